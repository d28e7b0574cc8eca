import { promisifyRequest } from 'idb-keyval';
import { expect, test } from 'vitest';
import { settingNames } from '../../src/domain/backup/kept-history.ts';
import database from '../fixtures/stored/database.json' with { type: 'json' };
import records from '../fixtures/stored/records.json' with { type: 'json' };
import slots from '../fixtures/stored/slots.json' with { type: 'json' };
import { openLocked, done } from '../support/locked-storage.ts';
import { openAt } from '../support/open-at.ts';
import { dump, freshDatabase, openKept, type RawEntry } from '../support/raw-database.ts';
import { sessionRecord } from '../support/journal-records.ts';
import { keptIn } from '../support/whole-storage.ts';

const storeNames = ['keys', 'journal', 'slots'];
const written = records.map(({ record }) => record);

/** Came after that database was written, which has nothing of them. */
const cameLater: readonly string[] = ['help lines', 'setting up', 'own words'];

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

type Written = { readonly v: number; readonly iv: string; readonly data: string };

function sealed({ v, iv, data }: Written) {
  return { v, iv: bytesOf(iv), data: bytesOf(data) };
}

/** As it lay in a browser: bytes are bytes, and the key of the device is one that no program can read. */
async function asStored(value: (typeof database.entries)[number]['value']): Promise<unknown> {
  if (typeof value === 'string') return value;
  if (!('wrappedBy' in value)) return sealed(value as Written);
  const { v, wrappedBy, master } = value as {
    v: number;
    wrappedBy: { kind: string; key: string };
    master: Written;
  };
  const key = await crypto.subtle.importKey('raw', bytesOf(wrappedBy.key), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);
  return { v, wrappedBy: { kind: wrappedBy.kind, key }, master: sealed(master) };
}

/** A database as the first version left it. */
async function databaseFromBefore(): Promise<string> {
  const name = freshDatabase();
  const values = await Promise.all(database.entries.map(({ value }) => asStored(value)));
  const opening = indexedDB.open(name, 1);
  opening.addEventListener('upgradeneeded', () => {
    for (const store of storeNames) opening.result.createObjectStore(store);
  });
  const raw = await promisifyRequest(opening);
  const transaction = raw.transaction(storeNames, 'readwrite');
  for (const [index, { store, key }] of database.entries.entries())
    transaction.objectStore(store).put(values[index], key);
  await promisifyRequest(transaction);
  raw.close();
  return name;
}

const ofId = (one: { readonly id: string }, other: { readonly id: string }) => one.id.localeCompare(other.id);

test('a database of the first version opens whole, and looking at it changes nothing but a month sealed once more', async () => {
  const name = await databaseFromBefore();
  const before = await dump(name);
  const storage = await openKept(name);
  expect(await storage.journal.months()).toEqual({ kind: 'read', months: ['2026-11'] });
  const month = await storage.journal.month('2026-11');
  expect(month).toMatchObject({ kind: 'read', unreadable: { damaged: 0, newer: 0 } });
  expect(month.kind === 'read' && month.records.toSorted(ofId)).toEqual(written.toSorted(ofId));
  const kept = (await keptIn(storage)).kept;
  expect(kept.tombstones).toEqual(['deleted-1']);
  const slotsThen = slots.filter(({ slot }) => !cameLater.includes(slot));
  const settings = settingNames.map((setting) => slotsThen.find(({ slot }) => slot === setting)?.value);
  expect(settingNames.map((setting) => kept.settings[setting])).toEqual(settings);
  const isMonth = ({ key }: RawEntry) => typeof key === 'string' && key.startsWith('v:');
  expect((await dump(name)).filter((entry) => !isMonth(entry))).toEqual(before);
});

test('a database of the first version is written on, and what was deleted there stays so', async () => {
  const { journal } = await openKept(await databaseFromBefore());
  expect(await journal.add(sessionRecord({ id: 'deleted-1' }))).toEqual({ ok: false, reason: 'known' });
  expect(await journal.add(sessionRecord({ id: 's1' }))).toEqual({ ok: false, reason: 'known' });
  expect(await journal.add(sessionRecord({ id: 'new' }))).toEqual({ ok: true });
  expect(await journal.remove('s1', '2026-11')).toEqual({ ok: true });
  expect(await journal.month('2026-11')).toMatchObject({ records: { length: written.length } });
});

test('a database of the first version takes a lock, and opens whole behind it', async () => {
  const name = await databaseFromBefore();
  const open = await openAt(name);
  if (open.kind !== 'kept') throw new Error(`the storage of the test is ${open.kind}`);
  await done(open.lock.turnOn('gravel autumn ladder'));
  const tried = await (await openLocked(name)).unlock('gravel autumn ladder');
  if (tried.kind !== 'opened') throw new Error(`the passphrase of the test is ${tried.kind}`);
  expect(await tried.value.journal.month('2026-11')).toMatchObject({ records: { length: written.length } });
});
