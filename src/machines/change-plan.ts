import { type CanBeHad, canBeHadAt } from '../planning/can-be-had.ts';
import { momentAt } from '../planning/moment.ts';
import { playableToMs } from '../planning/open-questions.ts';
import { isPutIn } from '../planning/plan-parts.ts';
import { quietMomentAfter } from '../planning/quiet-moment.ts';
import { replan, type Wish } from '../planning/replan.ts';
import type { SessionPlan } from '../planning/session-plan.ts';
import type { SessionContext } from './session-context.ts';
import { session } from './session-setup.ts';

/** Time that a player needs to make a changed plan ready, in ms of guided time. */
const handOverLeadMs = 240;

/** Whether the phase at the playhead is over by `atMs` of itself, so that there is nothing left to skip. */
function endsBy(plan: SessionPlan, playheadMs: number, atMs: number): boolean {
  const segment = momentAt(plan, playheadMs)?.segment;
  return segment !== undefined && !isPutIn(segment) && segment.endMs <= atMs;
}

/** The next quiet moment, and none beyond an open question: the player plays no further. */
function changeMoment(plan: SessionPlan, playheadMs: number): number {
  return Math.min(quietMomentAfter(plan, playheadMs, handOverLeadMs), playableToMs(plan, playheadMs));
}

/** Wishes that would otherwise fall on the next part. */
const aboutThisPart: readonly Wish['kind'][] = ['skip', 'longer', 'shorter', 'repeat'];

/** Which wishes about the part under way would change anything, were they pressed now. */
export function canBeHadNow(plan: SessionPlan, playheadMs: number, time: 'runs' | 'stands'): CanBeHad {
  const atMs = time === 'stands' ? playheadMs : changeMoment(plan, playheadMs);
  return endsBy(plan, playheadMs, atMs)
    ? { longer: false, shorter: false, repeat: false }
    : canBeHadAt(plan, atMs);
}

type Changed = { readonly plan: SessionPlan; readonly fromMs: number };

function changed(context: SessionContext, kind: Wish['kind'], time: 'runs' | 'stands'): Changed | undefined {
  const { plan: present, playheadMs, changesAtMs, voice } = context;
  if (!present) return undefined;
  const atMs = time === 'stands' ? playheadMs : changeMoment(present, playheadMs);
  if (aboutThisPart.includes(kind) && endsBy(present, playheadMs, atMs)) return undefined;
  const plan = replan(present, atMs, { kind }, voice);
  if (plan === present) return undefined;
  return { plan, fromMs: playheadMs < changesAtMs ? Math.min(atMs, changesAtMs) : atMs };
}

/**
 * A new plan from the next quiet moment on, where the player goes over to it; at once while time stands still. While
 * an earlier change is still ahead of the player, this one is handed over in its place, so that neither is missed.
 */
export function changePlan(kind: Wish['kind'], time: 'runs' | 'stands') {
  return session.enqueueActions(({ context, enqueue }) => {
    const change = changed(context, kind, time);
    if (!change) return;
    enqueue.assign({ plan: change.plan, changesAtMs: change.fromMs });
    if (kind === 'easeBack') enqueue.assign({ easedBack: context.easedBack + 1 });
    enqueue.sendTo('player', { type: 'change', ...change });
  });
}

/**
 * After long: what may have been in begins again at the opening, after a yes. Where the sound goes on meanwhile it is
 * silenced before another word of the old plan.
 */
export function beginAgain(then: 'stand' | 'goOn') {
  return session.enqueueActions(({ context, enqueue }) => {
    const change = changed(context, 'beginAgain', 'stands');
    if (change || then === 'stand') enqueue.sendTo('player', { type: 'pause' });
    if (!change) return;
    enqueue.assign({ plan: change.plan, changesAtMs: change.fromMs, wasAway: true });
    enqueue.sendTo('player', { type: 'change', ...change });
    if (then === 'goOn') enqueue.sendTo('player', { type: 'play' });
  });
}
