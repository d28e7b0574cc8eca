import fc from 'fast-check';
import { offers } from '../../src/domain/check-in/readiness.ts';
import { dayAfter } from '../../src/domain/day.ts';
import {
  circumstances,
  clinicianAnswers,
  decisionChoices,
  remainders,
  type JournalRecord,
  type SessionRecord,
} from '../../src/domain/journal/journal-record.ts';
import { bleedingAmounts, feltAnswers } from '../../src/domain/journal/reflection.ts';
import { comfortPlan, type ProgressionPlan } from '../../src/domain/progression/progression-plan.ts';
import {
  circumstance,
  clinicianAnswer,
  decision,
  fourDilators,
  held,
  remainder,
} from './progress-records.ts';
import { checkInRecord, sessionRecord } from './journal-records.ts';

const [firstDay, days] = ['2026-10-01', 70];

/** The day after every day of `anyRecords`. */
export const lastDay = dayAfter(firstDay, days);

const anyDate = fc.integer({ min: 0, max: days - 1 }).map((count) => dayAfter(firstDay, count));
const recordId = fc.integer({ min: 0, max: 11 }).map((number) => `r${number}`);
const anyRung = fc.constantFrom(...fourDilators.rungs);
const zeroToTen = fc.integer({ min: 0, max: 10 });
const mild = fc.integer({ min: 0, max: 3 });

const anySize = fc
  .record({ rung: anyRung, share: fc.constantFrom(0, 0.5, 0.8, 1, 1.2) })
  .map(({ rung, share }) => held(rung, { heldMs: 300_000 * share }));

const anyReflection = fc.record(
  {
    worstPain: fc.oneof(mild, zeroToTen),
    worry: mild,
    felt: fc.constantFrom(...feltAnswers),
    bleeding: fc.constantFrom('none' as const, ...bleedingAmounts),
  },
  { requiredKeys: [] },
);

const anySession: fc.Arbitrary<JournalRecord> = fc
  .record({
    day: anyDate,
    sizes: fc.array(anySize, { minLength: 1, maxLength: 2 }),
    offer: fc.constantFrom('asPlanned' as const, ...offers),
    outcome: fc.constantFrom('finished' as const, 'finished' as const, 'stoppedEarly' as const),
    reflection: anyReflection,
  })
  .map(sessionRecord);

const anyOther: fc.Arbitrary<JournalRecord> = fc.oneof(
  fc
    .record({ day: anyDate, choice: fc.constantFrom(...decisionChoices), rung: anyRung })
    .map((given) => decision(given)),
  fc
    .record({ day: anyDate, answer: fc.constantFrom(...clinicianAnswers), about: fc.array(recordId) })
    .map((given) => clinicianAnswer(given)),
  fc.tuple(fc.constantFrom(...circumstances), anyDate).map(([what, day]) => circumstance(what, day)),
  fc
    .tuple(fc.subarray([...remainders], { minLength: 1 }), anyDate)
    .map(([what, day]) => remainder(what, day)),
  fc
    .record({ day: anyDate, painNow: zeroToTen, isFlagged: fc.boolean() })
    .map(({ day, painNow, isFlagged }) =>
      checkInRecord({
        day,
        answers: { painNow, redFlags: isFlagged ? ['fever'] : [], cautions: [] },
        outcome: isFlagged ? 'redFlag' : 'notToday',
      }),
    ),
);

function withIds(records: readonly JournalRecord[]): readonly JournalRecord[] {
  return records.map((record, index) => ({ ...record, id: `r${index}` }));
}

/** Ten weeks of anybody's, with answers about records that there may be. */
export const anyRecords = fc
  .array(fc.oneof({ weight: 4, arbitrary: anySession }, { weight: 1, arbitrary: anyOther }), {
    maxLength: 12,
  })
  .map(withIds);

/** Regular sessions at the own size and a little of the next, most of them easy and with every answer given. */
export const mostlyEasySessions: fc.Arbitrary<readonly SessionRecord[]> = fc
  .array(
    fc.record({
      gapDays: fc.integer({ min: 1, max: 5 }),
      pain: fc.oneof(
        { weight: 12, arbitrary: fc.integer({ min: 0, max: 2 }) },
        { weight: 1, arbitrary: zeroToTen },
      ),
      worry: fc.integer({ min: 0, max: 4 }),
      isMixed: fc.boolean(),
    }),
    { minLength: 3, maxLength: 8 },
  )
  .map((wishes) => {
    const [, own, next] = fourDilators.rungs;
    const both = [own, next].flatMap((rung) => (rung ? [held(rung)] : []));
    let day = firstDay;
    return wishes.map(({ gapDays, pain, worry, isMixed }, index) => {
      day = dayAfter(day, gapDays);
      const sizes = isMixed ? both : both.slice(0, 1);
      return sessionRecord({
        id: `r${index}`,
        day,
        sizes,
        reflection: { worstPain: pain, worry, bleeding: 'none' },
      });
    });
  });

/** All that a protocol may ask for before a size counts as easy. */
const anyComfort = fc.record(
  {
    sessions: fc.integer({ min: 1, max: 20 }),
    worstPainAtMost: fc.integer({ min: 0, max: 3 }),
    worryAtMost: fc.integer({ min: 0, max: 6 }),
  },
  { requiredKeys: [] },
);

const anyBounds = fc.record(
  {
    painCap: fc.integer({ min: 0, max: 5 }),
    ceiling: fc.integer({ min: 15, max: 35 }).map((diameterMm) => ({ kind: 'dilator' as const, diameterMm })),
    timesADay: fc.integer({ min: 1, max: 4 }),
    timesAWeek: fc.integer({ min: 1, max: 9 }),
    restDays: fc.integer({ min: 0, max: 6 }),
    locksFrequency: fc.constant(true as const),
    stepUp: anyComfort,
  },
  { requiredKeys: [] },
);

export const anyPlan: fc.Arbitrary<ProgressionPlan> = fc
  .record({
    kind: fc.constantFrom('comfort' as const, 'comfort' as const, 'schedule' as const),
    sizeChange: fc.constantFrom('whenEasy' as const, 'whenEasy' as const, 'asTold' as const, 'stay' as const),
    isLocked: fc.integer({ min: 0, max: 5 }).map((number) => number === 0),
    bounds: anyBounds,
  })
  .map(({ kind, sizeChange, isLocked, bounds }) => ({
    ...comfortPlan,
    kind,
    sizeChange,
    lockedBy: isLocked ? [{ kind: 'figureMissing' as const, figure: 'minutes' as const }] : [],
    ...bounds,
  }));
