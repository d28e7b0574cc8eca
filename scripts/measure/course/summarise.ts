import { median } from '../figures.ts';
import { holesIn } from '../noise-floor.ts';
import { type ConditionKind, conditionNames, type Course } from './course.ts';
import type { LateCue } from './find-lateness.ts';
import type { PlayedCourse } from './play-course.ts';
import type { Way } from './ways.ts';

export type ConditionFigures = {
  readonly condition: ConditionKind;
  readonly cues: number;
  readonly found: number;
  readonly medianMs: number;
  readonly maxMs: number;
};

/**
 * From this cue on everything was heard later. `emptyMs` is for how long nothing at all was heard since the cue before: if
 * it is as long as the step or longer, the loudspeaker ran dry, and that is the machine's doing.
 */
export type Step = { readonly atMs: number; readonly laterMs: number; readonly emptyMs: number };

/** What became of the course one way. Lateness counts from the earliest cue. */
export type WayFigures = {
  readonly way: Way;
  /** Of a track, without the steps in which the loudspeaker ran dry. */
  readonly conditions: readonly ConditionFigures[];
  /** Of a track, which goes on where it was after any hindrance. */
  readonly steps: readonly Step[];
  readonly recorderStrayMs: number;
  /** In ms from the page's start. */
  readonly seen: readonly { readonly visibility: string; readonly atMs: number }[];
  readonly troubles: readonly string[];
};

const stepMs = 2;
/** Two windows of the search for holes on either side. */
const holeToleranceMs = 8;

function round(ms: number): number {
  return Math.round(ms * 1000) / 1000 + 0;
}

function figuresOf(condition: ConditionKind, course: Course, late: readonly LateCue[]): ConditionFigures {
  const all = course.cues.filter(({ under }) => under === condition);
  const lateMs = late.filter(({ cue }) => cue.under === condition).map((each) => each.lateMs);
  const maxMs = lateMs.reduce((worst, one) => (Math.abs(one) > Math.abs(worst) ? one : worst), 0);
  return {
    condition,
    cues: all.length,
    found: lateMs.length,
    medianMs: round(median(lateMs)),
    maxMs: round(maxMs),
  };
}

function stepsIn(heard: Float32Array, late: readonly LateCue[]): readonly Step[] {
  return late.flatMap(({ cue, heardMs, lateMs }, index) => {
    const before = late[index - 1];
    if (!before || Math.abs(lateMs - before.lateMs) <= stepMs) return [];
    const holes = holesIn(heard, before.heardMs, heardMs);
    const emptyMs = holes.reduce((sum, { lengthMs }) => sum + lengthMs, 0);
    return [{ atMs: cue.atMs, laterMs: round(lateMs - before.lateMs), emptyMs }];
  });
}

export function ranDry({ laterMs, emptyMs }: Step): boolean {
  return laterMs > 0 && emptyMs >= laterMs - holeToleranceMs;
}

function withoutRunningDry(late: readonly LateCue[], steps: readonly Step[]): readonly LateCue[] {
  const dry = steps.filter(ranDry);
  return late.map(({ lateMs, ...each }) => {
    const before = dry.filter(({ atMs }) => atMs <= each.cue.atMs);
    return { ...each, lateMs: before.reduce((left, { laterMs }) => left - laterMs, lateMs) };
  });
}

export function summarise(
  { way, notes, recorderStrayMs }: PlayedCourse,
  course: Course,
  heard: Float32Array,
  late: readonly LateCue[],
): WayFigures {
  const kinds = Object.keys(conditionNames) as ConditionKind[];
  const steps = way === 'track' ? stepsIn(heard, late) : [];
  const counted = withoutRunningDry(late, steps);
  return {
    way,
    conditions: kinds.map((kind) => figuresOf(kind, course, counted)).filter(({ cues }) => cues > 0),
    steps,
    recorderStrayMs,
    seen: notes.flatMap((note) =>
      note.kind === 'seen' ? [{ visibility: note.visibility, atMs: Math.round(note.atMs) }] : [],
    ),
    troubles: notes.flatMap((note) => (note.kind === 'trouble' ? [note.what] : [])),
  };
}
