import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter } from '../../src/domain/day.ts';
import type { JournalRecord } from '../../src/domain/journal/journal-record.ts';
import { comfortPlan } from '../../src/domain/progression/progression-plan.ts';
import { type DeletionFacts, opensMore } from '../../src/machines/holds-back.ts';
import { goesByAge } from '../../src/machines/may-go.ts';
import { anyPlan, anyRecords, lastDay } from '../support/progress-arbitraries.ts';
import {
  circumstance,
  clinicianAnswer,
  d18,
  decision,
  easySession,
  fourDilators,
  held,
} from '../support/progress-records.ts';

const today = '2026-11-22';

function factsOf(records: readonly JournalRecord[], given: Partial<DeletionFacts> = {}): DeletionFacts {
  const now = `${given.today ?? today}T21:30:00.000Z`;
  return { records, ladder: fourDilators, plan: comfortPlan, today, now, ...given };
}

function newIds(): () => string {
  let count = 0;
  return () => `left-${(count += 1)}`;
}

const idsOf = (records: readonly JournalRecord[]) => records.map(({ id }) => id).toSorted();

describe('entries that go by their age', () => {
  const old = ['2026-02-03', '2026-02-05', '2026-03-01'].map((day) => easySession(day));
  const recent = easySession('2026-11-20');

  test('go all together where nothing opens by it', () => {
    const { gone, left } = goesByAge(old, factsOf([...old, recent]), newIds());
    expect(idsOf(gone)).toEqual(idsOf(old));
    expect(left).toEqual([]);
  });

  test('leave a mark for a flare that nobody has answered yet, and tell nothing of it', () => {
    const flare = circumstance('flare', '2026-02-04');
    const { gone, left } = goesByAge([...old, flare], factsOf([...old, flare, recent]), newIds());
    expect(idsOf(gone)).toEqual(idsOf([...old, flare]));
    expect(left).toEqual([
      { kind: 'remainder', schema: 1, id: 'left-1', at: flare.at, day: flare.day, what: ['askFirst'] },
    ]);
  });

  test('and the mark itself stays, month after month, without a new one', () => {
    const flare = circumstance('flare', '2026-02-04');
    const { left } = goesByAge([...old, flare], factsOf([...old, flare, recent]), newIds());
    expect(goesByAge(left, factsOf([...left, recent]), newIds())).toEqual({ gone: [], left: [] });
  });

  test('take an answered flare along with its answer', () => {
    const flare = circumstance('flare', '2026-02-04');
    const answered = clinicianAnswer({ day: '2026-02-20', about: [flare.id] });
    const all = [...old, flare, answered];
    expect(idsOf(goesByAge(all, factsOf([...all, recent]), newIds()).gone)).toEqual(idsOf(all));
  });

  test('stay where time alone would soon begin again shorter because of them', () => {
    const told = decision({ day: '2026-12-03', rung: d18, choice: 'started' });
    const only = easySession('2026-10-01', { sizes: [held(d18)] });
    const later = factsOf([only, told], { today: '2026-12-10' });
    const onNext = { ...later, today: '2026-12-11' };
    expect(opensMore({ ...later, records: [told] }, later)).toBe(false);
    expect(opensMore({ ...onNext, records: [told] }, onNext)).toBe(true);
    expect(goesByAge([only], later, newIds())).toEqual({ gone: [], left: [] });
  });

  test('none is none', () => {
    expect(goesByAge([], factsOf([recent]), newIds())).toEqual({ gone: [], left: [] });
  });

  test('open nothing, whatever the journal tells and wherever the line is drawn', () => {
    fc.assert(
      fc.property(anyRecords, anyPlan, fc.nat({ max: 40 }), (records, plan, count) => {
        const now = factsOf(records, { plan, today: lastDay });
        const old = records.toSorted((a, b) => (a.day < b.day ? -1 : 1)).slice(0, count);
        const { gone, left } = goesByAge(old, now, newIds());
        const ids = new Set(idsOf(gone));
        const kept = records.filter(({ id }) => !ids.has(id));
        const days = Array.from({ length: 45 }, (_, index) => dayAfter(lastDay, index));
        expect(opensMore({ ...now, records: [...kept, ...left] }, now, days)).toBe(false);
        expect(gone.every(({ id }) => old.some((one) => one.id === id))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
