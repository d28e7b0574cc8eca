import type { Because } from './because.ts';
import type { Course } from './course.ts';
import { isAnswered } from './open-needs.ts';

/** What stays closed in or after a pregnancy. */
export const pregnancyBars = ['inside', 'largerSize', 'toning', 'heldBreath', 'devices'] as const;
export type PregnancyBar = (typeof pregnancyBars)[number];

/** `open`: the person told of no pregnancy, or a clinician has let them go on after it. */
export type PregnancyGate =
  | { readonly kind: 'open' }
  | { readonly kind: 'askFirst'; readonly bars: readonly PregnancyBar[]; readonly because: Because }
  /** A clinician has let practice go on during the pregnancy; what stays closed stays so to its end. */
  | { readonly kind: 'goesOn'; readonly bars: readonly PregnancyBar[]; readonly because: Because };

function gateOf({ pregnancies, answers }: Pick<Course, 'pregnancies' | 'answers'>): PregnancyGate {
  const latest = pregnancies.at(-1);
  if (!latest) return { kind: 'open' };
  const isOver = latest.what === 'pregnancyEnded';
  const because: Because = {
    kind: isOver ? 'afterPregnancy' : 'pregnancy',
    since: latest.day,
    recordIds: [latest.recordId],
  };
  if (!isAnswered(latest, answers)) return { kind: 'askFirst', bars: pregnancyBars, because };
  if (isOver) return { kind: 'open' };
  return {
    kind: 'goesOn',
    bars: pregnancyBars.filter((bar) => bar !== 'inside' && bar !== 'toning'),
    because,
  };
}

/**
 * What the latest word about a pregnancy closes. During it nothing goes in before a clinician has agreed, and no larger
 * size, held breath or device is offered at all; after it the same until a clinician has answered. No published rule
 * about dilators in pregnancy was found. What was deleted before a clinician's answer closes as much: it may have told of
 * one.
 * @source S68 for devices in pregnancy; S15 for the time after birth
 */
export function pregnancyGate(course: Pick<Course, 'pregnancies' | 'needs' | 'answers'>): PregnancyGate {
  const gate = gateOf(course);
  const [left] = course.needs.filter((need) => need.kind === 'askFirst' && !isAnswered(need, course.answers));
  if (!left || gate.kind === 'askFirst') return gate;
  const because: Because = { kind: 'askFirst', since: left.day, recordIds: [left.recordId] };
  return { kind: 'askFirst', bars: pregnancyBars, because };
}

/** What stays closed; all of it where `gate` is undefined, because the journal has not answered. */
export function closedBy(gate: PregnancyGate | undefined): readonly PregnancyBar[] {
  if (!gate) return pregnancyBars;
  return gate.kind === 'open' ? [] : gate.bars;
}

/** Whether it is a pregnancy, and not the time after one, that closes something. */
export function tellsOfPregnancy(gate: PregnancyGate | undefined): boolean {
  return gate !== undefined && gate.kind !== 'open' && gate.because.kind === 'pregnancy';
}
