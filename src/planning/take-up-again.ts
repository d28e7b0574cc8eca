import { type Change, isChangingAt, onWith, rungInAt } from './change.ts';
import { planReady } from './phases/ready.ts';
import { breatherMs, fromWords } from './plan-parts.ts';
import { gridMs, type Segment, type SegmentKind, type SessionPlan } from './session-plan.ts';
import { planShortInsertion, usualWaitMs } from './short-insertion.ts';

const takingOut: readonly SegmentKind[] = ['remove', 'change-size'];
const goingIn: readonly SegmentKind[] = ['insert', 'ready'];
const needYes: readonly SegmentKind[] = ['rest-at-opening', 'insert'];

const again = 'again:';

/** What this very change puts in, when it is asked for once more before it was guided. */
function isPutInAgain({ id }: Segment): boolean {
  return id.startsWith(again) || id.startsWith(`ready:${again}`);
}

/** Without what is left of the insertion under way: it is begun anew. */
function afterInsertion(planned: readonly Segment[]): readonly Segment[] {
  const next = planned.findIndex((one) => !goingIn.includes(one.kind) && !isPutInAgain(one));
  return next < 0 ? [] : planned.slice(next);
}

/** Whether `plan` is about to begin again at the opening at `atMs`, or asks for the yes to it. */
export function isBeginningAgain({ segments }: SessionPlan, atMs: number): boolean {
  const index = segments.findIndex(({ endMs }) => endMs > Math.ceil(atMs / gridMs) * gridMs);
  const [present, next] = segments.slice(index, index + 2);
  if (index < 0 || !present || !isPutInAgain(present)) return false;
  return present.kind === 'prepare' || (next !== undefined && needYes.includes(next.kind));
}

/** On with `next`. A stop took the yes back, so that what nears the opening asks anew, and a question is asked whole. */
function onAfterStop(change: Change, next: readonly Segment[]): SessionPlan {
  const [first] = next;
  const isUnderWay = first?.kind === 'ready' && first.atMs < change.atMs;
  const isAsked = !first || !needYes.includes(first.kind);
  if (isAsked) return next === change.planned && !isUnderWay ? change.plan : onWith(change, next);
  planReady(change.line, `${again}${change.atMs}`, 'wait.ready', usualWaitMs, first.rungId);
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
  const id = `${again}${atMs}`;
  line.begin(`${id}:prepare`, 'prepare', rung.id);
  line.beat('quiet', breatherMs);
  line.say('prep.lube-more', 2400);
  planShortInsertion(line, id, rung, false);
  return onWith(change, afterInsertion(planned));
}

/**
 * On from where the session was left for long. What may have been in goes in again only after a yes, as after a stop; but
 * nobody was told to take it out, so that what was on its way out is guided out to the end.
 */
export function beginAgain(change: Change): SessionPlan {
  const { plan, atMs, planned } = change;
  const [present] = planned;
  const isComingOut = present !== undefined && takingOut.includes(present.kind);
  return isComingOut && rungInAt(plan, atMs) ? plan : takeUpAgain(change);
}
