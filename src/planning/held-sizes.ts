import type { SizeHeld } from '../domain/journal/journal-record.ts';
import type { SessionPlan } from './session-plan.ts';

const heldKinds: readonly string[] = ['hold', 'move'];

/** How long `plan` means `rungId` to be held, in ms, before a day of less or the person shortens it; undefined if unknown. */
function plannedMs({ segments }: SessionPlan, rungId: string): number | undefined {
  const holds = new Map<string, number>();
  for (const { id, rungId: of, phase } of segments)
    if (of === rungId && phase?.kind === 'hold') holds.set(id, phase.seconds * 1000);
  return holds.size > 0 ? [...holds.values()].reduce((sum, ms) => sum + ms) : undefined;
}

/**
 * How long each size was held up to `playheadMs`, movement included, in the order in which they were used. A size whose
 * insertion was begun and that was never held is there with 0.
 */
export function heldSizes(plan: SessionPlan, playheadMs: number): readonly SizeHeld[] {
  const held = new Map<string, number>();
  for (const { kind, rungId, atMs, endMs } of plan.segments) {
    const ms = Math.min(endMs, playheadMs) - atMs;
    if (rungId === undefined || ms <= 0) continue;
    if (kind === 'insert') held.set(rungId, held.get(rungId) ?? 0);
    if (heldKinds.includes(kind)) held.set(rungId, (held.get(rungId) ?? 0) + ms);
  }
  return [...held].flatMap(([rungId, heldMs]): SizeHeld[] => {
    const rung = plan.rungs?.find(({ id }) => id === rungId);
    const planned = plannedMs(plan, rungId);
    return rung ? [{ rung, heldMs, ...(planned === undefined ? {} : { plannedMs: planned }) }] : [];
  });
}
