import { dropLimits, squeezeSeconds } from '../../domain/protocol/drop-limits.ts';
import type { PhaseOf } from '../../domain/protocol/phase.ts';
import type { SpokenCueId } from '../cue-ids.ts';
import type { Line } from '../line.ts';
import type { Telling } from '../telling.ts';
import { marksOf, planEmpty, planHeld } from './breathe.ts';
import { wholeRow } from './row-start.ts';

const remindedAfterReps = 3;

/** The count that is told when `left` drops remain; neutral, and only twice. */
function countOf(left: number, reps: number): SpokenCueId | undefined {
  if (left === 5 && reps > 5) return 'count.left-5';
  return left === 3 && reps > 3 ? 'count.left-3' : undefined;
}

function isDropSpoken(index: number): boolean {
  return index < remindedAfterReps || index % 2 === 1;
}

/** A light squeeze, for the letting go that follows it. */
function planSqueeze(line: Line, { pattern }: PhaseOf<'drops'>, spoken: boolean): void {
  const ms = squeezeSeconds(pattern) * 1000;
  line.beat('lift', ms, marksOf(line, { word: 'drop.squeeze', tone: 'chime.switch', spoken }, ms));
}

/**
 * One drop a breath: letting go on the in-breath, floating back on the out-breath.
 * @source S4 and S5 for the in-breath
 */
function planDrop(line: Line, phase: PhaseOf<'drops'>, index: number, reps: number): void {
  const { pattern, contractRelax, place } = phase;
  const inMs = pattern.inSeconds * 1000;
  const outMs = pattern.outSeconds * 1000;
  const spoken = !place && isDropSpoken(index);
  if (contractRelax) planSqueeze(line, phase, spoken);
  line.beat('drop', inMs, marksOf(line, { word: 'drop.inhale', tone: 'chime.drop', spoken }, inMs));
  planHeld(line, pattern.holdSeconds, spoken);
  const count = place ? undefined : countOf(reps - index - 1, reps);
  const back = marksOf(line, { word: 'drop.return', tone: 'chime.out', spoken }, outMs, count);
  line.beat('return', outMs, back);
  planEmpty(line, pattern.restSeconds, spoken);
}

/** A set of `reps` drops, those before `start` left out. In the first one it is said once that nobody pushes. */
export function planSet(
  line: Line,
  phase: PhaseOf<'drops'>,
  reps: number,
  isFirst: boolean,
  { from, told } = wholeRow,
): void {
  const reminds = isFirst && !phase.place && !told.has('drop.nopush');
  for (let index = from; index < reps; index++) {
    if (reminds && index === remindedAfterReps) line.say('drop.nopush', 1800);
    planDrop(line, phase, index, reps);
  }
}

export function planSetRest(line: Line, { restSeconds = dropLimits.setRest.value }: PhaseOf<'drops'>): void {
  line.say('drop.set-rest', restSeconds * 1000);
}

/** Among other people a line is enough; anywhere else it is told what a drop is. */
function introduce({ place, contractRelax }: PhaseOf<'drops'>, line: Line, { turn }: Telling): void {
  if (place) return line.say(`quick.${place}`, 1600);
  line.say('drop.intro', 1800);
  if (turn < 3) line.say('drop.find', 2400);
  line.say('breath.pelvis', 1800);
  if (contractRelax) line.say('drop.contract-release', 1800);
}

/** Sets of drops with a rest between them. On a day of less the sets are fewer; of one set, its drops are. */
export function planDrops(phase: PhaseOf<'drops'>, line: Line, telling: Telling): void {
  const planned = phase.sets ?? 1;
  const sets = telling.scaled(planned);
  const reps = planned > 1 ? phase.reps : telling.scaled(phase.reps);
  introduce(phase, line, telling);
  for (let set = 0; set < sets; set++) {
    if (set > 0) planSetRest(line, phase);
    planSet(line, phase, reps, set === 0);
  }
  if (phase.place) return;
  if (telling.turn === 0) line.say('drop.soft-already', 2000);
  line.say('drop.close', 8000);
}
