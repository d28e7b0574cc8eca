import { openStorage } from '../../src/adapters/storage/open-storage.ts';
import type { Storage } from '../../src/adapters/storage/storage.ts';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { ladderOfLongJournal, longJournal } from './long-journal.ts';

const atOnce = 200;
let filled = 0;

async function openHere(): Promise<{ storage: Storage; today: string }> {
  const today = new Date().toLocaleDateString('sv-SE');
  const storage = await openStorage({ today });
  if (storage.kind !== 'kept') throw new Error(`nothing is kept here: ${storage.kind}`);
  return { storage, today };
}

async function keep(storage: Storage, name: string, value: unknown): Promise<void> {
  const slot = storage.slot<unknown>(name, (stored) => ({ kind: 'value', value: stored }));
  const outcome = await slot.write(value);
  if (!outcome.ok) throw new Error(`${name} was not kept: ${outcome.reason}`);
}

/** Fills the app's own storage, as the app would have. `filled` says how far it has come. */
async function fill(sessions: number): Promise<void> {
  const { storage, today } = await openHere();
  await keep(storage, 'ladder', ladderOfLongJournal);
  await keep(storage, 'plan', gradualDilators);
  const records = longJournal(sessions, today);
  for (filled = 0; filled < sessions; filled += atOnce) {
    const some = records.slice(filled, filled + atOnce);
    const outcomes = await Promise.all(some.map((record) => storage.journal.add(record)));
    if (outcomes.some(({ ok }) => !ok)) throw new Error('a session was not kept');
  }
}

/** Saves timed as one: the clock of Firefox and of WebKit shows whole milliseconds. */
const inOneRow = 20;

/**
 * How long it takes to save a session of today, in ms, as the mean of one row of saves. They are taken out again. A row at a
 * time, since drivers wait for a script only so long.
 */
async function saveRow(): Promise<number> {
  const { storage, today } = await openHere();
  const records = longJournal(inOneRow, today).map((record) => ({ ...record, day: today }));
  const startedMs = performance.now();
  for (const record of records) {
    const { ok } = await storage.journal.add(record);
    if (!ok) throw new Error('a session was not kept');
  }
  const tookMs = performance.now() - startedMs;
  for (const { id, day } of records) await storage.journal.remove(id, day.slice(0, 7));
  return tookMs / inOneRow;
}

let trouble: string | undefined;

/** Drivers wait for a script only so long: begun here, and asked after by `filledSoFar`. */
function beginToFill(sessions: number): void {
  void fill(sessions).catch((error: unknown) => (trouble = String(error)));
}

function filledSoFar(): number | string {
  return trouble ?? filled;
}

Object.assign(window, { scale: { beginToFill, filledSoFar, saveRow } });
