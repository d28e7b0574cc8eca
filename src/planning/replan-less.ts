import { neighbourThatGoesIn } from '../domain/ladder/ladder.ts';
import type { Rung } from '../domain/ladder/rung.ts';
import { limit } from '../domain/limit.ts';
import { longOut } from '../domain/protocol/breath-patterns.ts';
import { protocolLimits } from '../domain/protocol/protocol.ts';
import { type Change, goesInFrom, onWith, planTakingOut, rungInAt } from './change.ts';
import type { Line } from './line.ts';
import { breathMs, planBreaths } from './phases/breathe.ts';
import { planChangeSize } from './phases/change-size.ts';
import { planDrops } from './phases/drops.ts';
import { planHold } from './phases/hold.ts';
import { planInsert } from './phases/insert.ts';
import { breatherMs } from './plan-parts.ts';
import type { Beat, Segment, SegmentKind, SessionPlan } from './session-plan.ts';
import { makeTelling } from './telling.ts';

const fewestBreaths = 3;
const mostBreaths = 60;
/** Of a session that turns to the outside with nothing of it left to do. */
const dropsOutside = limit(10, 'repetitions', 'S3');
const changing = limit(45, 'seconds', 'ourDefault');
const inserting = limit(6, 'breaths', 'ourDefault');
const shortestHold = limit(60, 'seconds', 'ourDefault');
const longestHold = limit(300, 'seconds', 'ourDefault');

/** Parts that something inside is needed for; an open question belongs to the part that it stands before. */
const insideSegments: readonly SegmentKind[] = [
  'prepare',
  'ready',
  'rest-at-opening',
  'insert',
  'hold',
  'move',
  'change-size',
  'remove',
];
const endings: readonly SegmentKind[] = ['clean-up', 'close'];

function lengthMs(segments: readonly Segment[]): number {
  const beats = segments.filter(({ kind }) => kind !== 'ready').flatMap((segment) => segment.beats);
  return beats.reduce((sum, beat) => sum + beat.endMs - beat.atMs, 0);
}

function stillMs({ kind, atMs, endMs }: Beat): number {
  return kind === 'hold' ? endMs - atMs : 0;
}

/** Washing is only for what was used. */
function endingsOf(change: Change): readonly Segment[] {
  const wasUsed = change.past.some(({ kind }) => kind === 'insert');
  return change.planned.filter(({ kind }) => kind === 'close' || (wasUsed && kind === 'clean-up'));
}

/** Breathing in place of what was still to come, about as long as that would have been. */
function planBreathingInstead(line: Line, atMs: number, insteadOf: readonly Segment[]): void {
  const breaths = Math.round(lengthMs(insteadOf) / breathMs(longOut));
  line.begin(`breathe:${atMs}`, 'breathe');
  line.beat('quiet', breatherMs);
  line.say('ease.breath-only', 1600);
  planBreaths(line, longOut, Math.min(mostBreaths, Math.max(fewestBreaths, breaths)));
}

/** Only the breath from here on; what is in comes out first. */
export function breathingOnly(change: Change): SessionPlan {
  const insteadOf = change.planned.filter(({ kind }) => !endings.includes(kind));
  const isBreathAlready = insteadOf.length > 0 && insteadOf.every(({ kind }) => kind === 'breathe');
  if (isBreathAlready) {
    const isAsked = change.ahead.some(({ kind }) => kind === 'ease' || kind === 'wait');
    return isAsked ? onWith(change, change.planned) : change.plan;
  }
  planTakingOut(change);
  planBreathingInstead(change.line, change.atMs, insteadOf);
  return onWith(change, endingsOf(change));
}

/** Nothing inside from here on; what is in comes out first. Unchanged where nothing was to go in. */
export function outsideOnly(change: Change): SessionPlan {
  const { plan, atMs, line, planned } = change;
  if (!goesInFrom(plan, atMs)) return plan;
  planTakingOut(change);
  const outside = planned.filter(({ kind }) => !insideSegments.includes(kind) && !endings.includes(kind));
  line.begin(`drops:${atMs}`, outside.length > 0 ? 'settle' : 'drops');
  line.beat('quiet', breatherMs);
  line.say('consent.outside-only', 2400);
  if (outside.length === 0)
    planDrops(
      { id: 'drops', kind: 'drops', pattern: longOut, reps: dropsOutside.value },
      line,
      makeTelling(3, false),
    );
  return onWith(change, [...outside, ...endingsOf(change)]);
}

/** The next easier size than the one that is in, or that would go in next; undefined where there is none. */
export function smallerThanAt(plan: SessionPlan, atMs: number): Rung | undefined {
  const ahead = plan.segments.find(({ kind, endMs, rungId }) => kind === 'insert' && rungId && endMs > atMs);
  const rungId = rungInAt(plan, atMs)?.id ?? ahead?.rungId;
  return rungId === undefined ? undefined : neighbourThatGoesIn(plan.rungs ?? [], rungId, -1);
}

function planSmaller({ line, atMs }: Change, rung: Rung, holdMs: number): void {
  const telling = makeTelling(3, false);
  const waitMs = protocolLimits.waitUsual.value * 1000;
  const setting = { telling, rung, goesIn: true, waitMs, isAgain: true } as const;
  const id = (part: string) => `smaller:${part}:${atMs}`;
  line.begin(id('change'), 'change-size', rung.id);
  line.beat('quiet', breatherMs);
  planChangeSize({ id: id('change'), kind: 'change-size', to: 'smaller', seconds: changing.value }, line, {
    ...setting,
    previous: undefined,
  });
  line.begin(id('insert'), 'insert', rung.id);
  planInsert({ id: id('insert'), kind: 'insert', breaths: inserting.value, advanceOn: 'exhale' }, line, {
    ...setting,
    previous: 'change-size',
  });
  line.begin(id('hold'), 'hold', rung.id);
  planHold({ id: id('hold'), kind: 'hold', seconds: Math.round(holdMs / 1000) }, line, {
    ...setting,
    previous: 'insert',
  });
}

function relabelled(segments: readonly Segment[], rungs: readonly Rung[]): readonly Segment[] {
  return segments.map((segment) => {
    const easier = segment.rungId ? neighbourThatGoesIn(rungs, segment.rungId, -1) : undefined;
    return easier ? { ...segment, rungId: easier.id } : segment;
  });
}

/**
 * The next easier size from here on. What is in is changed, and the rest of its hold goes to the smaller one; before
 * anything is in, every size still to come is one smaller. Unchanged where the ladder has nothing smaller.
 */
export function smaller(change: Change): SessionPlan {
  const { plan, atMs, planned } = change;
  const rung = smallerThanAt(plan, atMs);
  if (!rung) return plan;
  const isIn = rungInAt(plan, atMs);
  if (!isIn) return onWith(change, relabelled(planned, plan.rungs ?? []));
  const left = planned.filter(({ kind, rungId }) => kind === 'hold' && rungId === isIn.id);
  const heldMs = left.flatMap(({ beats }) => beats).reduce((sum, beat) => sum + stillMs(beat), 0);
  const holdMs = Math.min(longestHold.value * 1000, Math.max(shortestHold.value * 1000, heldMs));
  planSmaller(change, rung, holdMs);
  const rest = planned.filter(({ kind }) => kind === 'remove' || !insideSegments.includes(kind));
  return onWith(
    change,
    rest.map((one) => (one.rungId ? { ...one, rungId: rung.id } : one)),
  );
}
