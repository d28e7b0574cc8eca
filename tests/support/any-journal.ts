import fc from 'fast-check';
import { cautionIds } from '../../src/domain/check-in/check-in.ts';
import { offers } from '../../src/domain/check-in/readiness.ts';
import { redFlagIds } from '../../src/domain/check-in/red-flags.ts';
import { dayAfter } from '../../src/domain/day.ts';
import {
  circumstances,
  clinicianAnswers,
  decisionChoices,
  type JournalRecord,
  notTodayReasons,
} from '../../src/domain/journal/journal-record.ts';
import { practiceKinds } from '../../src/domain/journal/practice-record.ts';
import { changeAnswers } from '../../src/domain/journal/questionnaire-record.ts';
import { bleedingAmounts } from '../../src/domain/journal/reflection.ts';
import { visitParts } from '../../src/domain/journal/visit-record.ts';
import type { Rung } from '../../src/domain/ladder/rung.ts';
import {
  practiceRecord,
  questionnaireRecord,
  readingRecord,
  scoreRecord,
  visitRecord,
} from './entry-records.ts';
import { checkInRecord, sessionRecord } from './journal-records.ts';
import { circumstance, clinicianAnswer, d18, d22, d26, decision } from './progress-records.ts';

/** The first and the last day that a record of `anyJournal` can have. */
export const [firstDay, lastDay] = ['2026-10-01', '2026-10-24'] as const;

const anyDay = fc.integer({ min: 0, max: 23 }).map((days) => dayAfter(firstDay, days));
const zeroToTen = fc.integer({ min: 0, max: 10 });
const anyText = fc.oneof(
  fc.string({ minLength: 1, maxLength: 20 }),
  fc.constantFrom('=1+1', '<b>x</b>', 'a,"b"\r\nc'),
);
const rungs: readonly Rung[] = [
  d18,
  d22,
  { ...d22, id: 'again', sizeLabel: 'another label' },
  d26,
  { id: 'x', kind: 'dilator', diameterMm: 15, expandsToMm: 40 },
  { id: 'f', kind: 'finger', size: 'oneFinger' },
  { id: 't', kind: 'tampon', size: 'mini' },
  { id: 's', kind: 'step', place: 'near' },
];
const anyRung = fc.constantFrom(...rungs);
const heldMs = fc.constantFrom(0, 1_000, 59_500, 300_000);

function some<Fields extends Record<string, unknown>>(fields: {
  [Key in keyof Fields]: fc.Arbitrary<Fields[Key]>;
}) {
  return fc.record(fields, { requiredKeys: [] });
}

const anyReflection = some({
  worstPain: zeroToTen,
  worry: zeroToTen,
  bleeding: fc.constantFrom(...bleedingAmounts),
  note: anyText,
  sizes: fc.uniqueArray(
    fc
      .tuple(
        anyRung,
        some({
          painBefore: zeroToTen,
          painWorst: zeroToTen,
          painAfter: zeroToTen,
          depthMm: fc.integer({ min: 0, max: 300 }),
          widestMm: fc.integer({ min: 15, max: 40 }),
        }),
      )
      .map(([{ id: rungId }, answers]) => ({ rungId, ...answers })),
    { selector: ({ rungId }) => rungId, maxLength: 4 },
  ),
});

const anySession = fc
  .tuple(
    fc.record(
      {
        day: anyDay,
        offer: fc.constantFrom(...offers),
        outcome: fc.constantFrom('finished' as const, 'stoppedEarly' as const),
        guidedMs: fc.integer({ min: 0, max: 3_600_000 }),
        reflection: anyReflection,
        sizes: fc.array(fc.record({ rung: anyRung, heldMs }), { maxLength: 3 }),
        checkIn: fc
          .tuple(some({ painNow: zeroToTen, worryNow: zeroToTen }), fc.subarray([...cautionIds]))
          .map(([answers, cautions]) => ({ ...answers, redFlags: [], cautions })),
      },
      { requiredKeys: ['day', 'offer', 'outcome', 'guidedMs', 'reflection'] },
    ),
    fc.option(
      some({
        sharpPain: fc.constantFrom('eased' as const, 'goesOn' as const),
        bleeding: fc.constantFrom('spotting' as const, 'more' as const),
        gave: fc.constant(true as const),
        panic: fc.constant(true as const),
      }),
      { nil: undefined },
    ),
  )
  .map(([session, afterCare]) =>
    sessionRecord({ ...session, ...(afterCare && session.outcome === 'stoppedEarly' ? { afterCare } : {}) }),
  );

const anyCheckIn = fc
  .tuple(
    anyDay,
    fc.option(fc.constantFrom(...notTodayReasons), { nil: undefined }),
    fc.subarray([...redFlagIds]),
  )
  .map(([day, reason, redFlags]) =>
    checkInRecord({
      day,
      answers: { redFlags, cautions: [] },
      outcome: redFlags.length > 0 ? 'redFlag' : 'notToday',
      ...(reason ? { reason } : {}),
    }),
  );

const anyPractice = fc
  .record(
    {
      day: anyDay,
      what: fc.constantFrom(...practiceKinds),
      homework: fc.constant(true as const),
      minutes: fc.integer({ min: 1, max: 600 }),
      sizes: fc.array(fc.record({ rung: anyRung, heldMs }, { requiredKeys: ['rung'] }), { maxLength: 3 }),
      reflection: anyReflection,
    },
    { requiredKeys: ['day', 'what', 'reflection'] },
  )
  .map((given) => practiceRecord(given.sizes ? given : { ...given, sizes: [] }));

const frequency = fc.constantFrom(0 as const, 1 as const, 3 as const);
const pair = some({ first: frequency, second: frequency });

const anyOther: fc.Arbitrary<JournalRecord> = fc.oneof(
  fc
    .tuple(
      anyDay,
      some({
        restingMicrovolts: fc.integer({ min: 0, max: 1000 }),
        minutes: fc.integer({ min: 1, max: 60 }),
      }),
      fc.constantFrom('biofeedback' as const, 'eStim' as const),
    )
    .map(([day, told, device]) => ({ ...readingRecord({ day, device, strongestMicrovolts: 0 }), ...told })),
  fc
    .tuple(anyDay, fc.subarray([...visitParts]))
    .map(([day, done]) => visitRecord({ day, done, note: 'mine' })),
  fc
    .tuple(anyDay, some({ gad2: pair, phq2: pair }), fc.constantFrom(...changeAnswers))
    .map(([day, pairs, change]) => {
      const { gad2: _, ...blank } = questionnaireRecord({ day, change });
      return { ...blank, ...pairs };
    }),
  fc
    .tuple(
      anyDay,
      anyText,
      fc.double({ min: 0, max: 36, noNaN: true }),
      fc.option(fc.constant(36), { nil: undefined }),
    )
    .map(([day, name, value, outOf]) => {
      const { outOf: _, ...bare } = scoreRecord({ day, name: name.trim() === '' ? 'x' : name, value });
      return { ...bare, ...(outOf === undefined ? {} : { outOf }) };
    }),
  fc
    .tuple(anyDay, fc.constantFrom(...decisionChoices), anyRung)
    .map(([day, choice, rung]) => decision({ day, choice, rung })),
  fc
    .tuple(anyDay, fc.constantFrom(...clinicianAnswers))
    .map(([day, answer]) => clinicianAnswer({ day, answer })),
  fc.tuple(anyDay, fc.constantFrom(...circumstances)).map(([day, what]) => circumstance(what, day)),
);

/** Any three weeks of anybody's, with every kind of record and blanks everywhere. */
export const anyJournal: fc.Arbitrary<readonly JournalRecord[]> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: anySession as fc.Arbitrary<JournalRecord> },
      { weight: 2, arbitrary: anyPractice as fc.Arbitrary<JournalRecord> },
      { weight: 1, arbitrary: anyCheckIn as fc.Arbitrary<JournalRecord> },
      { weight: 2, arbitrary: anyOther },
    ),
    { maxLength: 24 },
  )
  .map((records) => records.map((record, index) => ({ ...record, id: `r${index}` })));
