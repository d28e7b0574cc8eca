import { findOnset } from '../find-onset.ts';
import { heardRate } from '../heard-room.ts';
import type { RecordedVoice } from '../recorded-voice.ts';
import type { Course, CourseCue } from './course.ts';

/** A cue of the course, and when the recording has it. */
export type LateCue = {
  readonly cue: CourseCue;
  readonly heardMs: number;
  /** Against the course's clock, counted from the cue that is earliest on it: what is alike for all is no lateness. */
  readonly lateMs: number;
};

/** Below this a wave is another one: other words reach about 0.3. */
const leastLikeness = 0.8;
const startWithinMs = 60_000;
/** Chromium lets timers of a hidden, silent page run once a minute. */
const latestMs = 66_000;

/**
 * Where to look, in ms from when a cue was due: near first. The first cue, which all others are sought by, may itself have
 * been late. Where cues are far apart, one may be a minute late.
 */
function reaches({ under }: CourseCue): readonly (readonly [fromMs: number, toMs: number])[] {
  const near = [-100, 1100] as const;
  const wider = [-1500, 3500] as const;
  return under === 'sparse' || under === 'pauses' ? [near, wider, [3500, latestMs]] : [near, wider];
}

/** Finds every cue in the recording; what was not heard is left out. */
export function findLateness(
  heard: Float32Array,
  { cues }: Course,
  voice: RecordedVoice,
): readonly LateCue[] {
  const found: LateCue[] = [];
  const seek = (cue: CourseCue, fromMs: number, toMs: number): number | undefined => {
    const [from = 0, to = 0] = [fromMs, toMs].map((ms) => (ms * heardRate) / 1000);
    const { at, likeness } = findOnset(heard, voice.soundOf(cue), from, to);
    return likeness < leastLikeness ? undefined : (at * 1000) / heardRate;
  };
  let startMs: number | undefined;
  for (const cue of cues) {
    const dueMs = (startMs ?? 0) + cue.atMs;
    const where = startMs === undefined ? [[-cue.atMs, startWithinMs] as const] : reaches(cue);
    let heardMs: number | undefined;
    for (const [fromMs, toMs] of where) heardMs ??= seek(cue, dueMs + fromMs, dueMs + toMs);
    if (heardMs === undefined) continue;
    startMs ??= heardMs - cue.atMs;
    found.push({ cue, heardMs, lateMs: heardMs - cue.atMs });
  }
  const earliestMs = Math.min(...found.map(({ lateMs }) => lateMs));
  return found.map((each) => ({ ...each, lateMs: each.lateMs - earliestMs }));
}
