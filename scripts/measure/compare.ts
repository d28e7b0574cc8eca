import type { Cue } from '../../src/planning/session-plan.ts';
import { findOnset } from './find-onset.ts';
import { heardRate } from './heard-room.ts';
import type { RecordedVoice } from './recorded-voice.ts';

/** Cues that are heard in one go, from one track. */
export type Stretch = {
  readonly name: string;
  readonly cues: readonly Cue[];
  /** How much later than before, by the recording's clock, its guided time may lie; in ms, least and most. */
  readonly laterMs: readonly [number, number];
};

/** A cue of the plan, and when the recording has it. */
export type HeardCue = {
  readonly cue: Cue;
  /** By the recording's clock. */
  readonly heardMs: number;
  /** Later than the plan says, counted from the first cue of the stretch. */
  readonly lateMs: number;
  readonly likeness: number;
};

export type HeardStretch = Pick<Stretch, 'name'> & {
  readonly expected: number;
  readonly found: readonly HeardCue[];
  /** The recording's clock less guided time, at the last cue before the stretch and at its first. */
  readonly beforeMs: number;
  readonly afterMs: number;
};

/** Below this a wave is another one: other words reach about 0.3. */
const leastLikeness = 0.8;
const reachMs = 250;

const samplesOf = (ms: number) => (ms * heardRate) / 1000;

function findIn(heard: Float32Array, voice: RecordedVoice) {
  return (cue: Cue, fromMs: number, toMs: number): HeardCue | undefined => {
    const found = findOnset(heard, voice.soundOf(cue), samplesOf(fromMs), samplesOf(toMs));
    if (found.likeness < leastLikeness) return undefined;
    return { cue, heardMs: (found.at * 1000) / heardRate, lateMs: 0, likeness: found.likeness };
  };
}

/** Finds every cue of every stretch near where the plan has it. A jump moves what is sought after it. */
export function compare(
  heard: Float32Array,
  stretches: readonly Stretch[],
  voice: RecordedVoice,
): readonly HeardStretch[] {
  const find = findIn(heard, voice);
  let offsetMs = 0;
  return stretches.map(({ cues, laterMs, ...stretch }) => {
    const beforeMs = offsetMs;
    const found: HeardCue[] = [];
    let firstOffsetMs: number | undefined;
    for (const cue of cues) {
      const [least, most] = firstOffsetMs === undefined ? laterMs : [-reachMs, reachMs];
      const hit = find(cue, cue.atMs + offsetMs + least, cue.atMs + offsetMs + most);
      if (!hit) continue;
      offsetMs = hit.heardMs - cue.atMs;
      firstOffsetMs ??= offsetMs;
      found.push({ ...hit, lateMs: offsetMs - firstOffsetMs });
    }
    return { ...stretch, expected: cues.length, found, beforeMs, afterMs: firstOffsetMs ?? Number.NaN };
  });
}
