import type { Rung } from '../ladder/rung.ts';
import type { Because } from './because.ts';
import { comfortLimitsOf } from './comfort-limits.ts';
import { assessComfort } from './comfort.ts';
import type { Course } from './course.ts';
import { enoughToday } from './enough-today.ts';
import { largerSize } from './larger-size.ts';
import { isMixed } from './mixing.ts';
import type { Practice } from './practice.ts';
import { pregnancyGate } from './pregnancy-gate.ts';
import type { Suggestion } from './suggestion.ts';

type Row = { readonly practices: readonly Practice[]; readonly brokenBy: readonly Because[] };

/** Sessions in a row at the own size that no decision has answered, and what broke a longer row. */
function rowOf({ inARow, unanswered, roughElsewhereOn: on }: Course): Row {
  if (inARow.length >= unanswered.length) return { practices: unanswered, brokenBy: [] };
  return { practices: inARow, brokenBy: on === undefined ? [] : [{ kind: 'roughElsewhere', on }] };
}

/** What today says against a larger size, however easy the own one has become. A gap has a suggestion of its own. */
function whyNotToday(course: Course): readonly Because[] {
  const { sizeChange } = course.plan;
  const enough = enoughToday(course);
  const pregnancy = pregnancyGate(course);
  return [
    ...(enough ? [{ kind: enough.kind, seen: enough.seen, limit: enough.limit }] : []),
    ...(pregnancy.kind === 'open' ? [] : [pregnancy.because]),
    ...(sizeChange === 'whenEasy' ? [] : [{ kind: 'byPlan', sizeChange } as const]),
  ];
}

/**
 * Whether the next size is named: a little of it after the own one, or, once that has become easy too, as the own size.
 * Otherwise stay, with all that speaks for it. Missing data means stay. What the person has decided starts the count
 * anew, so that a suggestion which was declined is not repeated the next day.
 * @source S22 and S23 for a few minutes of the next size after the own one
 */
export function suggestGrowth(course: Course, own: Rung): Suggestion {
  const { plan, rungs, decided } = course;
  if (decided?.choice === 'maintaining') return { kind: 'stay', because: [{ kind: 'keepsThisSize' }] };
  const { practices, brokenBy } = rowOf(course);
  const comfort = assessComfort(practices, own, plan);
  const larger = largerSize(rungs, own, plan);
  const against = [
    ...(comfort.kind === 'easy' ? [] : [...comfort.because, ...brokenBy]),
    ...(larger.kind === 'none' ? [larger.because] : []),
    ...whyNotToday(course),
  ];
  if (against.length > 0 || larger.kind === 'none')
    return { kind: 'stay', because: comfort.kind === 'easy' ? [...comfort.because, ...against] : against };
  const { rung: to } = larger;
  const mixed = practices.slice(-comfortLimitsOf(plan.stepUp).sessions.value);
  const next = assessComfort(
    mixed.filter((one) => isMixed(one, own, to)),
    to,
    plan,
  );
  return next.kind === 'easy'
    ? { kind: 'stepUp', way: 'asOwn', to, because: [...comfort.because, ...next.because] }
    : { kind: 'stepUp', way: 'aLittle', to, because: comfort.because };
}
