import type {
  CircumstanceRecord,
  ClinicianAnswerRecord,
  DecisionRecord,
  RemainderRecord,
  SessionRecord,
  SizeHeld,
} from '../../src/domain/journal/journal-record.ts';
import type { Ladder } from '../../src/domain/ladder/ladder.ts';
import type { Rung } from '../../src/domain/ladder/rung.ts';
import { beginCourse, type Course } from '../../src/domain/progression/course.ts';
import { withDay } from '../../src/domain/progression/course-days.ts';
import { withPractices } from '../../src/domain/progression/with-practices.ts';
import { practiceOf } from '../../src/domain/progression/practice.ts';
import { comfortPlan } from '../../src/domain/progression/progression-plan.ts';
import { sessionRecord } from './journal-records.ts';

export const d18 = { id: 'd18', kind: 'dilator', diameterMm: 18 } as const satisfies Rung;
export const d22 = { id: 'd22', kind: 'dilator', diameterMm: 22 } as const satisfies Rung;
export const d26 = { id: 'd26', kind: 'dilator', diameterMm: 26 } as const satisfies Rung;
export const d30 = { id: 'd30', kind: 'dilator', diameterMm: 30 } as const satisfies Rung;

/** Four dilators, with the person at the second. */
export const fourDilators: Ladder = { schema: 1, rungs: [d18, d22, d26, d30], currentId: 'd22' };

/** Held for five minutes of five. */
export function held(rung: Rung, given: Partial<SizeHeld> = {}): SizeHeld {
  return { rung, heldMs: 300_000, plannedMs: 300_000, ...given };
}

/** A session at 22 mm with pain 2 and worry 4: both the most that still counts as easy. */
export function easySession(day: string, given: Partial<SessionRecord> = {}): SessionRecord {
  return sessionRecord({
    id: `session-${day}`,
    day,
    sizes: [held(d22)],
    checkIn: { worryNow: 4, redFlags: [], cautions: [] },
    reflection: { worstPain: 2, bleeding: 'none' },
    ...given,
  });
}

export function withPain(worstPain: number): Partial<SessionRecord> {
  return { reflection: { worstPain, bleeding: 'none' } };
}

type Told<Record extends { readonly day: string }> = Partial<Record> & { readonly day: string };

function stored(day: string, id: string) {
  return { schema: 1, id, day, at: `${day}T21:00:00.000Z` } as const;
}

export function decision({
  day,
  ...given
}: Told<DecisionRecord> & Pick<DecisionRecord, 'choice'>): DecisionRecord {
  return { ...stored(day, `decision-${day}`), kind: 'decision', rung: d22, ...given };
}

export function clinicianAnswer({ day, ...given }: Told<ClinicianAnswerRecord>): ClinicianAnswerRecord {
  return {
    ...stored(day, `answer-${day}`),
    kind: 'clinicianAnswer',
    answer: 'mayGoOn',
    answeredOn: day,
    about: [],
    ...given,
  };
}

export function circumstance(what: CircumstanceRecord['what'], day: string): CircumstanceRecord {
  return { ...stored(day, `${what}-${day}`), kind: 'circumstance', what };
}

export function remainder(what: RemainderRecord['what'], day: string): RemainderRecord {
  return { ...stored(day, `remainder-${day}`), kind: 'remainder', what };
}

/** What the rules look at after `sessions`, oldest first, on the day of the last one unless `today` is given. */
export function courseAfter(sessions: readonly SessionRecord[], given: Partial<Course> = {}): Course {
  const day = sessions[0]?.day ?? given.today ?? '2026-11-01';
  const begun: Course = { ...beginCourse(fourDilators, comfortPlan, day), ...given, today: day };
  const after = withPractices(begun, sessions.map(practiceOf));
  return { ...after, ...withDay(after, given.today ?? after.today) };
}

/** `2026-11-DD` for each of `dates`. */
export function november(...dates: readonly number[]): readonly string[] {
  return dates.map((date) => `2026-11-${String(date).padStart(2, '0')}`);
}
