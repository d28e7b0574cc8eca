import { afterEach, describe, expect, test, vi } from 'vitest';
import { deleteAll } from '../../src/adapters/device/delete-all.ts';
import { readInstalling } from '../../src/adapters/device/install.ts';
import { isCacheOfApp, isDatabaseOfApp } from '../../src/adapters/device/of-the-app.ts';
import { readRequests } from '../../src/adapters/device/own-traffic.ts';
import { storeSizes } from '../../src/adapters/storage/store-sizes.ts';
import type { SaveOutcome } from '../../src/machines/stores.ts';
import { sessionRecord } from '../support/journal-records.ts';
import { dumpOf, freshDatabase, isThere, openKept } from '../support/raw-database.ts';

/** A month that is over, long enough to be sealed once more as a whole. */
const october = Array.from({ length: 14 }, (_, index) => `2026-10-${String(index + 1).padStart(2, '0')}`);

describe('what is stored, by kind', () => {
  test('counts entries, deleted ones and settings as they lie in the raw database, without opening them', async () => {
    const name = freshDatabase();
    const storage = await openKept(name);
    for (const day of october) await storage.journal.add(sessionRecord({ id: `on-${day}`, day }));
    await storage.journal.remove('on-2026-10-01', '2026-10');
    await storage.slot('sound', (value) => ({ kind: 'value', value })).write({ some: 'wish' });

    const { records, tombstones, settings, keys, other } = await storeSizes(indexedDB, name);

    const journal = (await dumpOf(name, 'journal')).flatMap(({ key }) =>
      typeof key === 'string' ? [key] : [],
    );
    expect(records?.count).toBe(13);
    expect(records?.count).toBe(journal.filter((key) => key.startsWith('r:')).length);
    expect(tombstones?.count).toBe(1);
    expect(settings?.count).toBe((await dumpOf(name, 'slots')).length);
    expect(keys?.count).toBe((await dumpOf(name, 'keys')).length);
    expect(other).toBeUndefined();
  });

  test('tells bytes that grow with what is kept', async () => {
    const name = freshDatabase();
    const storage = await openKept(name);
    await storage.journal.add(sessionRecord({ id: 'one', day: '2026-11-01' }));
    const before = (await storeSizes(indexedDB, name)).records?.bytes ?? 0;
    await storage.journal.add(sessionRecord({ id: 'two', day: '2026-11-02' }));
    const after = (await storeSizes(indexedDB, name)).records?.bytes ?? 0;
    expect(before).toBeGreaterThan(256);
    expect(after).toBeGreaterThan(before * 1.5);
  });

  test('of a database that is not there is nothing, and none is made', async () => {
    const name = freshDatabase();
    expect(await storeSizes(indexedDB, name)).toEqual({});
    expect(await isThere(name)).toBe(false);
  });

  test('holds nobody up who deletes the database meanwhile', async () => {
    const name = freshDatabase();
    const storage = await openKept(name);
    await storeSizes(indexedDB, name);
    expect(await storage.deleteEverything()).toEqual({ ok: true });
  });
});

describe('what was asked for', () => {
  test('counts a file of our own, and how often', async () => {
    const scope = new URL('/', location.href);
    const timesOf = () => readRequests(scope, []).own.find(({ path }) => path === 'package.json')?.times ?? 0;
    const before = timesOf();
    await (await fetch('/package.json', { cache: 'no-store' })).text();
    await (await fetch('/package.json?again', { cache: 'no-store' })).text();
    expect(timesOf()).toBe(before + 2);
  });

  test('names what is not at our own address, and what was refused once', () => {
    const elsewhere = new URL('http://elsewhere.example/');
    const { own, others, refused } = readRequests(elsewhere, ['img-src a', 'img-src a', 'img-src b']);
    expect(own).toEqual([]);
    expect(others.length).toBeGreaterThan(0);
    expect(others.every((address) => address.startsWith(location.origin))).toBe(true);
    expect(refused).toEqual(['img-src a', 'img-src b']);
  });
});

describe('what is ours', () => {
  const scope = new URL('https://host.example/some/path/');

  test.each([
    ['unfurl-shell /some/path/ 1a2b3c', true],
    ['unfurl-audio /some/path/', true],
    ['session-track', true],
    ['unfurl-audio /', false],
    ['unfurl-shell /some/ 1a2b3c', false],
    ['of another app', false],
  ])('the cache “%s”: %s', (name, isOurs) => {
    expect(isCacheOfApp(name, scope)).toBe(isOurs);
  });

  test.each([
    ['unfurl', true],
    ['keyval-store', false],
  ])('the database “%s”: %s', (name, isOurs) => {
    expect(isDatabaseOfApp(name)).toBe(isOurs);
  });
});

describe('deleting everything', () => {
  const scope = new URL('/a folder of this test/', location.href);
  const cacheName = `unfurl-audio ${scope.pathname}`;
  const refusal = new DOMException('not here', 'SecurityError');
  const trouble = new DOMException('not now', 'UnknownError');

  async function endOf(given: { readonly erased?: SaveOutcome } = {}) {
    let isErased = false;
    const outcome = await deleteAll({
      scope,
      eraseStorage: async () => {
        isErased = true;
        return given.erased ?? { ok: true };
      },
      stopWorkers: async () => {},
    });
    return { outcome, isErased };
  }

  afterEach(async () => {
    vi.restoreAllMocks();
    await caches.delete(cacheName);
    localStorage.removeItem('of another app');
  });

  test('ends well once databases and files are gone, and leaves alone what others keep at this address', async () => {
    await caches.open(cacheName);
    localStorage.setItem('of another app', 'kept');
    expect(await endOf()).toEqual({ outcome: 'done', isErased: true });
    expect(await caches.has(cacheName)).toBe(false);
    expect(localStorage.getItem('of another app')).toBe('kept');
  });

  test('is not done where files could not be deleted', async () => {
    await caches.open(cacheName);
    vi.spyOn(caches, 'delete').mockRejectedValue(trouble);
    expect((await endOf()).outcome).toBe('blocked');
  });

  test('is not done where the browser does not tell which databases there are', async () => {
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(trouble);
    expect((await endOf()).outcome).toBe('blocked');
  });

  test.each(['blocked', 'broken'] as const)('is not done where the storage answers “%s”', async (reason) => {
    expect((await endOf({ erased: { ok: false, reason } })).outcome).toBe('blocked');
  });

  test('is done where the browser refuses to keep anything at all', async () => {
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(refusal);
    vi.spyOn(caches, 'keys').mockRejectedValue(refusal);
    expect(await endOf({ erased: { ok: false, reason: 'blocked' } })).toEqual({
      outcome: 'done',
      isErased: true,
    });
  });
});

test('where the browser has no question of its own, it is told how to add the app by hand', () => {
  expect(readInstalling(undefined)).toBe('desktop');
});
