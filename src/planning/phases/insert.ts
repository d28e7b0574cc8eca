import { longOut } from '../../domain/protocol/breath-patterns.ts';
import type { PhaseOf } from '../../domain/protocol/phase.ts';
import type { SpokenCueId } from '../cue-ids.ts';
import type { Line } from '../line.ts';
import { isSpoken, marksOf } from './breathe.ts';
import { planReady } from './ready.ts';
import type { Setting } from './setting.ts';

type AdvanceOn = PhaseOf<'insert'>['advanceOn'];

const inMs = longOut.inSeconds * 1000;
const outMs = longOut.outSeconds * 1000;

/** Nothing comes near without a yes: a question of its own, where none was answered just before. */
function planYes(phase: PhaseOf<'insert' | 'rest-at-opening'>, line: Line, setting: Setting): void {
  const { hasYes, rung, waitMs } = setting;
  if (hasYes) return;
  planReady(line, `${phase.id}:before`, 'wait.ready', waitMs, rung?.id);
  line.begin(phase.id, phase.kind, rung?.id);
}

/** Of `breaths` at the opening those from `from` on. */
export function planBreathsAtOpening(line: Line, breaths: number, from = 0): void {
  for (let index = from; index < breaths; index++) {
    const spoken = isSpoken(index);
    line.beat('breatheIn', inMs, marksOf(line, { word: 'insert.in-drop', tone: 'chime.in', spoken }, inMs));
    line.beat('breatheOut', outMs, marksOf(line, { word: 'breath.out', tone: 'chime.out', spoken }, outMs));
  }
}

/**
 * Breaths at the opening without any movement. The breath of insertion never holds: holding braces the floor.
 * @source S20 for a couple of breaths before anything moves
 */
export function planRestAtOpening(phase: PhaseOf<'rest-at-opening'>, line: Line, setting: Setting): void {
  planYes(phase, line, setting);
  line.say(phase.size === 'next' ? 'size.new' : 'insert.rest-at', 1600);
  planBreathsAtOpening(line, phase.breaths);
}

/** On the breath that does not move, the person rests where they are. */
function wordsOf(advanceOn: AdvanceOn): { readonly in: SpokenCueId; readonly out: SpokenCueId } {
  return advanceOn === 'inhale'
    ? { in: 'insert.in-little', out: 'insert.stay-here' }
    : { in: 'insert.in-drop', out: 'insert.out-little' };
}

/** A little on each breath, or not at all. @source S24 for moving on the out-breath only */
function planLittleByLittle(line: Line, breaths: number, advanceOn: AdvanceOn): void {
  const words = wordsOf(advanceOn);
  for (let index = 0; index < breaths; index++) {
    const spoken = isSpoken(index) || index % 2 === 0;
    line.beat('breatheIn', inMs, marksOf(line, { word: words.in, tone: 'chime.in', spoken }, inMs));
    line.beat('breatheOut', outMs, marksOf(line, { word: words.out, tone: 'chime.out', spoken }, outMs));
  }
}

function introductionTo(
  phase: PhaseOf<'insert'>,
  { telling, rung, isAgain }: Setting,
): readonly SpokenCueId[] {
  const isNew = telling.turn < 3 && !isAgain;
  return [
    ...(rung?.kind === 'finger' ? ([rung.size === 'twoFingers' ? 'finger.two' : 'finger.tip'] as const) : []),
    ...(isNew ? (['insert.never-force'] as const) : []),
    ...(isNew && phase.angle === 'tailbone' ? (['insert.angle-back'] as const) : []),
    ...(phase.angle === 'asShown' ? (['insert.angle-own'] as const) : []),
    ...(telling.turn === 0 && !isAgain ? (['insert.tip-only'] as const) : []),
  ];
}

/** A little at a time, until the person says that it is where it should be. */
export function planInsert(phase: PhaseOf<'insert'>, line: Line, setting: Setting): void {
  const { telling, rung, waitMs, isAgain } = setting;
  planYes(phase, line, setting);
  line.say('consent.still-yes', 3000);
  for (const id of introductionTo(phase, setting)) line.say(id, 1600);
  planLittleByLittle(line, telling.scaled(phase.breaths), phase.advanceOn);
  if (telling.turn < 3 && !isAgain) line.say('insert.depth', 1600);
  planReady(line, phase.id, 'wait.settled-ask', waitMs, rung?.id);
}
