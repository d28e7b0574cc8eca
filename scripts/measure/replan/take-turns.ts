import { cuesOf, endOfCue, type SessionPlan } from '../../../src/planning/session-plan.ts';
import type { WishName } from './wishes.ts';

/** Where a session is, in guided ms. */
export type Present = {
  readonly plan: SessionPlan;
  readonly atMs: number;
  /** Where the present plan began. */
  readonly changesAtMs: number;
  readonly isAsking: boolean;
};

export type Turn =
  | { readonly kind: 'notYet' }
  | { readonly kind: 'press'; readonly wish: WishName; readonly isInWord: boolean }
  | { readonly kind: 'over' };

const afterChangeMs = 6000;
/** By then enough of a word has been heard to know it in the recording. */
const intoWordMs = 1000;
const beforeItsEndMs = 600;
/** A question whose words are too short for that is answered after them. */
const answeredAfterMs = 9000;
const heardOutMs = 15_000;
const notYet: Turn = { kind: 'notYet' };

function isInWord({ plan, atMs, changesAtMs }: Present): boolean {
  const word = cuesOf(plan).findLast((cue) => cue.atMs <= atMs);
  if (!word || word.atMs < changesAtMs) return false;
  return atMs - word.atMs >= intoWordMs && endOfCue(word) - atMs >= beforeItsEndMs;
}

/** Says when it is time for the next wish: in the middle of a word, some seconds after the change before. */
export function takeTurns(wishes: readonly WishName[]): (present: Present) => Turn {
  const left = [...wishes];
  let askedSinceMs: number | undefined;
  return (present) => {
    const { atMs, changesAtMs, isAsking } = present;
    const [wish] = left;
    if (!wish) return atMs < changesAtMs + heardOutMs ? notYet : { kind: 'over' };
    askedSinceMs = isAsking ? (askedSinceMs ?? atMs) : undefined;
    const isAnswer = wish === 'carryOn' || wish === 'smaller';
    if (isAnswer !== isAsking || atMs < changesAtMs + afterChangeMs) return notYet;
    const inWord = isInWord(present);
    if (!inWord && atMs - (askedSinceMs ?? atMs) < answeredAfterMs) return notYet;
    left.shift();
    return { kind: 'press', wish, isInWord: inWord };
  };
}
