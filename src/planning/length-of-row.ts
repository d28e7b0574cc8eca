import { breathLimits, roundsOf } from '../domain/protocol/breath-patterns.ts';
import type { BreathPattern, Phase } from '../domain/protocol/phase.ts';
import { limit } from '../domain/limit.ts';
import type { CueId } from './cue-ids.ts';
import { beatsOn, endOf, type Lengths, type PartUnderWay, type Rewrite } from './part-under-way.ts';
import { planSetRest } from './phases/drops.ts';
import type { RowStart } from './phases/row-start.ts';
import { layFrom } from './plan-parts.ts';
import { formOf, type RowForm, type RowPhase } from './row-forms.ts';
import { type Beat, type BeatKind, gridMs, type SessionPlan } from './session-plan.ts';

const fewest = limit(2, 'breaths', 'ourDefault');

/** A row at the moment at which its length changes. */
type Row = {
  /** Up to the end of the breath, drop or word under way. */
  readonly kept: readonly Beat[];
  readonly tail: readonly Beat[];
  /** What has not begun yet of each set; of the set under way first. */
  readonly left: readonly number[];
  readonly start: RowStart;
  readonly isFirstSet: boolean;
  /** A word was left in one of its pauses. In a row of another length it may be due later. */
  readonly isCutOff: boolean;
};

const afterCutOff = limit(1.2, 'seconds', 'ourDefault');

function isSetRest({ cues }: Beat): boolean {
  return cues.some(({ id }) => id === 'drop.set-rest');
}

function count(beats: readonly Beat[], kind: BeatKind): number {
  return beats.filter((beat) => beat.kind === kind).length;
}

function leftOfSets(beats: readonly Beat[], begins: BeatKind): readonly number[] {
  const left = [0];
  for (const beat of beats) {
    if (isSetRest(beat)) left.push(0);
    if (beat.kind === begins) left.push((left.pop() ?? 0) + 1);
  }
  return left;
}

function startOf(done: readonly Beat[], begins: BeatKind): RowStart {
  const ofThisSet = done.slice(done.findLastIndex(isSetRest) + 1);
  const sinceLast = done.slice(done.findLastIndex(({ kind }) => kind === begins) + 1);
  const told = done.flatMap(({ cues }) => cues.map(({ id }) => id));
  return {
    from: count(ofThisSet, begins),
    told: new Set<CueId>(told),
    isIntroduced: sinceLast.some(({ kind }) => kind === 'listen'),
  };
}

/** What counts down to the end of a row; in a breath that stays, it would be of the old length. */
const countdowns: readonly CueId[] = ['breath.last', 'count.left-5', 'count.left-3'];

function withoutCountdown(beats: readonly Beat[], atMs: number): readonly Beat[] {
  return beats.map((beat) => ({
    ...beat,
    cues: beat.cues.filter((cue) => cue.atMs < atMs || !countdowns.includes(cue.id)),
  }));
}

/** Undefined once the last breath, drop or lift is over. */
function rowOf({ beats, earlier, atMs }: PartUnderWay, { begins, eachMs }: RowForm): Row | undefined {
  const first = beats.findIndex(({ kind }) => kind === begins);
  const last = beats.findLast(({ kind }) => kind === begins);
  const overMs = last ? last.atMs + eachMs - gridMs : 0;
  if (atMs >= overMs) return undefined;
  const hasBegun = count(earlier, begins) > 0;
  const tail = beats.filter((beat) => beat.atMs >= overMs);
  const row = beats.slice(0, beats.length - tail.length);
  const next = row.findIndex(
    (beat, index) =>
      beat.atMs >= atMs && (beat.kind === begins || (beat.kind === 'listen' && (hasBegun || index > first))),
  );
  const kept = next < 0 ? row : row.slice(0, next);
  // A word that was cut off has not been told.
  const isBegunAgain = row[next]?.kind === 'listen' && row[next].atMs === atMs;
  const done = [...earlier, ...(isBegunAgain ? kept.filter(({ endMs }) => endMs !== atMs) : kept)];
  return {
    kept: withoutCountdown(kept, atMs),
    tail,
    left: leftOfSets(next < 0 ? [] : row.slice(next), begins),
    start: startOf(done, begins),
    isFirstSet: !done.some(isSetRest),
    isCutOff: isBegunAgain,
  };
}

/** `row` with so many still to come in each set. */
function writing(part: PartUnderWay, row: Row, form: RowForm, left: readonly number[]): Rewrite['write'] {
  const { phase } = part.segment;
  return (lineAt) => {
    const line = lineAt(endOf(row.kept, part.segment.atMs));
    if (row.isCutOff) line.beat('quiet', afterCutOff.value * 1000);
    left.forEach((more, set) => {
      if (set > 0 && phase?.kind === 'drops') planSetRest(line, phase);
      const start = set === 0 ? row.start : { ...row.start, from: 0, isIntroduced: false };
      form.write(line, start.from + more, start, row.isFirstSet && set === 0);
    });
    const written = [...row.kept, ...beatsOn(line)];
    return [...written, ...layFrom(row.tail, endOf(written, part.segment.atMs))];
  };
}

function patternOf(phase: Phase | undefined): BreathPattern | undefined {
  return phase?.kind === 'breathe' || phase?.kind === 'drops' ? phase.pattern : undefined;
}

/** How many more breaths of `pattern` the session may have: few where it is held long. @source S27 */
export function breathsStillAllowed({ segments }: SessionPlan, pattern: BreathPattern): number {
  const most = roundsOf(pattern, Infinity);
  if (most === Infinity) return Infinity;
  const held = segments.filter(({ phase }) => {
    const other = patternOf(phase);
    return other !== undefined && roundsOf(other, Infinity) === breathLimits.longHeldRounds.value;
  });
  const beats = held.flatMap((segment) => segment.beats);
  return most - count(beats, 'breatheIn') - count(beats, 'drop');
}

function moreOf({ plan, segment }: PartUnderWay, row: Row, { more, most }: RowForm): number {
  const pattern = patternOf(segment.phase);
  const allowed = pattern ? breathsStillAllowed(plan, pattern) : Infinity;
  return Math.min(more, most - row.start.from - (row.left[0] ?? 0), allowed);
}

/** What may be had of a row of breaths, drops or lifts; nothing once its last one is over. */
export function lengthsOfRow(part: PartUnderWay, phase: RowPhase): Lengths {
  const form = formOf(phase);
  const row = rowOf(part, form);
  if (!row) return {};
  const more = moreOf(part, row, form);
  const { left } = row;
  const longer = left.map((count, set) => (set === 0 ? count + more : count));
  const shorter = left.map((count) => Math.max(Math.min(count, fewest.value), Math.ceil(count / 2)));
  const rewrite = (to: readonly number[]): Rewrite => ({
    byMs: (sum(to) - sum(left)) * form.eachMs,
    write: writing(part, row, form, to),
  });
  return {
    longer: more > 0 ? rewrite(longer) : undefined,
    shorter: form.mayShrink && sum(shorter) < sum(left) ? rewrite(shorter) : undefined,
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, one) => all + one, 0);
}
