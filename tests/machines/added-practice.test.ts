import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standingRedFlag } from '../../src/domain/check-in/standing-red-flag.ts';
import type { JournalRecord } from '../../src/domain/journal/journal-record.ts';
import type { PracticeRecord } from '../../src/domain/journal/practice-record.ts';
import { comfortPlan } from '../../src/domain/progression/progression-plan.ts';
import { reachOf } from '../../src/domain/progression/suggestion.ts';
import { assessProgress } from '../../src/machines/progress.ts';
import { eventsOf } from '../../src/machines/progression-events.ts';
import { oneOfEach, practiceRecord } from '../support/entry-records.ts';
import { d18, d22, easySession, fourDilators, held, november } from '../support/progress-records.ts';

function progressOn(today: string, records: readonly JournalRecord[]) {
  return assessProgress({ records, ladder: fourDilators, plan: comfortPlan, today });
}

/** Everything told that a session would have to tell to be easy, but for how long was planned. */
function easyPractice(day: string, given: Partial<PracticeRecord> = {}): PracticeRecord {
  return practiceRecord({
    id: `practice-${day}`,
    day,
    reflection: { worstPain: 0, worry: 0, bleeding: 'none', felt: 'easier' },
    ...given,
  });
}

const three = november(2, 6, 10).map((day) => easySession(day));

describe('practice that was added afterwards', () => {
  test('makes no step up, however easy it was told to be', () => {
    const added = november(2, 4, 6, 8, 10).map((day) => easyPractice(day));
    expect(progressOn('2026-11-10', added).suggestion.kind).toBe('stay');
  });

  test('stands between easy sessions and the step up until three more have followed', () => {
    expect(progressOn('2026-11-11', three).suggestion.kind).toBe('stepUp');
    const withOne = [...three, easyPractice('2026-11-11')];
    expect(progressOn('2026-11-11', withOne).suggestion).toMatchObject({
      kind: 'stay',
      because: [{ kind: 'notRecorded', what: 'hold', sessions: 1 }],
    });
    const more = november(13, 15, 17).map((day) => easySession(day));
    expect(progressOn('2026-11-18', [...withOne, ...more]).suggestion.kind).toBe('stepUp');
  });

  test('counts against a gap, also where nobody knows how long it was in', () => {
    const [first] = three;
    const records = first ? [first] : [];
    expect(progressOn('2026-11-17', records).suggestion.kind).toBe('beginAgain');
    for (const heldMs of [300_000, undefined]) {
      const size = { rung: d22, ...(heldMs === undefined ? {} : { heldMs }) };
      const added = easyPractice('2026-11-12', { sizes: [size] });
      expect(progressOn('2026-11-17', [...records, added]).suggestion.kind).toBe('stay');
    }
  });

  test.each<[string, Partial<PracticeRecord>]>([
    ['nothing was held', { sizes: [{ rung: d22, heldMs: 0 }] }],
    ['no size is told', { sizes: [] }],
    ['it was outside', { sizes: [{ rung: { id: 'near', kind: 'step', place: 'near' } }] }],
    ['it was something else', { what: 'breathing', sizes: [] }],
  ])('leaves a gap as it is where %s', (_, given) => {
    const records = [...three.slice(0, 1), easyPractice('2026-11-18', given)];
    expect(progressOn('2026-11-20', records).suggestion.kind).toBe('beginAgain');
  });

  test('is not taken for a hard insertion where minutes were left blank', () => {
    const blank = easyPractice('2026-11-11', { sizes: [{ rung: d22 }], reflection: { felt: 'harder' } });
    const nothing = easyPractice('2026-11-11', {
      sizes: [{ rung: d22, heldMs: 0 }],
      reflection: { felt: 'harder' },
    });
    expect(progressOn('2026-11-11', [...three, blank]).suggestion.kind).toBe('stay');
    expect(progressOn('2026-11-11', [...three, nothing]).suggestion).toMatchObject({
      kind: 'stepDown',
      to: d18,
    });
  });

  test.each([
    ['severe pain names a smaller size', { worstPain: 8 }, 'stepDown'],
    ['bleeding breaks a row of easy ones', { bleeding: 'spotting' as const }, 'stay'],
    ['more bleeding waits for a clinician', { bleeding: 'more' as const }, 'rest'],
  ])('%s', (_, reflection, kind) => {
    const added = easyPractice('2026-11-11', { reflection });
    expect(progressOn('2026-11-11', [...three, added]).suggestion.kind).toBe(kind);
  });

  test('with more bleeding than spotting is a red flag of its day', () => {
    const added = easyPractice('2026-11-11', { reflection: { bleeding: 'more' } });
    expect(standingRedFlag([added], '2026-11-11')).toEqual({
      urgency: 'today',
      flags: [],
      recordIds: [added.id],
    });
    expect(standingRedFlag([added], '2026-11-12')).toBeUndefined();
  });

  test('counts on the day that it is told of, whenever it is added', () => {
    const forgotten = easyPractice('2026-11-04', { reflection: { worstPain: 8 } });
    const added = progressOn('2026-11-11', [...three, forgotten]);
    const inTime = progressOn(
      '2026-11-11',
      [three[0], forgotten, ...three.slice(1)].flatMap((r) => r ?? []),
    );
    expect(added).toEqual(inTime);
    expect(added.suggestion).toMatchObject({ kind: 'stay' });
  });

  test('never lets more be suggested than without it, unless it fills a gap', () => {
    const anyPractice = fc
      .record({
        day: fc.constantFrom(...november(1, 3, 5, 7, 9, 11)),
        pain: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
        heldMs: fc.constantFrom(0, 60_000, 600_000, undefined),
        rung: fc.constantFrom(...fourDilators.rungs),
      })
      .map(({ day, pain, heldMs, rung }) =>
        easyPractice(day, {
          sizes: [{ rung, ...(heldMs === undefined ? {} : { heldMs }) }],
          reflection: pain === undefined ? {} : { worstPain: pain },
        }),
      );
    const anyRow = fc.subarray([...november(2, 4, 6, 8, 10, 11)], { minLength: 1 });
    fc.assert(
      fc.property(anyRow, anyPractice, (days, added) => {
        const sessions = days.map((day) => easySession(day, { sizes: [held(d22)] }));
        const [without, withIt] = [sessions, [...sessions, added]].map((records) =>
          progressOn('2026-11-11', records),
        );
        if (!without || !withIt) return;
        if (without.suggestion.kind === 'beginAgain') return;
        const reach = ({ suggestion, own }: typeof without) => reachOf(suggestion, fourDilators.rungs, own);
        expect(reach(withIt)).toBeLessThanOrEqual(reach(without));
      }),
      { seed: 22, numRuns: 300 },
    );
  });
});

test('readings, visits, notes, questions and results say nothing about sizes', () => {
  const silent = oneOfEach().filter(({ kind }) => kind !== 'practice');
  expect(silent.flatMap(eventsOf)).toEqual([]);
});
