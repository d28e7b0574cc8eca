import * as v from 'valibot';
import type { Parsed } from '../parsed.ts';

/** The voices there are, each a folder of recordings below `audio/`. The first one comes with the app. */
export const voiceNames = ['heart', 'george'] as const;
export type VoiceName = (typeof voiceNames)[number];

/** `tones`: a tone wherever something is to be done, captions on the screen. `captions`: not a sound. */
export const guidances = ['voice', 'tones', 'captions'] as const;
export type Guidance = (typeof guidances)[number];

/** A noise-like ground under the session; `none` is a silence that nobody notices. */
export const bedNames = ['none', 'soft', 'rain', 'sea'] as const;
export type BedName = (typeof bedNames)[number];

export const levels = ['softer', 'asRecorded', 'louder'] as const;
export type Level = (typeof levels)[number];

const schema = v.looseObject({
  guidance: v.picklist(guidances),
  voice: v.picklist(voiceNames),
  bed: v.picklist(bedNames),
  levels: v.object({ voice: v.picklist(levels), tones: v.picklist(levels), bed: v.picklist(levels) }),
});

/** How the person wishes to hear a session. */
export type SoundWishes = v.InferOutput<typeof schema>;

export const usualSound: SoundWishes = {
  guidance: 'voice',
  voice: 'heart',
  bed: 'none',
  levels: { voice: 'asRecorded', tones: 'asRecorded', bed: 'asRecorded' },
};

export function parseSoundWishes(stored: unknown): Parsed<SoundWishes> {
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? { kind: 'value', value: parsed.output } : { kind: 'damaged' };
}
