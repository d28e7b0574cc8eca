import type { PhaseOf } from '../../domain/protocol/phase.ts';
import type { Line } from '../line.ts';
import type { Telling } from '../telling.ts';
import { isSpoken, marksOf } from './breathe.ts';

/**
 * One lift, held with the breath going on, and then a letting go: a full drop as long as the lift, and a rest that is
 * at least as long again. @source S28
 */
function planLift(line: Line, { holdSeconds, restSeconds }: PhaseOf<'toning'>, spoken: boolean): void {
  const liftMs = holdSeconds * 1000;
  const lift = { word: 'tone.lift', tone: 'chime.switch', spoken } as const;
  line.beat('lift', liftMs, marksOf(line, lift, liftMs, spoken ? 'tone.hold' : undefined));
  const drop = { word: 'tone.drop', tone: 'chime.drop', spoken: true } as const;
  line.beat('drop', liftMs, marksOf(line, drop, liftMs));
  const restMs = Math.max(liftMs, restSeconds * 1000);
  line.beat('return', restMs, marksOf(line, { word: 'tone.rest', tone: 'chime.out', spoken }, restMs));
}

/** Lifts of toning, the first `from` of them left out. */
export function planLifts(line: Line, phase: PhaseOf<'toning'>, reps: number, from = 0): void {
  for (let index = from; index < reps; index++) planLift(line, phase, isSpoken(index));
}

/** When to leave it out is said before it begins. @source S17 for going back to release */
export function planToning(phase: PhaseOf<'toning'>, line: Line, telling: Telling): void {
  line.say('tone.gate', 1600);
  line.say('tone.back-to-release', 2400);
  line.say('tone.lift', 2400);
  planLifts(line, phase, phase.reps);
  if (telling.turn < 3) line.say('scan.compare', 2400);
  line.beat('quiet', 2400);
}
