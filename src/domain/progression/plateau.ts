import { daysBetween } from '../day.ts';
import type { Rung } from '../ladder/rung.ts';
import { limit } from '../limit.ts';
import type { Because } from './because.ts';
import { seenAt } from './comfort.ts';
import type { Practice } from './practice.ts';

export const plateauLimits = {
  lasting: limit(28, 'days', 'ourDefault'),
  /** Fewer in that time say too little. */
  sessions: limit(4, 'sessions', 'ourDefault'),
  /** A change of pain that people notice. */
  change: limit(2, 'points of pain 0-10', 'S6'),
} as const;

/** What may be tried where nothing has changed for weeks; never more. */
export const varieties = ['movement', 'position', 'drops', 'therapist'] as const;
export type Variety = (typeof varieties)[number];

function hasEased(practices: readonly Practice[]): boolean {
  const told = practices.map(({ pain }) => pain).filter((pain) => pain !== undefined);
  const [first, last] = [told[0], told.at(-1)];
  return first !== undefined && last !== undefined && first - last >= plateauLimits.change.value;
}

/**
 * What was seen where `practices` at `own`, oldest first, have gone on for weeks without change; undefined where they have
 * not, or where pain has eased: that is a change.
 */
export function seenPlateau(practices: readonly Practice[], own: Rung): Because | undefined {
  const { lasting, sessions } = plateauLimits;
  const [first, last] = [practices[0], practices.at(-1)];
  if (!first || !last || practices.length < sessions.value) return undefined;
  if (daysBetween(first.day, last.day) < lasting.value || hasEased(practices)) return undefined;
  return { kind: 'unchanged', ...seenAt(practices, own), limit: lasting };
}
