import { type Rung, rungGoesIn } from '../ladder/rung.ts';
import { isWithinCeiling } from '../protocol/is-within-ceiling.ts';
import type { Because } from './because.ts';
import { type Course, hasBegun } from './course.ts';
import { suggestGrowth } from './growth.ts';
import { largestWithin } from './larger-size.ts';
import { openNeeds } from './open-needs.ts';
import { seenPlateau, varieties } from './plateau.ts';
import { pregnancyGate } from './pregnancy-gate.ts';
import { easierThan, whyStepDown } from './step-down.ts';
import { reachOf, type Suggestion } from './suggestion.ts';
import { wayBack } from './way-back.ts';

function smaller(to: Rung | undefined, because: readonly Because[]): Suggestion {
  return to ? { kind: 'stepDown', to, because } : { kind: 'outside', because };
}

/** What has to be asked or answered before anything goes in. */
function suggestCare(course: Course): readonly Suggestion[] {
  const needs = openNeeds(course);
  const { lockedBy } = course.plan;
  const pregnancy = pregnancyGate(course);
  return [
    ...(needs.length > 0 ? [{ kind: 'rest', because: needs } as const] : []),
    ...(lockedBy.length > 0
      ? [{ kind: 'askFirst', because: [{ kind: 'planLocked', lockedBy }] } as const]
      : []),
    ...(pregnancy.kind === 'askFirst' ? [{ kind: 'askFirst', because: [pregnancy.because] } as const] : []),
  ];
}

/** A ceiling that was lowered below the own size names the largest size beneath it. */
function suggestBelowCeiling({ plan: { ceiling }, rungs }: Course, own: Rung): readonly Suggestion[] {
  if (!ceiling || isWithinCeiling(own, ceiling)) return [];
  return [smaller(largestWithin(rungs, own, ceiling), [{ kind: 'ceiling', ceiling }])];
}

/** Where a calendar leads, a gap is for the team that set it. */
function suggestAfterGap(course: Course, own: Rung): readonly Suggestion[] {
  const back = wayBack(course, own);
  if (!back) return [];
  const { because } = back;
  if (course.plan.kind === 'schedule') return [{ kind: 'askFirst', because }];
  return [{ kind: 'beginAgain', ...back }];
}

function suggestSize(course: Course, own: Rung): readonly Suggestion[] {
  const { unanswered: practices } = course;
  const down = whyStepDown(practices, own, course.plan);
  const growth = suggestGrowth(course, own);
  const plateau = growth.kind === 'stay' ? seenPlateau(practices, own) : undefined;
  return [
    ...suggestBelowCeiling(course, own),
    ...(down.length > 0 ? [smaller(easierThan(course.rungs, own), down)] : []),
    ...suggestAfterGap(course, own),
    ...(plateau && course.decided?.choice !== 'maintaining'
      ? [{ kind: 'variety', of: varieties, because: [plateau] } as const]
      : []),
    growth,
  ];
}

/**
 * What could come next on `course.today`. Where several rules answer, the one that asks least of the person wins, and of
 * two that ask the same the earlier one.
 */
export function suggest(course: Course): Suggestion {
  const { own, rungs } = course;
  const nothingYet: Suggestion = { kind: 'stay', because: [{ kind: 'nothingYet' }] };
  const all = [
    ...suggestCare(course),
    ...(hasBegun(course) ? [] : [nothingYet]),
    ...(own && rungGoesIn(own) ? suggestSize(course, own) : []),
  ];
  return all.reduce((least, one) => (reachOf(one, rungs, own) < reachOf(least, rungs, own) ? one : least));
}
