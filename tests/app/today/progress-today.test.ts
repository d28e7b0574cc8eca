import { describe, expect, test } from 'vitest';
import { makeMemoryStorage } from '../../../src/adapters/storage/memory-storage.ts';
import {
  progressToday,
  recordsOfLately,
  sizesFor,
  whyOutside,
  type ProgressStores,
} from '../../../src/app/today/progress-today.ts';
import type { JournalRecord, SessionRecord } from '../../../src/domain/journal/journal-record.ts';
import { emptyLadder, type Ladder, parseLadder } from '../../../src/domain/ladder/ladder.ts';
import { type Clearances, parseClearances, saidGates } from '../../../src/domain/protocol/clearances.ts';
import { type Lock, lockOf } from '../../../src/domain/protocol/lock-of.ts';
import type { Protocol } from '../../../src/domain/protocol/protocol.ts';
import { firstSteps } from '../../../src/domain/protocol/starters/first-steps.ts';
import { fingersTampons } from '../../../src/domain/protocol/starters/fingers-tampons.ts';
import { gradualDilators } from '../../../src/domain/protocol/starters/gradual-dilators.ts';
import type { JournalStore } from '../../../src/machines/stores.ts';
import { practiceRecord } from '../../support/entry-records.ts';
import { checkInRecord, sessionRecord } from '../../support/journal-records.ts';
import { mixedLadder } from '../../support/ladders.ts';
import { clinicianAnswer, decision } from '../../support/progress-records.ts';
import { putRaw } from '../../support/ui-storage.ts';

const own = mixedLadder.rungs.find(({ id }) => id === 'd22') ?? mixedLadder.rungs[0];
const easySession = (day: string, given: Partial<SessionRecord> = {}) =>
  sessionRecord({
    day,
    sizes: own ? [{ rung: own, heldMs: 300_000, plannedMs: 300_000 }] : [],
    reflection: { worstPain: 2, worry: 4, bleeding: 'none' },
    ...given,
  });

const open = { kind: 'open' } as const;

async function whyOutsideToday(
  progress: Parameters<typeof whyOutside>[0],
  lock: Lock,
  stores: ProgressStores & { readonly now: () => string },
) {
  const moment = { today: stores.today(), now: stores.now() };
  return whyOutside(progress, lock, await recordsOfLately(stores), moment);
}

async function sizesForSession(protocol: Protocol, stores: ProgressStores) {
  return sizesFor(protocol, await progressToday(protocol, stores));
}

async function sizesAfter(
  records: readonly JournalRecord[],
  { protocol = gradualDilators, ladder = mixedLadder as unknown, day = '2026-11-22' } = {},
) {
  const storage = makeMemoryStorage('blocked');
  if (ladder !== undefined) await putRaw(storage, 'ladder', ladder);
  for (const record of records) await storage.journal.add(record);
  return sizesForSession(protocol, {
    journal: storage.journal,
    ladder: storage.slot('ladder', parseLadder),
    clearances: storage.slot('clearances', parseClearances),
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
      clearances: storage.slot('clearances', parseClearances),
      today: () => '2026-11-22',
    });
    expect(sizes).toBeUndefined();
  });

  test('go by what the person decided last, and by the ladder until they have', async () => {
    const [smaller] = mixedLadder.rungs.filter(({ id }) => id === 'd18');
    const back = smaller && decision({ choice: 'steppedBack', day: '2026-11-20', rung: smaller });
    expect(await sizesAfter(back ? [back] : [])).toMatchObject({ currentId: 'd18', offersNext: false });
  });

  test('go by the easiest until the person has said where they are', async () => {
    const { currentId: _, ...unsaid } = mixedLadder;
    expect(await sizesAfter([], { ladder: unsaid satisfies Ladder })).toMatchObject({ currentId: 'opening' });
  });
});

describe('under a ceiling below where the person is', () => {
  const capped = (diameterMm: number): Protocol => ({
    ...gradualDilators,
    ceiling: { kind: 'dilator', diameterMm },
  });

  test('the sizes for a session are those of the largest that the ceiling leaves', async () => {
    expect(await sizesAfter([], { protocol: capped(20) })).toMatchObject({ currentId: 'd18' });
    expect(await sizesAfter([], { protocol: capped(22) })).toMatchObject({ currentId: 'd22' });
  });

  test('they are so too where the journal does not answer', async () => {
    const sizes = sizesFor(capped(20), { ladder: mixedLadder, progress: undefined });
    expect(sizes).toMatchObject({ currentId: 'd18' });
  });

  test('there are none where it leaves none, and nothing goes in', async () => {
    const protocol = capped(15);
    const storage = makeMemoryStorage('blocked');
    await putRaw(storage, 'ladder', mixedLadder);
    const stores = {
      journal: storage.journal,
      ladder: storage.slot('ladder', parseLadder),
      clearances: storage.slot('clearances', parseClearances),
      today: () => '2026-11-22',
      now: () => '2026-11-22T21:00:00.000Z',
    };
    await storage.journal.add(easySession('2026-11-21'));
    const found = await progressToday(protocol, stores);
    expect(sizesFor(protocol, found)).toBeUndefined();
    expect(await whyOutsideToday(found.progress, open, stores)).toEqual([
      { kind: 'waits', because: [{ kind: 'ceiling', ceiling: protocol.ceiling }] },
    ]);
  });
});

describe('the next size is on offer', () => {
  const three = [easySession('2026-10-28'), easySession('2026-10-31'), easySession('2026-11-02')];

  test('after three easy sessions at the person’s own size, over two months', async () => {
    expect(await sizesAfter(three, { day: '2026-11-03' })).toMatchObject({ offersNext: true });
  });

  test('not after two', async () => {
    expect(await sizesAfter(three.slice(1), { day: '2026-11-03' })).toMatchObject({ offersNext: false });
  });

  test('not after more than a week without', async () => {
    expect(await sizesAfter(three, { day: '2026-11-10' })).toMatchObject({ offersNext: false });
  });

  test('not after a red flag of months ago that no clinician has answered', async () => {
    const flagged = checkInRecord({
      id: 'flag',
      day: '2026-03-01',
      answers: { redFlags: ['fever'], cautions: [] },
      outcome: 'redFlag',
    });
    const day = '2026-11-03';
    expect(await sizesAfter([flagged, ...three], { day })).toMatchObject({ offersNext: false });
    const answered = clinicianAnswer({ day: '2026-03-08', about: ['flag'] });
    expect(await sizesAfter([flagged, answered, ...three], { day })).toMatchObject({ offersNext: true });
  });

  test('not where the plan leaves the size to the clinician, or waits for something to be said', async () => {
    const day = '2026-11-03';
    const locked: Protocol = { ...gradualDilators, locks: ['size'] };
    const gated: Protocol = { ...gradualDilators, gates: ['clinicianAgrees'] };
    expect(await sizesAfter(three, { day, protocol: locked })).toMatchObject({ offersNext: false });
    expect(await sizesAfter(three, { day, protocol: gated })).toMatchObject({ offersNext: false });
  });

  test('not where an answer is missing', async () => {
    const blank = easySession('2026-11-03', { reflection: {} });
    expect(await sizesAfter([...three, blank], { day: '2026-11-03' })).toMatchObject({ offersNext: false });
  });

  test('not by what was recorded at another size', async () => {
    const other = mixedLadder.rungs.filter(({ id }) => id === 'd18').map((rung) => ({ rung, heldMs: 1 }));
    const elsewhere = three.map((record) => ({ ...record, sizes: other }));
    expect(await sizesAfter(elsewhere, { day: '2026-11-03' })).toMatchObject({ offersNext: false });
  });

  test.each<[string, Partial<JournalStore>]>([
    ['the journal does not answer', { months: async () => ({ kind: 'blocked' }) }],
    ['a month of it does not answer', { month: async () => ({ kind: 'blocked' }) }],
  ])('not where %s', async (_, silent) => {
    const storage = makeMemoryStorage('blocked');
    await putRaw(storage, 'ladder', mixedLadder);
    for (const record of three) await storage.journal.add(record);
    const sizes = await sizesForSession(gradualDilators, {
      journal: { ...storage.journal, ...silent },
      ladder: storage.slot('ladder', parseLadder),
      clearances: storage.slot('clearances', parseClearances),
      today: () => '2026-11-03',
    });
    expect(sizes).toMatchObject({ currentId: 'd22', offersNext: false });
  });
});

describe('nothing goes in for the rest of a day', () => {
  async function outsideOn(record: JournalRecord, day: string) {
    const storage = makeMemoryStorage('blocked');
    await storage.journal.add(record);
    const stores = {
      journal: storage.journal,
      ladder: storage.slot('ladder', parseLadder),
      clearances: storage.slot('clearances', parseClearances),
      today: () => day,
      now: () => `${day}T21:00:00.000Z`,
    };
    const { progress } = await progressToday(gradualDilators, stores);
    return whyOutsideToday(progress, open, stores);
  }
  const stopped = easySession('2026-11-22', { afterCare: { sharpPain: 'eased' } });
  const rests = [{ kind: 'insideRests' }];

  test('on which a session was stopped with pain or spotting', async () => {
    expect(await outsideOn(stopped, '2026-11-22')).toEqual(rests);
    expect(await outsideOn({ ...stopped, afterCare: { bleeding: 'spotting' } }, '2026-11-22')).toEqual(rests);
  });

  test('on which blood was told of afterwards, of a session or of practice', async () => {
    const spotted = { worstPain: 1, bleeding: 'spotting' } as const;
    expect(await outsideOn(easySession('2026-11-22', { reflection: spotted }), '2026-11-22')).toEqual(rests);
    expect(await outsideOn(practiceRecord({ day: '2026-11-22', reflection: spotted }), '2026-11-22')).toEqual(
      rests,
    );
    expect(await outsideOn(practiceRecord({ day: '2026-11-22' }), '2026-11-22')).toEqual([]);
  });

  test('and of no other day, nor after a stop with nothing noticed', async () => {
    expect(await outsideOn(stopped, '2026-11-23')).toEqual([]);
    expect(await outsideOn({ ...stopped, afterCare: {} }, '2026-11-22')).toEqual([]);
    expect(await outsideOn(easySession('2026-11-22'), '2026-11-22')).toEqual([]);
  });
});

describe('nothing goes in until a clinician’s word', () => {
  const day = '2026-11-03';

  async function outsideAfter(
    records: readonly JournalRecord[],
    { protocol = gradualDilators, said = {}, silent = {} as Partial<JournalStore> } = {},
  ) {
    const storage = makeMemoryStorage('blocked');
    await putRaw(storage, 'ladder', mixedLadder);
    const clearances: Clearances = { schema: 1, gates: said };
    await putRaw(storage, 'clearances', clearances);
    for (const record of records) await storage.journal.add(record);
    const stores = {
      journal: { ...storage.journal, ...silent },
      ladder: storage.slot('ladder', parseLadder),
      clearances: storage.slot('clearances', parseClearances),
      today: () => day,
      now: () => `${day}T21:00:00.000Z`,
    };
    const { progress } = await progressToday(protocol, stores);
    return whyOutsideToday(progress, lockOf(protocol, saidGates(clearances), day), stores);
  }
  const flagged = checkInRecord({
    id: 'flag',
    day: '2026-03-01',
    answers: { redFlags: ['fever'], cautions: [] },
    outcome: 'redFlag',
  });

  test('after a red flag, however long ago, and then it may again', async () => {
    expect(await outsideAfter([flagged])).toEqual([
      { kind: 'waits', because: [{ kind: 'redFlag', since: '2026-03-01', recordIds: ['flag'] }] },
    ]);
    const notYet = clinicianAnswer({ id: 'no', day: '2026-03-05', answer: 'notYet', about: ['flag'] });
    expect(await outsideAfter([flagged, notYet])).toHaveLength(1);
    expect(
      await outsideAfter([flagged, notYet, clinicianAnswer({ day: '2026-03-08', about: ['flag'] })]),
    ).toEqual([]);
  });

  test.each<[string, Partial<JournalStore>]>([
    ['the journal does not answer', { months: async () => ({ kind: 'blocked' }) }],
    ['a month of it does not answer', { month: async () => ({ kind: 'blocked' }) }],
  ])('where %s: it may hold a flag or a flare', async (_, silent) => {
    expect(await outsideAfter([], { silent })).toEqual([{ kind: 'journalSilent' }]);
    expect(await outsideAfter([])).toEqual([]);
  });

  test('where the plan waits for a gate, also when the journal does not answer', async () => {
    const protocol: Protocol = { ...gradualDilators, gates: ['clinicianAgrees'] };
    const waits = [
      {
        kind: 'waits',
        because: [{ kind: 'planLocked', lockedBy: [{ kind: 'unsaid', gate: 'clinicianAgrees' }] }],
      },
    ];
    expect(await outsideAfter([], { protocol })).toEqual(waits);
    const silent = { months: async () => ({ kind: 'blocked' }) as const };
    expect(await outsideAfter([], { protocol, silent })).toEqual([{ kind: 'journalSilent' }, ...waits]);
    expect(await outsideAfter([], { protocol, said: { clinicianAgrees: { on: day } } })).toEqual([]);
  });
});
