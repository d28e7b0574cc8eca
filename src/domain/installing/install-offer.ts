import * as v from 'valibot';
import type { Parsed } from '../parsed.ts';

/** That the offer to add the app was put away, for good. */
export type InstallOffer = { readonly schema: 1 };

export function parseInstallOffer(stored: unknown): Parsed<InstallOffer> {
  const parsed = v.safeParse(v.object({ schema: v.literal(1) }), stored);
  return parsed.success ? { kind: 'value', value: parsed.output } : { kind: 'damaged' };
}
