import { limit } from '../domain/limit.ts';
import { rungInAt } from '../planning/change.ts';
import type { ResumePoint } from './resume-point.ts';

/** When guided time was last told, ISO 8601, and where it was then. */
export type LastHeard = { readonly at: string; readonly atMs: number };

/** After longer than this nobody can say whether what was in is still in. */
const awayAtMost = limit(10, 'minutes', 'ourDefault');
const awayAtMostMs = awayAtMost.value * 60_000;

/** Whether `to` is long after `from`, both ISO 8601. A clock that went backwards says nothing, so that it was long. */
export function isLongAfter(from: string, to: string): boolean {
  const ms = Date.parse(to) - Date.parse(from);
  return !(ms >= 0 && ms <= awayAtMostMs);
}

/** Whether guided time stood still for long before it was told again: the page slept, and its sound with it. */
export function stoodLong(last: LastHeard, told: LastHeard): boolean {
  const wentByMs = Date.parse(told.at) - Date.parse(last.at);
  return Math.abs(wentByMs - (told.atMs - last.atMs)) > awayAtMostMs;
}

/**
 * Whether a session is opened long after it was heard. One that an older version kept does not say when that was: it is
 * long ago where something may be in.
 */
export function comesBackLate({ heardAt, plan, playheadMs }: ResumePoint, openedAt: string): boolean {
  return heardAt === undefined ? rungInAt(plan, playheadMs) !== undefined : isLongAfter(heardAt, openedAt);
}
