import type { Rung } from '../../domain/ladder/rung.ts';
import type { PhaseOf } from '../../domain/protocol/phase.ts';
import type { CueId, SpokenCueId } from '../cue-ids.ts';
import type { Line } from '../line.ts';
import type { Setting } from './setting.ts';

const minuteMs = 60_000;

type Mark = { readonly atMs: number; readonly id: CueId };

function openingOf(rung: Rung | undefined): SpokenCueId {
  return rung?.kind === 'finger' && rung.size !== 'twoFingers' ? 'finger.one' : 'hold.start';
}

/** A quiet bell each minute; a word only half-way and for the last minute, and one to the body now and then. */
function marksOfHold(ms: number, opening: SpokenCueId, isNew: boolean): readonly Mark[] {
  const marks = new Map<number, CueId>();
  for (let atMs = minuteMs; atMs < ms; atMs += minuteMs) {
    marks.set(atMs, 'chime.minute');
    if (atMs % (3 * minuteMs) === 0 && atMs + 2 * minuteMs < ms) marks.set(atMs + minuteMs / 2, 'hold.scan');
  }
  if (ms >= 10 * minuteMs) marks.set(ms - 2 * minuteMs, 'hold.two-left');
  if (ms >= 2 * minuteMs) marks.set(ms / 2, 'hold.half');
  if (ms >= 2 * minuteMs) marks.set(ms - minuteMs, 'hold.last-minute');
  if (isNew && ms >= 2 * minuteMs) marks.set(minuteMs / 2, 'hold.wander');
  marks.set(0, opening);
  return [...marks].map(([atMs, id]) => ({ atMs, id })).toSorted((a, b) => a.atMs - b.atMs);
}

/** `ms` of stillness. What is said in it takes no time from it. */
export function planStillHold(line: Line, ms: number, rung: Rung | undefined, isNew: boolean): void {
  const marks = marksOfHold(ms, openingOf(rung), isNew);
  marks.forEach(({ atMs, id }, index) => {
    const lengthMs = (marks[index + 1]?.atMs ?? ms) - atMs;
    line.beat('hold', lengthMs, line.fits(id, 48, lengthMs) ? [{ id, afterMs: 48 }] : []);
  });
}

export function planHold(phase: PhaseOf<'hold'>, line: Line, { telling, rung, isAgain }: Setting): void {
  const isNew = telling.turn < 3 && !isAgain;
  if (isNew && rung?.kind === 'dilator') line.say('insert.settled', 1600);
  planStillHold(line, telling.scaled(phase.seconds) * 1000, rung, isNew);
  line.say('hold.end', 2000);
}
