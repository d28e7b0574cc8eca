import { momentAt } from '../planning/moment.ts';
import { isPutIn } from '../planning/plan-parts.ts';
import { quietMomentAfter } from '../planning/quiet-moment.ts';
import { replan, type Wish } from '../planning/replan.ts';
import type { SessionPlan } from '../planning/session-plan.ts';
import { session } from './session-setup.ts';

/** Time that a player needs to make a changed plan ready, in ms of guided time. */
const handOverLeadMs = 240;

/** Whether the phase at the playhead is over by `atMs` of itself, so that there is nothing left to skip. */
function endsBy(plan: SessionPlan, playheadMs: number, atMs: number): boolean {
  const segment = momentAt(plan, playheadMs)?.segment;
  return segment !== undefined && !isPutIn(segment) && segment.endMs <= atMs;
}

/**
 * A new plan from the next quiet moment on, where the player goes over to it; at once while time stands still. While
 * an earlier change is still ahead of the player, this one is handed over in its place, so that neither is missed.
 */
export function changePlan(kind: Wish['kind'], time: 'runs' | 'stands') {
  return session.enqueueActions(({ context, enqueue }) => {
    const { plan: present, playheadMs, changesAtMs, voice } = context;
    if (!present) return;
    const atMs = time === 'stands' ? playheadMs : quietMomentAfter(present, playheadMs, handOverLeadMs);
    if (kind === 'skip' && endsBy(present, playheadMs, atMs)) return;
    const changed = replan(present, atMs, { kind }, voice);
    if (changed === present) return;
    const fromMs = playheadMs < changesAtMs ? Math.min(atMs, changesAtMs) : atMs;
    enqueue.assign({ plan: changed, changesAtMs: fromMs });
    if (kind === 'easeBack') enqueue.assign({ easedBack: context.easedBack + 1 });
    enqueue.sendTo('player', { type: 'change', plan: changed, fromMs });
  });
}
