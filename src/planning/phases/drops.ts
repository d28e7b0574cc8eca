import type { PhaseOf } from '../../domain/protocol/phase.ts';
import type { SpokenCueId } from '../cue-ids.ts';
import type { Line } from '../line.ts';
import type { Telling } from '../telling.ts';
import { marksOf, planStillness } from './breathe.ts';

const remindedAfterReps = 3;

/** The count that is told when `left` drops remain; neutral, and only twice. */
function countOf(left: number, reps: number): SpokenCueId | undefined {
  if (left === 5 && reps > 5) return 'count.left-5';
  return left === 3 && reps > 3 ? 'count.left-3' : undefined;
}

function isDropSpoken(index: number): boolean {
  return index < remindedAfterReps || index % 2 === 1;
}

/**
 * One drop a breath: letting go on the in-breath, floating back on the out-breath.
 * @source S4 and S5 for the in-breath
 */
function planDrop(line: Line, phase: PhaseOf<'drops'>, index: number, reps: number): void {
  const inMs = phase.pattern.inSeconds * 1000;
  const outMs = phase.pattern.outSeconds * 1000;
  const spoken = isDropSpoken(index);
  line.beat('drop', inMs, marksOf(line, { word: 'drop.inhale', tone: 'chime.drop', spoken }, inMs));
  planStillness(line, phase.pattern.holdSeconds);
  const count = countOf(reps - index - 1, reps);
  const back = marksOf(line, { word: 'drop.return', tone: 'chime.out', spoken }, outMs, count);
  line.beat('return', outMs, back);
  planStillness(line, phase.pattern.restSeconds);
}

export function planDrops(phase: PhaseOf<'drops'>, line: Line, telling: Telling): void {
  const reps = telling.scaled(phase.reps);
  line.say('drop.intro', 1800);
  if (telling.turn < 3) line.say('drop.find', 2400);
  line.say('breath.pelvis', 1800);
  for (let index = 0; index < reps; index++) {
    if (index === remindedAfterReps) line.say('drop.nopush', 1800);
    planDrop(line, phase, index, reps);
  }
  if (telling.turn === 0) line.say('drop.soft-already', 2000);
  line.say('drop.close', 8000);
}
