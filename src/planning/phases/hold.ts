import type { Rung } from '../../domain/ladder/rung.ts';
import type { PhaseOf } from '../../domain/protocol/phase.ts';
import type { CueId, SpokenCueId } from '../cue-ids.ts';
import type { Line } from '../line.ts';
import { breatherMs } from '../plan-parts.ts';
import type { Setting } from './setting.ts';

const minuteMs = 60_000;

type Mark = { readonly atMs: number; readonly id: CueId };

function openingOf(rung: Rung | undefined): SpokenCueId {
  return rung?.kind === 'finger' && rung.size !== 'twoFingers' ? 'finger.one' : 'hold.start';
}

/** A quiet bell each minute; a word only half-way and for the last minute, and one to the body now and then. */
function marksOfHold(ms: number, opening: SpokenCueId, isNew: boolean, tellsHalf = true): readonly Mark[] {
  const marks = new Map<number, CueId>();
  for (let atMs = minuteMs; atMs < ms; atMs += minuteMs) {
    marks.set(atMs, 'chime.minute');
    if (atMs % (3 * minuteMs) === 0 && atMs + 2 * minuteMs < ms) marks.set(atMs + minuteMs / 2, 'hold.scan');
  }
  if (ms >= 10 * minuteMs) marks.set(ms - 2 * minuteMs, 'hold.two-left');
  if (ms >= 2 * minuteMs && tellsHalf) marks.set(ms / 2, 'hold.half');
  if (ms >= 2 * minuteMs) marks.set(ms - minuteMs, 'hold.last-minute');
  if (isNew && ms >= 2 * minuteMs) marks.set(minuteMs / 2, 'hold.wander');
  marks.set(0, opening);
  return [...marks].map(([atMs, id]) => ({ atMs, id })).toSorted((a, b) => a.atMs - b.atMs);
}

function planMarked(line: Line, marks: readonly Mark[], untilMs: number): void {
  marks.forEach(({ atMs, id }, index) => {
    const lengthMs = (marks[index + 1]?.atMs ?? untilMs) - atMs;
    line.beat('hold', lengthMs, line.fits(id, 48, lengthMs) ? [{ id, afterMs: 48 }] : []);
  });
}

/** `ms` of stillness. What is said in it takes no time from it. */
export function planStillHold(line: Line, ms: number, rung: Rung | undefined, isNew: boolean): void {
  planMarked(line, marksOfHold(ms, openingOf(rung), isNew), ms);
}

/** A hold that has lasted `doneMs`, at the moment at which it is given another length. */
export type HoldUnderWay = {
  readonly doneMs: number;
  readonly rung: Rung | undefined;
  /** Whether a thought that wanders is spoken of, as in somebody's first sessions. */
  readonly isNew: boolean;
  readonly isHalfTold: boolean;
};

/**
 * `leftMs` more of a hold under way: the minutes counted from its beginning, half of it told only once, and its last
 * minute where that now is. Whatever would be said at once is said a breather later.
 */
export function planRestOfHold(line: Line, hold: HoldUnderWay, leftMs: number): void {
  const { doneMs, rung, isNew, isHalfTold } = hold;
  const untilMs = doneMs + leftMs;
  if (doneMs === 0) return planStillHold(line, untilMs, rung, isNew);
  const ahead = marksOfHold(untilMs, openingOf(rung), isNew, !isHalfTold)
    .filter(({ atMs }) => atMs >= doneMs)
    .map(({ atMs, id }) => ({ atMs: Math.max(atMs, doneMs + breatherMs), id }));
  line.beat('hold', (ahead[0]?.atMs ?? untilMs) - doneMs);
  planMarked(line, ahead, untilMs);
}

export function planHold(phase: PhaseOf<'hold'>, line: Line, { telling, rung, isAgain }: Setting): void {
  const isNew = telling.turn < 3 && !isAgain;
  if (isNew && rung?.kind === 'dilator') line.say('insert.settled', 1600);
  planStillHold(line, telling.scaled(phase.seconds) * 1000, rung, isNew);
  line.say('hold.end', 2000);
}
