import { describe, expect, test } from 'vitest';
import { makeMemoryStorage } from '../../src/adapters/storage/memory-storage.ts';
import { restsInsideToday, sizesForSession, twoMonthsTo } from '../../src/app/sizes-for-session.ts';
import type { SessionRecord } from '../../src/domain/journal/journal-record.ts';
import { emptyLadder, type Ladder, parseLadder } from '../../src/domain/ladder/ladder.ts';
import type { Protocol } from '../../src/domain/protocol/protocol.ts';
import { firstSteps } from '../../src/domain/protocol/starters/first-steps.ts';
import { fingersTampons } from '../../src/domain/protocol/starters/fingers-tampons.ts';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { sessionRecord } from '../support/journal-records.ts';
import { mixedLadder } from '../support/ladders.ts';
import { putRaw } from '../support/ui-storage.ts';

const own = mixedLadder.rungs.find(({ id }) => id === 'd22') ?? mixedLadder.rungs[0];
const easySession = (day: string, given: Partial<SessionRecord> = {}) =>
  sessionRecord({
    day,
    sizes: own ? [{ rung: own, heldMs: 300_000 }] : [],
    reflection: { worstPain: 2, worry: 4 },
    ...given,
  });

async function sizesAfter(
  records: readonly SessionRecord[],
  { protocol = gradualDilators, ladder = mixedLadder as unknown, day = '2026-11-22' } = {},
) {
  const storage = makeMemoryStorage('blocked');
  if (ladder !== undefined) await putRaw(storage, 'ladder', ladder);
  for (const record of records) await storage.journal.add(record);
  return sizesForSession(protocol, {
    journal: storage.journal,
    ladder: storage.slot('ladder', parseLadder),
    today: () => day,
  });
}

describe('the sizes for a session', () => {
  test.each<Protocol>([gradualDilators, fingersTampons])('of $id are the person’s own', async (protocol) => {
    expect(await sizesAfter([], { protocol })).toEqual({
      rungs: mixedLadder.rungs,
      currentId: 'd22',
      offersNext: false,
    });
  });

  test('are none where nothing goes in', async () => {
    expect(await sizesAfter([], { protocol: firstSteps })).toBeUndefined();
  });

  test.each([
    ['there is no ladder', undefined],
    ['it is empty', emptyLadder],
    ['it is damaged', { schema: 1, rungs: 'torn' }],
    ['it is of a newer version', { schema: 2, rungs: [] }],
  ])('are none where %s', async (_, ladder) => {
    const storage = makeMemoryStorage('blocked');
    if (ladder !== undefined) await putRaw(storage, 'ladder', ladder);
    const sizes = await sizesForSession(gradualDilators, {
      journal: storage.journal,
      ladder: storage.slot('ladder', parseLadder),
      today: () => '2026-11-22',
    });
    expect(sizes).toBeUndefined();
  });

  test('go by the easiest until the person has said where they are', async () => {
    const { currentId: _, ...unsaid } = mixedLadder;
    expect(await sizesAfter([], { ladder: unsaid satisfies Ladder })).toMatchObject({ currentId: 'opening' });
  });
});

describe('the next size is on offer', () => {
  const three = [easySession('2026-10-30'), easySession('2026-11-18'), easySession('2026-11-20')];

  test('after three easy sessions at the person’s own size, over two months', async () => {
    expect(await sizesAfter(three)).toMatchObject({ offersNext: true });
  });

  test('not after two', async () => {
    expect(await sizesAfter(three.slice(1))).toMatchObject({ offersNext: false });
  });

  test('not by sessions from before the last month', async () => {
    expect(await sizesAfter(three, { day: '2026-12-22' })).toMatchObject({ offersNext: false });
  });

  test('not where an answer is missing', async () => {
    const blank = easySession('2026-11-21', { reflection: {} });
    expect(await sizesAfter([...three, blank])).toMatchObject({ offersNext: false });
  });

  test('not by what was recorded at another size', async () => {
    const other = mixedLadder.rungs.filter(({ id }) => id === 'd18').map((rung) => ({ rung, heldMs: 1 }));
    expect(await sizesAfter(three.map((record) => ({ ...record, sizes: other })))).toMatchObject({
      offersNext: false,
    });
  });

  test('not where the journal does not answer', async () => {
    const storage = makeMemoryStorage('blocked');
    await putRaw(storage, 'ladder', mixedLadder);
    const sizes = await sizesForSession(gradualDilators, {
      journal: { ...storage.journal, month: async () => ({ kind: 'blocked' }) },
      ladder: storage.slot('ladder', parseLadder),
      today: () => '2026-11-22',
    });
    expect(sizes).toMatchObject({ currentId: 'd22', offersNext: false });
  });
});

test.each([
  ['2026-11-22', ['2026-11', '2026-10']],
  ['2026-01-01', ['2026-01', '2025-12']],
  ['2026-10-31', ['2026-10', '2026-09']],
] as const)('the two months to %s are %s', (day, months) => {
  expect(twoMonthsTo(day)).toEqual(months);
});

describe('nothing goes in for the rest of a day', () => {
  async function rests(record: SessionRecord, day: string) {
    const { journal } = makeMemoryStorage('blocked');
    await journal.add(record);
    return restsInsideToday({ journal, today: () => day });
  }
  const stopped = easySession('2026-11-22', { afterCare: { sharpPain: 'eased' } });

  test('on which a session was stopped with pain or spotting', async () => {
    expect(await rests(stopped, '2026-11-22')).toBe(true);
    expect(await rests({ ...stopped, afterCare: { bleeding: 'spotting' } }, '2026-11-22')).toBe(true);
  });

  test('and of no other day, nor after a stop with nothing noticed', async () => {
    expect(await rests(stopped, '2026-11-23')).toBe(false);
    expect(await rests({ ...stopped, afterCare: {} }, '2026-11-22')).toBe(false);
    expect(await rests(easySession('2026-11-22'), '2026-11-22')).toBe(false);
  });
});
