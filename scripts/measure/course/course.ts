import { type Cue, gridMs, onGrid, type SessionPlan } from '../../../src/planning/session-plan.ts';
import { recordingKey } from '../../../src/track/build-track.ts';

/** What the page goes through while its cues are due. */
export type ConditionKind = 'visible' | 'blocked' | 'hidden' | 'hiddenLong' | 'sparse' | 'pauses';

/** From <= t < end, in ms from the start of the course. */
export type Condition = { readonly kind: ConditionKind; readonly fromMs: number; readonly endMs: number };

export type CourseCue = Cue & { readonly under: ConditionKind };

/** Cues at set times, and what is done to the page meanwhile. */
export type Course = {
  readonly conditions: readonly Condition[];
  readonly cues: readonly CourseCue[];
  readonly totalMs: number;
};

export type Phrase = Pick<Cue, 'id' | 'variant' | 'lengthMs'>;

export const conditionNames: Readonly<Record<ConditionKind, string>> = {
  visible: 'visible',
  blocked: 'visible, main thread blocked for 500 ms again and again',
  hidden: 'hidden by another tab, for up to five minutes',
  hiddenLong: 'hidden for over five minutes',
  sparse: 'hidden, a cue every 70 s',
  pauses: 'hidden, after a pause of six minutes',
};

export function isHidden(kind: ConditionKind): boolean {
  return kind !== 'visible' && kind !== 'blocked';
}

const sparseGapMs = 70_000;
const sparseCues = 10;
const longPauseMs = 360_000;
const longPauses = 2;
const cuesAfterPause = 3;
const leadInMs = 3000;
const leadOutMs = 6000;
const fewestMinutesForAll = 36;

/** How long each condition lasts. The long ones come only in a course of `fewestMinutesForAll` or more. */
function lengths(minutes: number): readonly (readonly [ConditionKind, number])[] {
  const wholeMs = minutes * 60_000 - leadInMs - leadOutMs;
  if (minutes < fewestMinutesForAll) {
    const thirdMs = wholeMs / 3;
    return [
      ['visible', thirdMs],
      ['blocked', thirdMs],
      ['hidden', thirdMs],
    ];
  }
  const long = [
    ['hidden', 300_000],
    ['hiddenLong', 240_000],
    ['sparse', sparseGapMs * sparseCues],
    ['pauses', longPauses * (longPauseMs + cuesAfterPause * 6000)],
  ] as const;
  const leftMs = wholeMs - long.reduce((sum, [, ms]) => sum + ms, 0);
  return [['visible', leftMs * 0.45], ['blocked', leftMs * 0.4], ...long, ['visible', leftMs * 0.15]];
}

/** The same every time: gaps of 4 to 6 s that no timer can get used to. */
function makeGaps(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return 4000 + (state / 2_147_483_647) * 2000;
  };
}

function timesIn({ kind, fromMs, endMs }: Condition, gap: () => number): readonly number[] {
  const times: number[] = [];
  let atMs = fromMs;
  for (let index = 0; ; index += 1) {
    if (kind === 'sparse') atMs += sparseGapMs;
    else if (kind === 'pauses' && index % cuesAfterPause === 0) atMs += longPauseMs;
    else atMs += gap();
    if (atMs > endMs) return times;
    times.push(onGrid(atMs));
  }
}

/** `phrases` are said by turns, so there should be enough of them for one not to come again within a minute. */
export function makeCourse(minutes: number, phrases: readonly Phrase[]): Course {
  const conditions: Condition[] = [];
  for (const [kind, ms] of lengths(minutes)) {
    const fromMs = conditions.at(-1)?.endMs ?? onGrid(leadInMs);
    conditions.push({ kind, fromMs, endMs: fromMs + onGrid(ms) });
  }
  const gap = makeGaps();
  const due = conditions.flatMap((each) => timesIn(each, gap).map((atMs) => ({ atMs, under: each.kind })));
  const cues = due.flatMap((each, index) => {
    const phrase = phrases[index % phrases.length];
    return phrase ? [{ ...phrase, ...each }] : [];
  });
  return { conditions, cues, totalMs: onGrid((conditions.at(-1)?.endMs ?? 0) + leadOutMs) };
}

/** A plan of nothing but the given cues. */
export function planOf(cues: readonly Cue[], totalMs: number): SessionPlan {
  const beats = [{ kind: 'listen' as const, atMs: 0, endMs: totalMs, cues }];
  return {
    protocol: { id: 'course', version: 1 },
    offer: 'asPlanned',
    segments: [{ id: 'course', kind: 'breathe', atMs: 0, endMs: totalMs, beats }],
    totalMs,
    leftOut: [],
  };
}

/** Every phrase once, in the order of the sheet. */
export function phrasesIn(cues: readonly CourseCue[]): readonly Phrase[] {
  return [...new Map(cues.map((cue) => [recordingKey(cue), cue])).values()];
}

/** Every phrase once with room around it: the file that sprites are cut from. */
export function sheetOf(phrases: readonly Phrase[]): SessionPlan {
  const stepMs = gridMs * 200;
  const cues = phrases.map((phrase, index) => ({ ...phrase, atMs: (index + 1) * stepMs }));
  return planOf(cues, (phrases.length + 2) * stepMs);
}
