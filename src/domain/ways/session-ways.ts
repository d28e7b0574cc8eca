import * as v from 'valibot';
import type { Parsed } from '../parsed.ts';

/** `neutral` shows nothing that tells a passer-by what this is. */
export const screenWays = ['figure', 'neutral'] as const;
/** `night` is dimmer than the device's own dark look, and without any red. */
export const lookWays = ['asDevice', 'night'] as const;

const schema = v.looseObject({
  screen: v.picklist(screenWays),
  look: v.picklist(lookWays),
  /** The screen stays on while a session is guided. */
  keepScreenOn: v.boolean(),
  /** In, hold and out are also felt, where the device can, with the screen on. */
  vibrate: v.boolean(),
  /** A tap anywhere on the session's screen pauses it, and goes on. */
  tapPauses: v.boolean(),
  /** The person's own music is left to play, where the browser lets it. */
  ownMusic: v.boolean(),
});

/** How the person likes a session to behave around its sound. */
export type SessionWays = v.InferOutput<typeof schema>;

export const usualWays: SessionWays = {
  screen: 'figure',
  look: 'asDevice',
  keepScreenOn: false,
  vibrate: false,
  tapPauses: false,
  ownMusic: false,
};

export function parseSessionWays(stored: unknown): Parsed<SessionWays> {
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? { kind: 'value', value: parsed.output } : { kind: 'damaged' };
}
