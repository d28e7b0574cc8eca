import * as v from 'valibot';
import type { Parsed } from '../parsed.ts';

/** That the browser was asked to keep what is here; some ask the person each time, so that once is enough. */
export type AskedToStay = { readonly schema: 1 };

export function parseAskedToStay(stored: unknown): Parsed<AskedToStay> {
  const parsed = v.safeParse(v.object({ schema: v.literal(1) }), stored);
  return parsed.success ? { kind: 'value', value: parsed.output } : { kind: 'damaged' };
}
