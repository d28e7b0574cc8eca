import { limit } from '../../domain/limit.ts';
import type { PhaseOf, StretchName } from '../../domain/protocol/phase.ts';
import type { SpokenCueId } from '../cue-ids.ts';
import type { Line } from '../line.ts';
import { breatherMs } from '../plan-parts.ts';
import type { Setting } from './setting.ts';

type Stretch = PhaseOf<'stretch'>['stretches'][number];

/** The sentence that leads into a stretch. */
export const spokenFor: Record<StretchName, SpokenCueId> = {
  childsPose: 'stretch.child',
  happyBaby: 'stretch.happy-baby',
  supportedSquat: 'stretch.squat',
  butterfly: 'stretch.butterfly',
  innerThigh: 'stretch.adductor',
  figureFour: 'stretch.figure4',
  hipFlexor: 'stretch.hip-flexor',
  catCow: 'stretch.cat-cow',
  constructiveRest: 'stretch.rest-pose',
};

/** Time to come into a position, and to change sides or begin again. */
const gettingThere = limit(8, 'seconds', 'ourDefault');
const betweenTimes = limit(6, 'seconds', 'ourDefault');
/** From this length on half of a hold is told. */
const longHold = limit(30, 'seconds', 'ourDefault');

function planStretchHold(line: Line, ms: number, isFirst: boolean): void {
  const isLong = ms >= longHold.value * 1000;
  const partMs = ms / (isLong ? 2 : 1);
  const opening =
    isFirst && line.fits('stretch.breathe-in-it', 0, partMs) ? 'stretch.breathe-in-it' : 'chime.in';
  line.beat('hold', partMs, line.fits(opening, 48, partMs) ? [{ id: opening, afterMs: 48 }] : []);
  if (isLong) line.beat('hold', partMs, [{ id: 'stretch.half', afterMs: 48 }]);
}

/** A hold of a stretch, at the moment at which it is given another length. */
export type StretchHold = {
  /** 0 for one that has not begun. */
  readonly doneMs: number;
  /** Whether it is the first of its stretch, in which the breath is spoken of. */
  readonly isFirst: boolean;
  readonly isHalfTold: boolean;
};

/** `leftMs` more of it, half of it told where that now is, and only once. */
export function planRestOfStretchHold(line: Line, hold: StretchHold, leftMs: number): void {
  const { doneMs, isFirst, isHalfTold } = hold;
  const ms = doneMs + leftMs;
  if (doneMs === 0) return planStretchHold(line, ms, isFirst);
  const tells = ms >= longHold.value * 1000 && ms / 2 >= doneMs + breatherMs && !isHalfTold;
  if (!tells) return line.beat('hold', leftMs);
  line.beat('hold', ms / 2 - doneMs);
  line.beat('hold', ms / 2, [{ id: 'stretch.half', afterMs: 48 }]);
}

function planStretchOnce(line: Line, stretch: Stretch, scaled: (amount: number) => number): void {
  line.say(spokenFor[stretch.name], gettingThere.value * 1000);
  const sides = stretch.sides === 'both' ? 2 : 1;
  for (let side = 0; side < sides; side++) {
    if (side > 0) line.say('stretch.switch', gettingThere.value * 1000);
    for (let time = 0; time < stretch.times; time++) {
      if (time > 0) line.beat('quiet', betweenTimes.value * 1000);
      planStretchHold(line, scaled(stretch.holdSeconds) * 1000, side === 0 && time === 0);
    }
  }
  line.say('stretch.exit', gettingThere.value * 1000);
}

/** Each stretch with its holds and sides; a bell begins a hold, and half of a long one is told. */
export function planStretch(phase: PhaseOf<'stretch'>, line: Line, { telling, isAgain }: Setting): void {
  if (!isAgain) line.say('stretch.intro', 2400);
  for (const stretch of phase.stretches) planStretchOnce(line, stretch, telling.scaled);
}
