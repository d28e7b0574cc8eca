import { describe, expect, test } from 'vitest';
import { findOldEntries } from '../../../src/app/journal/old-entries.ts';
import { takeOutEntry } from '../../../src/app/journal/take-out-entry.ts';
import { parseLadder } from '../../../src/domain/ladder/ladder.ts';
import { parseClearances } from '../../../src/domain/protocol/clearances.ts';
import { parseStoredProtocol } from '../../../src/domain/protocol/parse-protocol.ts';
import { gradualDilators } from '../../../src/domain/protocol/starters/gradual-dilators.ts';
import type { Slot } from '../../../src/machines/stores.ts';
import { easySession, fourDilators } from '../../support/progress-records.ts';
import { makeTestStorage, putRaw, recordsIn } from '../../support/ui-storage.ts';

const stampNow = () => ({ id: 'new', at: '2026-11-22T10:00:00.000Z', day: '2026-11-22' });
const old = [easySession('2026-02-03'), easySession('2026-02-05')];
const recent = easySession('2026-11-20');

async function storesWith(stored: Readonly<Record<string, unknown>> = {}) {
  const storage = makeTestStorage();
  const kept = { ladder: fourDilators, plan: gradualDilators, ...stored };
  for (const [name, value] of Object.entries(kept)) await putRaw(storage, name, value);
  for (const record of [...old, recent]) await storage.journal.add(record);
  const stores = {
    journal: storage.journal,
    whole: await storage.whole(),
    ladder: storage.slot('ladder', parseLadder),
    clearances: storage.slot('clearances', parseClearances),
    protocol: storage.slot('plan', parseStoredProtocol),
    stampNow,
    today: () => stampNow().day,
  };
  return { storage, stores };
}

type Stores = Awaited<ReturnType<typeof storesWith>>['stores'];
const judgedBy = ['ladder', 'clearances', 'plan'] as const;
const faults = judgedBy.flatMap((name) => [
  [name, 'damaged', 'no such thing'] as const,
  [name, 'of a newer version', { schema: 99, schemaVersion: 99 }] as const,
]);

/** As a browser that answers for all else. */
function silent<Value>(slot: Slot<Value>): Slot<Value> {
  return { ...slot, read: async () => ({ kind: 'unreadable', why: 'blocked' }) };
}

const withSilent: Readonly<Record<(typeof judgedBy)[number], (stores: Stores) => Stores>> = {
  ladder: (stores) => ({ ...stores, ladder: silent(stores.ladder) }),
  clearances: (stores) => ({ ...stores, clearances: silent(stores.clearances) }),
  plan: (stores) => ({ ...stores, protocol: silent(stores.protocol) }),
};

describe('old entries', () => {
  const before = '2026-08-01';

  test('go where all that they are judged by can be read', async () => {
    const { storage, stores } = await storesWith();
    const found = await findOldEntries(before, stores);
    expect(found?.count).toBe(2);
    expect(await found?.letGo()).toBe(true);
    expect((await recordsIn(storage)).map(({ id }) => id)).toEqual([recent.id]);
  });

  test.each(faults)('all stay while the %s is %s', async (name, _, value) => {
    const { stores } = await storesWith({ [name]: value });
    expect(await findOldEntries(before, stores)).toBeUndefined();
  });

  test.each(judgedBy)('all stay while the browser does not answer for the %s', async (name) => {
    const { stores } = await storesWith();
    expect(await findOldEntries(before, withSilent[name](stores))).toBeUndefined();
  });
});

describe('an entry that is deleted by hand', () => {
  const [first = recent] = old;

  async function takeOut(stores: Stores, word: 'nothing' | 'staysInForce') {
    return takeOutEntry(first, word, await stores.protocol.read(), stores);
  }

  test('goes at once where nothing is held back by it', async () => {
    const { storage, stores } = await storesWith();
    expect(await takeOut(stores, 'nothing')).toEqual({ ok: true });
    expect(await recordsIn(storage)).toHaveLength(2);
  });

  test.each(faults)('is asked about once more while the %s is %s, and can go', async (name, _, value) => {
    const { storage, stores } = await storesWith({ [name]: value });
    expect(await takeOut(stores, 'nothing')).toMatchObject({
      ok: false,
      reason: 'holdsBack',
      held: { own: undefined, frees: true },
    });
    expect(await recordsIn(storage)).toHaveLength(3);
    expect(await takeOut(stores, 'staysInForce')).toEqual({ ok: true });
    expect((await recordsIn(storage)).some(({ id }) => id === first.id)).toBe(false);
  });

  test.each(judgedBy)('stays while the browser does not answer for the %s', async (name) => {
    const { storage, stores } = await storesWith();
    expect(await takeOut(withSilent[name](stores), 'nothing')).toEqual({ ok: false, reason: 'blocked' });
    expect(await recordsIn(storage)).toHaveLength(3);
  });
});
