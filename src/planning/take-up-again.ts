import { type Change, isChangingAt, onWith, rungInAt } from './change.ts';
import { planReady } from './phases/ready.ts';
import { breatherMs, fromWords } from './plan-parts.ts';
import type { Segment, SegmentKind, SessionPlan } from './session-plan.ts';
import { planShortInsertion, usualWaitMs } from './short-insertion.ts';

const takingOut: readonly SegmentKind[] = ['remove', 'change-size'];
const goingIn: readonly SegmentKind[] = ['insert', 'ready'];
const needYes: readonly SegmentKind[] = ['rest-at-opening', 'insert'];

/** Without what is left of the insertion under way: it is begun anew. */
function afterInsertion(planned: readonly Segment[]): readonly Segment[] {
  const next = planned.findIndex(({ kind }) => !goingIn.includes(kind));
  return next < 0 ? [] : planned.slice(next);
}

/** On with `next`. A stop took the yes back, so that what nears the opening asks anew. */
function onAfterStop(change: Change, next: readonly Segment[]): SessionPlan {
  const [first] = next;
  const isAsked = !first || !needYes.includes(first.kind);
  if (isAsked) return next === change.planned ? change.plan : onWith(change, next);
  planReady(change.line, `again:${change.atMs}`, 'wait.ready', usualWaitMs, first.rungId);
  return onWith(change, next);
}

/**
 * On from a stop, at which what was in was taken out: it goes in again only after a yes, a little at a time, and then
 * the rest is as it was. What was on its way out is out.
 */
export function takeUpAgain(change: Change): SessionPlan {
  const { plan, atMs, planned, line } = change;
  const rung = rungInAt(plan, atMs);
  const [present] = planned;
  if (rung && present && takingOut.includes(present.kind))
    return onAfterStop(change, [...fromWords(present, ['remove.wait']), ...planned.slice(1)]);
  if (!rung || isChangingAt(plan, atMs)) return onAfterStop(change, planned);
  const id = `again:${atMs}`;
  line.begin(`${id}:prepare`, 'prepare', rung.id);
  line.beat('quiet', breatherMs);
  line.say('prep.lube-more', 2400);
  planShortInsertion(line, id, rung, false);
  return onWith(change, afterInsertion(planned));
}
