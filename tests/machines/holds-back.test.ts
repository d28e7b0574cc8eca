import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JournalRecord } from '../../src/domain/journal/journal-record.ts';
import { comfortPlan } from '../../src/domain/progression/progression-plan.ts';
import { insideRests } from '../../src/domain/check-in/inside-rests.ts';
import {
  type DeletionFacts,
  type HeldBack,
  holdsBack,
  ladderAfter,
  opensMore,
  remainderOf,
} from '../../src/machines/holds-back.ts';
import { checkInRecord } from '../support/journal-records.ts';
import { anyPlan, anyRecords, lastDay, mostlyEasySessions } from '../support/progress-arbitraries.ts';
import {
  circumstance,
  clinicianAnswer,
  d18,
  d22,
  d26,
  decision,
  easySession,
  fourDilators,
  withPain,
} from '../support/progress-records.ts';

const today = '2026-11-22';

function factsOf(records: readonly JournalRecord[], given: Partial<DeletionFacts> = {}): DeletionFacts {
  const now = `${given.today ?? today}T21:30:00.000Z`;
  return { records, ladder: fourDilators, plan: comfortPlan, today, now, ...given };
}

/** What is there once `record` is deleted and what it held back stays, as far as it can. */
function deleted(record: JournalRecord, held: HeldBack | undefined, now: DeletionFacts): DeletionFacts {
  const others = now.records.filter(({ id }) => id !== record.id);
  const { remains = [], own } = held ?? {};
  const left = remains.length > 0 ? [remainderOf(record, remains, 'left')] : [];
  const ladder = own ? ladderAfter(now.ladder, own, record) : now.ladder;
  return { ...now, ladder, records: [...others, ...left] };
}

const easyWeek = ['2026-11-17', '2026-11-19', '2026-11-21'].map((day) => easySession(day));
const nothing = { remains: [], own: undefined, frees: false };

describe('what tells of care', () => {
  test.each<[string, JournalRecord]>([
    ['a flare', circumstance('flare', '2026-11-20')],
    ['the end of one', circumstance('pregnancyEnded', '2026-11-20')],
    [
      'a red flag',
      checkInRecord({
        id: 'flag',
        day: '2026-11-20',
        answers: { redFlags: ['fever'], cautions: [] },
        outcome: 'redFlag',
      }),
    ],
  ])('%s keeps things outside, also once it is deleted', (_, told) => {
    const held = holdsBack(told, factsOf([...easyWeek, told]));
    expect(held).toEqual({ ...nothing, remains: ['askFirst'] });
  });

  test('a pregnancy does too; that no larger size is named in one is given up with it', () => {
    const began = circumstance('pregnancyBegan', '2026-11-20');
    const held = holdsBack(began, factsOf([...easyWeek, began]));
    expect(held).toEqual({ ...nothing, remains: ['askFirst'], frees: true });
  });

  test('a clinician’s answer ends it, and then it can go like any other', () => {
    const flare = circumstance('flare', '2026-11-18');
    const answered = clinicianAnswer({ day: '2026-11-20', about: [flare.id] });
    expect(holdsBack(flare, factsOf([...easyWeek, flare, answered]))).toBeUndefined();
  });

  test('“not yet” that came after “you can” stays in force', () => {
    const flare = circumstance('flare', '2026-11-10');
    const yes = clinicianAnswer({ day: '2026-11-12', about: [flare.id] });
    const no = clinicianAnswer({ day: '2026-11-14', about: [flare.id], answer: 'notYet' });
    const held = holdsBack(no, factsOf([flare, yes, no, ...easyWeek]));
    expect(held).toEqual({ ...nothing, remains: ['askFirst'] });
  });

  test('what is left of one is held back in its turn', () => {
    const flare = circumstance('flare', '2026-11-20');
    const left = remainderOf(flare, ['askFirst'], 'left');
    expect(holdsBack(left, factsOf([...easyWeek, left]))).toMatchObject({ remains: ['askFirst'] });
  });
});

test('blood that was told of today keeps the day outside, also once it is deleted', () => {
  const bled = easySession(today, { reflection: { worstPain: 1, bleeding: 'spotting' } });
  expect(holdsBack(bled, factsOf([bled]))).toMatchObject({ remains: ['insideRests'] });
  expect(holdsBack(bled, factsOf([bled], { today: '2026-11-24' }))?.remains ?? []).toEqual([]);
});

test('a panic of today keeps it at breathing, and is given up with an explicit word alone', () => {
  const panic = easySession(today, { afterCare: { panic: true }, reflection: {} });
  expect(holdsBack(panic, factsOf([panic]))).toMatchObject({ frees: true });
  const another = easySession(today, { id: 'another', afterCare: { panic: true }, reflection: {} });
  expect(holdsBack(panic, factsOf([panic, another]))).toBeUndefined();
  expect(holdsBack(panic, factsOf([panic], { today: '2026-11-24' }))).toBeUndefined();
});

describe('a decision', () => {
  const back = decision({ choice: 'steppedBack', day: '2026-11-20', rung: d18 });

  test('for a smaller size leaves that size, when it was made', () => {
    const now = factsOf([back]);
    const held = holdsBack(back, now);
    expect(held).toEqual({ ...nothing, own: d18 });
    const { saidHere } = deleted(back, held, now).ladder;
    expect(saidHere).toEqual({ rungId: 'd18', at: back.at, day: back.day });
  });

  test('for a larger one leaves the smaller one that is then there, and holds nothing back', () => {
    const up = decision({ choice: 'steppedUp', day: '2026-11-20', rung: d26 });
    expect(holdsBack(up, factsOf([up]))).toBeUndefined();
  });

  test('that a later word has replaced holds nothing back', () => {
    const later = decision({ id: 'later', choice: 'stayed', day: '2026-11-21', rung: d22 });
    expect(holdsBack(back, factsOf([back, later]))).toBeUndefined();
  });

  test('to keep a size is given up with an explicit word alone', () => {
    const keep = decision({ choice: 'maintaining', day: '2026-11-16' });
    expect(holdsBack(keep, factsOf([keep, ...easyWeek]))).toMatchObject({ frees: true });
  });
});

test('a hard session speaks for less, and is given up with an explicit word alone', () => {
  const hard = easySession('2026-11-22', withPain(8));
  expect(holdsBack(hard, factsOf([...easyWeek, hard]))).toMatchObject({ frees: true });
});

test('a session of today is given up with an explicit word alone where the plan locks how often', () => {
  const plan = { ...comfortPlan, timesADay: 1, locksFrequency: true } as const;
  const session = easySession(today);
  expect(holdsBack(session, factsOf([session], { plan }))).toMatchObject({ frees: true });
  expect(holdsBack(session, factsOf([session]))).toBeUndefined();
});

describe('no deletion of one entry', () => {
  const runs = { seed: 22, numRuns: 150 };
  const rests = ({ records, today: day, now }: DeletionFacts) => insideRests(records, day, now);

  /** What opens without a word of its own, of each entry by itself; and how many hold something back. */
  function deleteEach(records: readonly JournalRecord[], now: DeletionFacts) {
    const each = records.map((record) => {
      const held = holdsBack(record, now);
      const after = deleted(record, held, now);
      const opensDay = rests(now) && !rests(after);
      return { held, opens: opensDay || (held?.frees !== true && opensMore(after, now)) };
    });
    return {
      opening: each.filter(({ opens }) => opens),
      holding: each.filter(({ held }) => held !== undefined).length,
    };
  }

  test('opens anything in any journal, but by an explicit word', () => {
    let holdingInAll = 0;
    fc.assert(
      fc.property(anyRecords, anyPlan, fc.constantFrom(lastDay, '2026-11-20'), (records, plan, day) => {
        const now = factsOf(records, { plan, today: day, now: `${day}T21:30:00.000Z` });
        const { opening, holding } = deleteEach(records, now);
        expect(opening).toEqual([]);
        holdingInAll += holding;
      }),
      runs,
    );
    expect(holdingInAll).toBeGreaterThan(100);
  });

  test('opens anything in one that often steps up, but by an explicit word', () => {
    fc.assert(
      fc.property(mostlyEasySessions, anyPlan, (records, plan) => {
        const day = records.at(-1)?.day ?? lastDay;
        const now = factsOf(records, { plan, today: day, now: `${day}T21:30:00.000Z` });
        expect(deleteEach(records, now).opening).toEqual([]);
      }),
      runs,
    );
  });
});
