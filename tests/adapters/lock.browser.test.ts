import { describe, expect, test } from 'vitest';
import type { Storage } from '../../src/adapters/storage/storage.ts';
import { count, parseCount } from '../support/count-slot.ts';
import { sessionRecord } from '../support/journal-records.ts';
import {
  done,
  first,
  lockedDatabase,
  openLocked,
  openOpen,
  opens,
  second,
  third,
  unlocked,
  vaultOf,
} from '../support/locked-storage.ts';
import { openAt } from '../support/open-at.ts';
import { dump, freshDatabase, isThere, openKept, openUnlocked, putRaw } from '../support/raw-database.ts';
import { describeStorage } from '../support/storage-contract.ts';
import { describeWhole } from '../support/whole-contract.ts';

const ok = { ok: true };
const wrong = { kind: 'wrong', waitMs: 0 };
const ofTheLock = { kind: 'notKept', reason: 'broken' };

async function unlockedAnew(): Promise<Storage> {
  return unlocked(await lockedDatabase(), first);
}

async function secondAnew(): Promise<Storage> {
  return unlocked(await lockedDatabase(second), second);
}

describeStorage('behind a passphrase', unlockedAnew);
describeWhole('behind a passphrase', unlockedAnew, 3);
describeStorage('in a second space', secondAnew);
describeWhole('in a second space', secondAnew, 3);

describe('a lock that is turned on', () => {
  test('asks for the passphrase when the app is opened again, and everything is there behind it', async () => {
    const name = freshDatabase();
    const record = sessionRecord();
    const before = await openOpen(name);
    await before.journal.add(record);
    await before.slot('tally', parseCount).write(count(3));
    expect(await before.lock.state()).toBe('off');
    expect(await before.lock.turnOn(first)).toEqual({ kind: 'done' });
    expect(await before.lock.state()).toBe('on');
    const after = await unlocked(name, first);
    expect(await after.journal.month('2026-11')).toMatchObject({ records: [record] });
    expect(await after.slot('tally', parseCount).read()).toEqual({ kind: 'value', value: count(3) });
    expect(await after.lock.state()).toBe('on');
  });

  test('does not open to another passphrase, and does to the same one typed otherwise', async () => {
    const name = await lockedDatabase();
    expect(await (await openLocked(name)).unlock(second)).toEqual(wrong);
    expect(await opens(name, ` ${first.replace(' ', '  ')}`)).toBe(true);
  });

  test('keeps no key in the database that opens it', async () => {
    const { value } = await vaultOf(await lockedDatabase());
    expect(value).toMatchObject({ wrappedBy: { kind: 'passphrase' } });
    expect(value).not.toHaveProperty('master');
    expect(value).not.toHaveProperty('wrappedBy.key');
  });

  test('leaves another tab at its work, and what that writes is there behind the passphrase', async () => {
    const name = freshDatabase();
    const [tab, other] = [await openOpen(name), await openOpen(name)];
    await done(tab.lock.turnOn(first));
    const record = sessionRecord();
    expect(await other.journal.add(record)).toEqual(ok);
    expect(await other.lock.state()).toBe('on');
    expect(await other.lock.turnOn(second)).toEqual(ofTheLock);
    expect(await (await unlocked(name, first)).journal.month('2026-11')).toMatchObject({ records: [record] });
  });

  test('can be forgotten only with all that it kept', async () => {
    const name = await lockedDatabase(second);
    expect(await (await openLocked(name)).deleteEverything()).toEqual(ok);
    expect(await isThere(name)).toBe(false);
    expect(await openAt(name)).toMatchObject({ kind: 'kept' });
  });
});

describe('a passphrase', () => {
  test('that is changed opens no more, and the next one does', async () => {
    const name = await lockedDatabase();
    const { lock } = await unlocked(name, first);
    expect(await lock.change(first, third)).toEqual({ kind: 'done' });
    expect(await opens(name, first)).toBe(false);
    expect(await opens(name, third)).toBe(true);
  });

  test.each(['change', 'turnOff', 'makeSecond', 'giveUpSecond'] as const)(
    'that is wrong lets nobody %s',
    async (deed) => {
      const name = await lockedDatabase();
      const { lock } = await unlocked(name, first);
      const before = await vaultOf(name);
      expect(await lock[deed](third, 'anything else')).toEqual(wrong);
      expect(await vaultOf(name)).toEqual(before);
    },
  );

  test('is not asked for any more once the lock is off, until it is turned on anew', async () => {
    const name = await lockedDatabase();
    expect(await (await unlocked(name, first)).lock.turnOff(first)).toEqual({ kind: 'done' });
    const { lock } = await openOpen(name);
    expect(await lock.state()).toBe('off');
    expect(await lock.turnOn(third)).toEqual({ kind: 'done' });
    expect(await opens(name, first)).toBe(false);
    expect(await opens(name, third)).toBe(true);
  });

  test('of which the device cannot make a key is told, and does not count as wrong', async () => {
    const name = await lockedDatabase();
    const { lock } = await unlocked(name, first);
    const vault = await vaultOf(name);
    const value = vault.value as { doors: { kdf: object } };
    const kdf = { ...value.doors.kdf, memoryKiB: 64 * 1024 * 1024 };
    await putRaw(name, { ...vault, value: { ...value, doors: { ...value.doors, kdf } } });
    const locked = await openLocked(name);
    for (let times = 0; times < 4; times += 1) expect(await locked.unlock(first)).toEqual({ kind: 'noKey' });
    expect(await locked.waitMs()).toBe(0);
    expect(await lock.change(first, third)).toEqual({ kind: 'noKey' });
    await putRaw(name, vault);
    expect(await opens(name, first)).toBe(true);
  });

  test('that is right is told from that of another space', async () => {
    const { lock } = await unlocked(await lockedDatabase(second), first);
    expect(await lock.confirm(first)).toEqual({ kind: 'opened', value: 'here' });
    expect(await lock.confirm(second)).toEqual({ kind: 'opened', value: 'elsewhere' });
    expect(await lock.confirm(third)).toEqual(wrong);
  });
});

describe('a lock that is off', () => {
  test('cannot be changed, turned off or given a second space', async () => {
    const { lock } = await openOpen(freshDatabase());
    for (const outcome of [lock.change(first, third), lock.turnOff(first), lock.makeSecond(first, second)])
      expect(await outcome).toEqual(ofTheLock);
    expect(await lock.hasSecond()).toBe(false);
  });

  test('of a storage that keeps nothing cannot be turned on', async () => {
    const { lock } = await openUnlocked({ today: '2026-11-22', findIndexedDb: () => undefined });
    const notKept = { kind: 'notKept', reason: 'blocked' };
    expect(await lock.turnOn(first)).toEqual(notKept);
    expect(await lock.makeSecond(first, second)).toEqual(notKept);
    expect([await lock.state(), await lock.hasSecond()]).toEqual(['off', false]);
    expect(await lock.confirm(first)).toEqual({ kind: 'blocked' });
  });

  test('of a database that was deleted meanwhile cannot be turned on, and brings nothing back', async () => {
    const name = freshDatabase();
    const storage = await openOpen(name);
    await storage.deleteEverything();
    expect(await storage.lock.turnOn(first)).toEqual({ kind: 'blocked' });
    expect(await storage.lock.state()).toBe('unknown');
    expect(await isThere(name)).toBe(false);
  });
});

describe('a vault with a lock that cannot be read', () => {
  const noDoors = { wrappedBy: { kind: 'passphrase' } };
  test.each([
    ['has lost its doors', () => noDoors, 'damaged'],
    ['has lost one of them', (doors: object) => ({ ...noDoors, doors: { ...doors, sealed: [] } }), 'damaged'],
    [
      'has lost its salt',
      (doors: object) => ({ ...noDoors, doors: withKdf(doors, { salt: null }) }),
      'damaged',
    ],
    [
      'asks for no memory',
      (doors: object) => ({ ...noDoors, doors: withKdf(doors, { memoryKiB: 0 }) }),
      'damaged',
    ],
    [
      'makes its key in a way not known here',
      (doors: object) => ({ ...noDoors, doors: withKdf(doors, { name: 'argon3' }) }),
      'newer',
    ],
    ['was made by a newer app', (doors: object) => ({ ...noDoors, doors, v: 2 }), 'newer'],
  ])('%s: nothing of it is touched', async (_, change, why) => {
    const name = await lockedDatabase();
    const vault = await vaultOf(name);
    const { doors } = vault.value as { doors: object };
    await putRaw(name, { ...vault, value: { v: 1, ...change(doors) } });
    const before = await dump(name);
    expect(await openAt(name)).toMatchObject({ kind: 'memoryOnly', why });
    expect(await dump(name)).toEqual(before);
  });

  function withKdf(doors: object, change: object): object {
    const { kdf } = doors as { kdf: object };
    return { ...doors, kdf: { ...kdf, ...change } };
  }

  test('whose order of doors cannot be read is still changed and turned off, and gets no second space', async () => {
    const name = await lockedDatabase();
    const storage = await unlocked(name, first);
    const { lock } = storage;
    await storage.slot('doors', (value) => ({ kind: 'value', value })).write('odd');
    expect(await lock.makeSecond(first, second)).toEqual(ofTheLock);
    expect(await lock.giveUpSecond(first)).toEqual(ofTheLock);
    expect(await lock.change(first, third)).toEqual({ kind: 'done' });
    expect(await lock.turnOff(third)).toEqual({ kind: 'done' });
    expect(await lock.turnOn(first)).toEqual(ofTheLock);
  });

  test('keeps a passphrase from being set anew where its doors are damaged and the lock is off', async () => {
    const name = await lockedDatabase();
    await done((await unlocked(name, first)).lock.turnOff(first));
    const vault = await vaultOf(name);
    await putRaw(name, { ...vault, value: { ...(vault.value as object), doors: 'odd' } });
    const { lock, kind } = await openKept(name);
    expect(kind).toBe('kept');
    expect(await lock.turnOn(third)).toEqual(ofTheLock);
  });
});
