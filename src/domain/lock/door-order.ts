import { drawBelow } from './draw-below.ts';

export const doorCount = 8;

/**
 * Every door once, in the order in which spaces take them: first a space's own, then that of the one it may make. Each
 * space has such an order by chance, so that its place in a chain of spaces cannot be told from it.
 */
export type DoorOrder = readonly number[];

/** `chance` draws from 0 up to, not including, 1. */
export function drawDoorOrder(chance: () => number): DoorOrder {
  const left = Array.from({ length: doorCount }, (_, door) => door);
  return Array.from({ length: doorCount }, () => left.splice(drawBelow(left.length, chance), 1)).flat();
}

/**
 * The order of the space behind the next door. The doors of all that came before come last in it: none of them is written
 * over before all eight are taken.
 */
export function orderOfNext([own, ...others]: DoorOrder): DoorOrder {
  return own === undefined ? [] : [...others, own];
}

export function isDoorOrder(stored: unknown): stored is DoorOrder {
  if (!Array.isArray(stored) || stored.length !== doorCount) return false;
  return Array.from({ length: doorCount }, (_, door) => door).every((door) => stored.includes(door));
}
