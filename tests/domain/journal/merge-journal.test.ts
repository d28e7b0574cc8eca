import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JournalRecord } from '../../../src/domain/journal/journal-record.ts';
import { mergeJournals } from '../../../src/domain/journal/merge-journal.ts';
import { sessionRecord } from '../../support/journal-records.ts';

const none: ReadonlySet<string> = new Set();

/** Few ids and few moments, so that twins and ties are common. */
const aRecord = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    minute: fc.integer({ min: 0, max: 3 }),
    easedBack: fc.integer({ min: 0, max: 200 }),
  })
  .map(({ id, minute, easedBack }): JournalRecord =>
    sessionRecord({ id, at: `2026-11-22T10:0${minute}:00.000Z`, easedBack }),
  );
const aJournal = fc.array(aRecord, { maxLength: 8 });
const tombstones = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c'))
  .map((ids): ReadonlySet<string> => new Set(ids));

function idsOf(journal: readonly JournalRecord[]): Set<string> {
  return new Set(journal.map((record) => record.id));
}

describe('two journals become one', () => {
  test('whichever of the two comes first', () => {
    fc.assert(
      fc.property(aJournal, aJournal, tombstones, (a, b, dead) => {
        expect(mergeJournals(a, b, dead)).toEqual(mergeJournals(b, a, dead));
      }),
    );
  });

  test('however three devices take turns', () => {
    fc.assert(
      fc.property(aJournal, aJournal, aJournal, tombstones, (a, b, c, dead) => {
        const leftFirst = mergeJournals(mergeJournals(a, b, dead), c, dead);
        expect(leftFirst).toEqual(mergeJournals(a, mergeJournals(b, c, dead), dead));
      }),
    );
  });

  test('and doing it again changes nothing', () => {
    fc.assert(
      fc.property(aJournal, aJournal, tombstones, (a, b, dead) => {
        const merged = mergeJournals(a, b, dead);
        expect(mergeJournals(merged, merged, dead)).toEqual(merged);
        expect(mergeJournals(merged, b, dead)).toEqual(merged);
      }),
    );
  });

  test('with every record of either, once, and none of those deleted', () => {
    fc.assert(
      fc.property(aJournal, aJournal, tombstones, (a, b, dead) => {
        const merged = mergeJournals(a, b, dead);
        const living = [...idsOf([...a, ...b])].filter((id) => !dead.has(id));
        expect(merged).toHaveLength(living.length);
        expect(idsOf(merged)).toEqual(new Set(living));
      }),
    );
  });

  test('with each record as one of the two had it', () => {
    fc.assert(
      fc.property(aJournal, aJournal, (a, b) => {
        for (const record of mergeJournals(a, b, none)) expect([...a, ...b]).toContain(record);
      }),
    );
  });

  test('and neither of the two is changed', () => {
    fc.assert(
      fc.property(aJournal, aJournal, tombstones, (a, b, dead) => {
        const before = structuredClone([a, b]);
        mergeJournals(a, b, dead);
        expect([a, b]).toEqual(before);
      }),
    );
  });
});

test('newest comes first, to the millisecond', () => {
  const records = ['2026-11-22T10:00:00Z', '2026-11-22T10:00:00.500Z', '2025-11-22T10:00:00.000Z'].map((at) =>
    sessionRecord({ at }),
  );
  const [whole, half, yearAgo] = records;
  expect(mergeJournals(records, [], none)).toEqual([half, whole, yearAgo]);
});

test('an old backup cannot bring a deleted record back', () => {
  const [kept, deleted] = [sessionRecord(), sessionRecord()];
  expect(mergeJournals([kept], [kept, deleted], new Set([deleted.id]))).toEqual([kept]);
});

test('of twins that differ the fuller one stays', () => {
  const plain = sessionRecord();
  const fuller = { ...plain, note: 'what the other one lacks' };
  expect(mergeJournals([plain], [fuller], none)).toEqual([fuller]);
  expect(mergeJournals([fuller], [plain], none)).toEqual([fuller]);
});
