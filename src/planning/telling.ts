import { limit } from '../domain/limit.ts';

/** Of what a protocol asks for, on a day that asks for less. */
const lessToday = limit(0.5, 'share', 'ourDefault');

/** How fully a session is told: what the day and the person's practice ask for. */
export type Telling = {
  /** Sessions of this kind before this one; 0 is the first. */
  readonly turn: number;
  readonly isShort: boolean;
  /** A count or duration of the protocol, as much of it as suits today; never less than 1. */
  readonly scaled: (amount: number) => number;
};

export function makeTelling(turn: number, isShort: boolean): Telling {
  return {
    turn,
    isShort,
    scaled: (amount) => (isShort ? Math.max(1, Math.ceil(amount * lessToday.value)) : amount),
  };
}
