import { neighbourThatGoesIn } from '../domain/ladder/ladder.ts';
import type { Rung } from '../domain/ladder/rung.ts';
import { limit } from '../domain/limit.ts';
import { type Change, isChangingAt, onWith, rungInAt } from './change.ts';
import { planChangeSize, usualChange } from './phases/change-size.ts';
import { planHold } from './phases/hold.ts';
import { planPrepare } from './phases/prepare.ts';
import { planRemoval, usualRemoval } from './phases/remove.ts';
import { breatherMs, isPutIn } from './plan-parts.ts';
import { insideSegments } from './replan-less.ts';
import type { Beat, Segment, SessionPlan } from './session-plan.ts';
import { briefSetting, planShortInsertion } from './short-insertion.ts';

const shortestHold = limit(60, 'seconds', 'ourDefault');
const longestHold = limit(300, 'seconds', 'ourDefault');
const smallerId = 'smaller:';

/** Id of the size that is in; while it is being changed, or nothing is in, of the one that goes in next. */
function sizeInQuestion(plan: SessionPlan, atMs: number): string | undefined {
  const ahead = plan.segments.find(({ kind, endMs, rungId }) => kind === 'insert' && rungId && endMs > atMs);
  const present = isChangingAt(plan, atMs) ? undefined : rungInAt(plan, atMs)?.id;
  return present ?? ahead?.rungId;
}

/** The next easier size than the one that is in, or that would go in next; undefined where there is none. */
export function smallerThanAt(plan: SessionPlan, atMs: number): Rung | undefined {
  const rungId = sizeInQuestion(plan, atMs);
  return rungId === undefined ? undefined : neighbourThatGoesIn(plan.rungs ?? [], rungId, -1);
}

function stillMs({ kind, atMs, endMs }: Beat): number {
  return kind === 'hold' ? endMs - atMs : 0;
}

/** What is left of the holds of `rungId`, within bounds, in whole seconds. */
function holdSecondsLeft({ planned }: Change, rungId: string | undefined): number {
  const holds = planned.filter((segment) => segment.kind === 'hold' && segment.rungId === rungId);
  const leftMs = holds.flatMap(({ beats }) => beats).reduce((sum, beat) => sum + stillMs(beat), 0);
  return Math.round(Math.min(longestHold.value, Math.max(shortestHold.value, leftMs / 1000)));
}

/** The smaller size from its making ready to its removal. `isFirst`: nothing was in, so nothing is changed. */
function planSmaller({ line, atMs }: Change, rung: Rung, holdSeconds: number, isFirst: boolean): void {
  const setting = briefSetting(rung, true);
  const idOf = (part: string) => `${smallerId}${part}:${atMs}`;
  const id = idOf('change');
  const seconds = usualChange.value;
  line.begin(id, isFirst ? 'prepare' : 'change-size', rung.id);
  line.beat('quiet', breatherMs);
  if (isFirst) planPrepare({ id, kind: 'prepare', seconds }, line, setting);
  else planChangeSize({ id, kind: 'change-size', to: 'smaller', seconds }, line, setting);
  planShortInsertion(line, idOf('insert'), rung, true);
  line.begin(idOf('hold'), 'hold', rung.id);
  planHold({ id: idOf('hold'), kind: 'hold', seconds: holdSeconds }, line, setting);
  line.begin(idOf('remove'), 'remove', rung.id);
  planRemoval(line, usualRemoval.value, rung);
}

/** Whether what was to be said of `rung` is as true of `easier`. */
function wordsSuit(rung: Rung, easier: Rung): boolean {
  if (rung.kind === 'dilator' && easier.kind === 'dilator')
    return rung.material === undefined || rung.material === easier.material;
  if (rung.kind === 'finger' && easier.kind === 'finger')
    return (rung.size === 'twoFingers') === (easier.size === 'twoFingers');
  return rung.kind === easier.kind;
}

/** Every size to come one smaller, where there is one; undefined where the words would not suit the smaller one. */
function relabelled(segments: readonly Segment[], rungs: readonly Rung[]): readonly Segment[] | undefined {
  const changed: Segment[] = [];
  for (const segment of segments) {
    const rung = rungs.find(({ id }) => id === segment.rungId);
    const easier = rung && neighbourThatGoesIn(rungs, rung.id, -1);
    if (easier && !wordsSuit(rung, easier)) return undefined;
    changed.push(easier ? { ...segment, rungId: easier.id } : segment);
  }
  return changed;
}

/** Whether the change to a smaller size is under way, or begins at this very moment. */
function isOnItsWay({ planned }: Change): boolean {
  const [present] = planned;
  return (
    present !== undefined &&
    present.id.startsWith(smallerId) &&
    (present.kind === 'change-size' || present.kind === 'prepare')
  );
}

/**
 * The next easier size from here on. What is in is changed, and the rest of its hold goes to the smaller one; before
 * anything is in, every size still to come is one smaller. Unchanged where the ladder has nothing smaller.
 */
export function smaller(change: Change): SessionPlan {
  const { plan, atMs, planned, ahead } = change;
  if (isOnItsWay(change)) return ahead.some(isPutIn) ? onWith(change, planned) : plan;
  const rung = smallerThanAt(plan, atMs);
  if (!rung) return plan;
  const isFirst = rungInAt(plan, atMs) === undefined;
  const alike = isFirst ? relabelled(planned, plan.rungs ?? []) : undefined;
  if (alike) return onWith(change, alike);
  planSmaller(change, rung, holdSecondsLeft(change, sizeInQuestion(plan, atMs)), isFirst);
  const rest = planned.filter(({ kind }) => !insideSegments.includes(kind));
  return onWith(
    change,
    rest.map((one) => (one.rungId ? { ...one, rungId: rung.id } : one)),
  );
}
