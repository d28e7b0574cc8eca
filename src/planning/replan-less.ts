import { limit } from '../domain/limit.ts';
import { longOut } from '../domain/protocol/breath-patterns.ts';
import type { Phase, PhaseOf } from '../domain/protocol/phase.ts';
import { type Change, goesInFrom, onWith, planTakingOut } from './change.ts';
import type { Line } from './line.ts';
import { breathMs, planBreaths } from './phases/breathe.ts';
import { planDrops } from './phases/drops.ts';
import { breatherMs } from './plan-parts.ts';
import type { Segment, SegmentKind, SessionPlan } from './session-plan.ts';
import { makeTelling } from './telling.ts';

const fewestBreaths = limit(3, 'breaths', 'ourDefault');
const mostBreaths = limit(60, 'breaths', 'ourDefault');
/** Of a session that turns to the outside with nothing of it left to do. */
const dropsOutside = limit(10, 'repetitions', 'S3');
const drops: PhaseOf<'drops'> = { id: 'drops', kind: 'drops', pattern: longOut, reps: dropsOutside.value };

/** Parts that something inside is needed for; an open question belongs to the part that it stands before. */
export const insideSegments: readonly SegmentKind[] = [
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
/** Toning is never part of a day of less. */
const notOutside: readonly SegmentKind[] = [...insideSegments, ...endings, 'toning'];

function lengthMs(segments: readonly Segment[]): number {
  const beats = segments.filter(({ kind }) => kind !== 'ready').flatMap((segment) => segment.beats);
  return beats.reduce((sum, beat) => sum + beat.endMs - beat.atMs, 0);
}

/** Washing is only for what was used. */
function endingsOf(change: Change): readonly Segment[] {
  const wasUsed = change.past.some(({ kind }) => kind === 'insert');
  return change.planned.filter(({ kind }) => kind === 'close' || (wasUsed && kind === 'clean-up'));
}

/** Breathing in place of what was still to come, about as long as that would have been. */
function planBreathingInstead(line: Line, atMs: number, insteadOf: readonly Segment[]): void {
  const asMany = Math.round(lengthMs(insteadOf) / breathMs(longOut));
  const breaths = Math.min(mostBreaths.value, Math.max(fewestBreaths.value, asMany));
  const phase: Phase = { id: 'breathe', kind: 'breathe', pattern: longOut, breaths };
  line.begin(`breathe:${atMs}`, 'breathe', undefined, phase);
  line.beat('quiet', breatherMs);
  line.say('ease.breath-only', 1600);
  planBreaths(line, longOut, breaths);
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
  const outside = planned.filter(({ kind }) => !notOutside.includes(kind));
  const isAllThereIs = outside.length === 0;
  line.begin(`drops:${atMs}`, isAllThereIs ? 'drops' : 'settle', undefined, isAllThereIs ? drops : undefined);
  line.beat('quiet', breatherMs);
  line.say('consent.outside-only', 2400);
  if (isAllThereIs) planDrops(drops, line, makeTelling(3, false));
  return onWith(change, [...outside, ...endingsOf(change)]);
}
