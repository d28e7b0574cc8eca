import { longOut } from '../../domain/protocol/breath-patterns.ts';
import { limit } from '../../domain/limit.ts';
import type { PhaseOf } from '../../domain/protocol/phase.ts';
import type { SpokenCueId } from '../cue-ids.ts';
import type { Line } from '../line.ts';
import { breathMs, planBreath } from './breathe.ts';
import { planStillHold } from './hold.ts';
import { wholeRow } from './row-start.ts';
import type { Setting } from './setting.ts';

type Technique = PhaseOf<'move'>['technique'];

const introductions: Record<Exclude<Technique, 'still'>, SpokenCueId> = {
  inOut: 'move.half-in-out',
  sides: 'move.side',
  circles: 'move.circle',
  clock: 'move.clock',
  jCurve: 'move.j-curve',
  threePoint: 'move.three-point',
  halfU: 'move.half-u',
};

/** Breaths of movement between two rests, and the breaths of a rest. */
const movingBreaths = limit(4, 'breaths', 'ourDefault');
const restingBreaths = limit(2, 'breaths', 'ourDefault');

/** What is said before breath `index`. */
function wordOfRound(technique: Technique, index: number): SpokenCueId | undefined {
  const round = movingBreaths.value + restingBreaths.value;
  if (index % round === movingBreaths.value) return 'move.rest';
  return index > 0 && index % round === 0 && technique === 'clock' ? 'move.clock-next' : undefined;
}

/** `breaths` of movement and rest in turn, those before `start` left out. */
export function planRounds(line: Line, technique: Technique, breaths: number, start = wholeRow): void {
  for (let index = start.from; index < breaths; index++) {
    const word = index === start.from && start.isIntroduced ? undefined : wordOfRound(technique, index);
    if (word) line.say(word, 800);
    planBreath(line, longOut, { spoken: index === 0 });
  }
}

/** Movement is offered, asked about once more, and goes with the breath, with rests in between. */
export function planMove(phase: PhaseOf<'move'>, line: Line, { telling, rung }: Setting): void {
  const seconds = telling.scaled(phase.seconds);
  if (phase.technique === 'still') {
    line.say('move.no-movement', 1200);
    return planStillHold(line, seconds * 1000, rung, false);
  }
  line.say('move.offer', 1600);
  line.say('consent.still-yes', 3000);
  line.say(introductions[phase.technique], 1600);
  if (phase.pressure) line.say(`press.${phase.pressure}`, 1600);
  planRounds(line, phase.technique, Math.max(1, Math.round((seconds * 1000) / breathMs(longOut))));
}
