import { get, type UseStore } from 'idb-keyval';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/adapters/storage/database.ts';
import type { Storage } from '../../src/adapters/storage/storage.ts';
import { openVault } from '../../src/adapters/storage/vault.ts';
import { count, parseCount } from '../support/count-slot.ts';
import { checkInRecord, sessionRecord } from '../support/journal-records.ts';
import { dump, dumpOf, freshDatabase, openKept, putRaw, type RawEntry } from '../support/raw-database.ts';

const sentinel = 'sentinel-of-a-private-note';

/** Bytes as the characters that they would be in a file, so that text hidden in them is found. */
function asText(value: unknown): string {
  if (value instanceof Uint8Array) return String.fromCharCode(...value);
  if (value instanceof CryptoKey) return `${value.type} ${value.algorithm.name}`;
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([key, part]) => `${key}=${asText(part)}`)
      .join(' ');
  return String(value);
}

function keysOf(entries: readonly RawEntry[]): string[] {
  return entries.map((entry) => asText(entry.key));
}

async function fill(storage: Storage) {
  const kept = { ...sessionRecord({ day: '2026-11-22' }), note: sentinel };
  const removed = checkInRecord({ day: '2026-10-05' });
  for (const record of [kept, removed]) await storage.journal.add(record);
  await storage.journal.remove(removed.id, '2026-10');
  await storage.slot('checkInDraft', parseCount).write(count(12_345));
  return { kept, removed };
}

test('whoever looks into the database finds no date, id, name or word of the person', async () => {
  const name = freshDatabase();
  const { kept, removed } = await fill(await openKept(name));
  const found = (await dump(name)).map((entry) => `${asText(entry.key)} ${asText(entry.value)}`).join('\n');
  const secrets = [
    sentinel,
    kept.id,
    removed.id,
    '2026',
    'session',
    'breathe',
    'Draft',
    'worstPain',
    '12345',
  ];
  expect(found.length).toBeGreaterThan(1000);
  for (const secret of secrets) expect(found).not.toContain(secret);
});

test('the look into the database would find plain text if there were any', async () => {
  const name = freshDatabase();
  await fill(await openKept(name));
  const value = { v: 1, data: new TextEncoder().encode(`{"note":"${sentinel}"}`) };
  await putRaw(name, { store: 'journal', key: 'r:x:y', value });
  const found = (await dump(name)).map((entry) => asText(entry.value)).join('\n');
  expect(found).toContain(sentinel);
});

test('keys say nothing but which records share a month', async () => {
  const name = freshDatabase();
  const { journal } = await openKept(name);
  for (const day of ['2026-11-01', '2026-11-30', '2026-10-31']) await journal.add(sessionRecord({ day }));
  const keys = keysOf(await dumpOf(name, 'journal'));
  for (const key of keys) expect(key).toMatch(/^r:[0-9a-f]{32}:[0-9a-f]{32}$/);
  expect(new Set(keys.map((key) => key.split(':')[1]))).toHaveLength(2);
});

test('the same record gets other keys and other bytes in another database', async () => {
  const record = sessionRecord();
  const [one, other] = [freshDatabase(), freshDatabase()];
  for (const name of [one, other]) await (await openKept(name)).journal.add(record);
  const [a, b] = [await dumpOf(one, 'journal'), await dumpOf(other, 'journal')];
  expect(keysOf(a)).not.toEqual(keysOf(b));
  expect(asText(a[0]?.value)).not.toEqual(asText(b[0]?.value));
});

test('the same value is never sealed to the same bytes twice', async () => {
  const name = freshDatabase();
  const slot = (await openKept(name)).slot('tally', parseCount);
  const seen = new Set<string>();
  for (let turn = 0; turn < 20; turn += 1) {
    await slot.write(count(1));
    seen.add(asText((await dumpOf(name, 'slots'))[0]?.value));
  }
  expect(seen).toHaveLength(20);
});

test('a blank check-in takes the same room as a full one, so that size tells little', async () => {
  const name = freshDatabase();
  const { journal } = await openKept(name);
  await journal.add(checkInRecord({ answers: { redFlags: [], cautions: [] } }));
  await journal.add(checkInRecord({ answers: { painNow: 10, redFlags: ['fever'], cautions: ['healing'] } }));
  const sizes = (await dumpOf(name, 'journal')).map(
    ({ value }) => (value as { data: Uint8Array }).data.length,
  );
  expect(new Set(sizes)).toHaveLength(1);
});

test('no key can be taken out of the database', async () => {
  const name = freshDatabase();
  await openKept(name);
  const vault = (await dumpOf(name, 'keys')).find((entry) => entry.key === 'vault')?.value;
  const { key } = (vault as { wrappedBy: { key: CryptoKey } }).wrappedBy;
  expect(key.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow('not extractable');
});

test('a tombstone holds the id of what was deleted, sealed, and nothing else', async () => {
  const name = freshDatabase();
  const { removed } = await fill(await openKept(name));
  const database = await openDatabase(indexedDB, name);
  const vault = await openVault(database);
  if (vault.kind !== 'value') throw new Error('the vault of the test does not open');
  const key = keysOf(await dumpOf(name, 'journal')).find((one) => one.startsWith('t:')) ?? '';
  const stored: unknown = await get(key, database('journal'));
  expect(await vault.value.open(stored, key)).toEqual({ kind: 'value', value: { id: removed.id } });
});

test('a tab that finds no vault takes the one that another tab has made, and sealed with, meanwhile', async () => {
  const database = await openDatabase(indexedDB, freshDatabase());
  let early: Awaited<ReturnType<typeof openVault>> | undefined;
  const overtakenKeys: UseStore = async (mode, use) => {
    const found = await database('keys')(mode, use);
    if (early) return found;
    early = await openVault(database);
    await database('slots')('readwrite', (slots) => slots.put('sealed by then', 's:any'));
    return found;
  };
  const late = await openVault((name) => (name === 'keys' ? overtakenKeys : database(name)));
  if (early?.kind !== 'value' || late.kind !== 'value') throw new Error('the vaults of the test do not open');
  expect(await late.value.opaque('month:2026-11')).toBe(await early.value.opaque('month:2026-11'));
});
