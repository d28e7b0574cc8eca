import { afterEach, describe, expect, test, vi } from 'vitest';
import { sessionRecord } from '../support/journal-records.ts';
import { dieDuring } from '../support/die-during.ts';
import type { DyingLock } from '../support/dying-lock.ts';
import {
  done,
  first,
  lockedDatabase,
  openOpen,
  opens,
  second,
  shared,
  third,
  unlocked,
  vaultOf,
} from '../support/locked-storage.ts';
import { openAt } from '../support/open-at.ts';
import { freshDatabase } from '../support/raw-database.ts';

afterEach(() => void vi.restoreAllMocks());

/** A database whose first space has a record. */
async function withRecord(databaseName: Promise<string>) {
  const name = await databaseName;
  const opened = await openAt(name);
  const storage = opened.kind === 'locked' ? await unlocked(name, first) : opened;
  const record = sessionRecord();
  await storage.journal.add(record);
  return { name, record };
}

async function cutOff(work: Omit<DyingLock, 'writes'>, writes: number): Promise<string> {
  const worker = new Worker(new URL('../support/dying-lock.ts', import.meta.url), { type: 'module' });
  return dieDuring(worker, { ...work, writes });
}

/** The count of the try and its taking back, the vault, what the spaces know of the doors, and somewhere in the filling up. */
const places = [1, 2, 3, 4, 5, 40, 100_000];

async function whatOpens(name: string, passphrases: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const passphrase of passphrases) if (await opens(name, passphrase)) found.push(passphrase);
  return found;
}

type Deed = Pick<DyingLock, 'deed' | 'given'>;

/** Cuts a change off at one of the places, and answers with which passphrases the app then opens and what there is. */
async function afterCut(database: () => Promise<string>, { deed, given }: Deed, writes: number) {
  const { name, record } = await withRecord(database());
  const word = await cutOff({ databaseName: name, present: first, deed, given }, writes);
  const opened = await openAt(name);
  const passphrases = opened.kind === 'locked' ? await whatOpens(name, [first, second, third]) : [];
  const own = passphrases.find((one) => one !== second) ?? '';
  const storage = opened.kind === 'locked' ? await unlocked(name, own) : opened;
  const found = await storage.journal.month('2026-11');
  return {
    isDone: word === 'done',
    kind: opened.kind,
    passphrases,
    hasSecond: await storage.lock.hasSecond(),
    isAllThere: found.kind === 'read' && found.records.some(({ id }) => id === record.id),
  };
}

const off = { kind: 'kept', passphrases: [], hasSecond: false };
const on = { kind: 'locked', passphrases: [first], hasSecond: false };
const both = { kind: 'locked', passphrases: [first, second], hasSecond: true };

test.each([
  ['turning on leaves it off, or on with the passphrase', 'turnOn', [first, ''], off, on],
  [
    'a change leaves the former passphrase or the next',
    'change',
    [first, third],
    on,
    { ...on, passphrases: [third] },
  ],
  ['turning off leaves it on, or off with all there', 'turnOff', [first, ''], on, off],
  ['making a second space leaves all of it or nothing', 'makeSecond', [first, second], on, both],
  ['giving up the second space leaves it, or takes it away', 'giveUpSecond', [first, ''], both, on],
] as const)('cut off at any place, %s', async (_, deed, given, before, after) => {
  const databases = {
    off: async () => freshDatabase(),
    on: () => lockedDatabase(),
    both: () => lockedDatabase(second),
  };
  const database = before === off ? databases.off : before === both ? databases.both : databases.on;
  const found = await Promise.all(places.map((writes) => afterCut(database, { deed, given }, writes)));
  for (const { isDone, ...state } of found)
    expect(state).toEqual({ ...(isDone ? after : before), isAllThere: true });
  expect(new Set(found.map(({ isDone }) => isDone))).toEqual(new Set([true, false]));
});

describe('a disk that fills up on the way', () => {
  /** Puts of the count of tries go through: it is written before anything is known of the passphrase. */
  function fillTheDisk(): void {
    const put = Reflect.get(IDBObjectStore.prototype, 'put') as (
      ...given: unknown[]
    ) => IDBRequest<IDBValidKey>;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function filling(
      this: IDBObjectStore,
      ...given
    ) {
      if (given[1] === 'tries') return Reflect.apply(put, this, given);
      // The first write has gone through, so that there is something to undo.
      if (this.name === 'keys') return Reflect.apply(put, this, given);
      throw new DOMException('No room', 'QuotaExceededError');
    });
  }

  test('leaves the lock off, and says so', async () => {
    const { name } = await withRecord(Promise.resolve(freshDatabase()));
    const { lock } = await openOpen(name);
    const [vault, rest] = [await vaultOf(name), await shared(name)];
    fillTheDisk();
    expect(await lock.turnOn(first)).toEqual({ kind: 'notKept', reason: 'full' });
    vi.restoreAllMocks();
    expect(await vaultOf(name)).toEqual(vault);
    expect(await shared(name)).toEqual(rest);
  });

  test.each(['makeSecond', 'giveUpSecond'] as const)('leaves the doors as they are: %s', async (deed) => {
    const name = await lockedDatabase();
    const { lock } = await unlocked(name, first);
    if (deed === 'giveUpSecond') await done(lock.makeSecond(first, second));
    const [vault, rest] = [await vaultOf(name), await shared(name)];
    fillTheDisk();
    expect(await lock[deed](first, second)).toEqual({ kind: 'notKept', reason: 'full' });
    vi.restoreAllMocks();
    expect(await vaultOf(name)).toEqual(vault);
    expect(await shared(name)).toEqual(rest);
  });
});

test('of two tabs that change the passphrase at once one is told that it did not, and one passphrase opens', async () => {
  const name = await lockedDatabase();
  const tabs = [await unlocked(name, first), await unlocked(name, first)];
  const outcomes = await Promise.all([
    tabs[0]?.lock.change(first, second),
    tabs[1]?.lock.change(first, third),
  ]);
  const isDone = outcomes.map((outcome) => outcome?.kind === 'done');
  expect(isDone.filter(Boolean)).toHaveLength(1);
  expect(await whatOpens(name, [first, second, third])).toEqual([isDone[0] ? second : third]);
});
