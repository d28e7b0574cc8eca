import type { Storage } from '../../src/adapters/storage/storage.ts';
import type { Kept } from '../../src/domain/backup/kept-history.ts';
import type { SessionRecord } from '../../src/domain/journal/journal-record.ts';
import { makeChance } from './chance.ts';
import { count, parseCount } from './count-slot.ts';
import type { DyingLock } from './dying-lock.ts';
import type { DyingRestore } from './dying-restore.ts';
import type { DyingSave } from './dying-save.ts';
import { sessionRecord } from './journal-records.ts';
import { openAt } from './open-at.ts';
import type { DyingWord } from './stand-still.ts';
import { become, keptIn } from './whole-storage.ts';

const passphrases = { former: 'gravel autumn ladder', next: 'meadow compass pepper' };
const deeds = [
  'add',
  'edit',
  'delete',
  'slot',
  'first opening',
  'month',
  'turn the lock on',
  'change the passphrase',
  'turn the lock off',
  'restore',
] as const;
type KillDeed = (typeof deeds)[number];

/** More than each takes, so that some are done before they are killed. */
const mostWrites: Readonly<Record<KillDeed, number>> = {
  add: 3,
  edit: 6,
  delete: 4,
  slot: 2,
  'first opening': 3,
  month: 2,
  'turn the lock on': 300,
  'change the passphrase': 5,
  'turn the lock off': 5,
  restore: 60,
};

/** What is being written when it is killed, and after how many writes. */
type KillPoint = { readonly seed: number; readonly deed: KillDeed; readonly writes: number };

export function killPointOf(seed: number): KillPoint {
  const { between } = makeChance(seed);
  const deed = deeds[seed % deeds.length] ?? 'add';
  // Half of the places lie among the first few, where something is begun and little is done.
  const most = mostWrites[deed];
  return { seed, deed, writes: between(1, seed % 20 < 10 ? Math.min(most, 6) : most) };
}

const nameOf = ({ seed }: KillPoint) => `kill-point-${seed}`;
const month = '2026-10';
const before: readonly SessionRecord[] = Array.from({ length: 14 }, (_, index) =>
  sessionRecord({ id: `before-${index}`, day: `${month}-07` }),
);
const first = before[0] ?? sessionRecord();
const edited = { ...first, id: 'edited', guidedMs: 1 };
const former = { id: first.id, month };
const kept: Kept = { records: before, tombstones: ['long-gone'], settings: {} };
const restored: Kept = {
  records: [
    ...before.slice(3),
    ...[1, 2, 3, 4, 5].map((index) => sessionRecord({ id: `came-${index}`, day: '2026-09-02' })),
  ],
  tombstones: ['long-gone', ...before.slice(0, 3).map(({ id }) => id)],
  settings: { sound: { guidance: 'tones' } },
};

function isLocked({ deed }: KillPoint): boolean {
  return deed === 'change the passphrase' || deed === 'turn the lock off';
}

/** Whether what is killed is the very first opening: then nothing is there before. */
function isFirst({ deed }: KillPoint): boolean {
  return deed === 'first opening';
}

async function openedBy(point: KillPoint, passphrase?: string): Promise<Storage | undefined> {
  const opened = await openAt(nameOf(point), { ms: Date.now() + 10_000_000 });
  if (opened.kind !== 'locked')
    return opened.kind === 'kept' && passphrase === undefined ? opened : undefined;
  if (passphrase === undefined) return undefined;
  const tried = await opened.unlock(passphrase);
  return tried.kind === 'opened' ? tried.value : undefined;
}

/** Puts there what there is before. */
export async function prepare(seed: number): Promise<void> {
  const point = killPointOf(seed);
  if (isFirst(point)) return;
  const storage = await openedBy(point);
  if (!storage) throw new Error(`seed ${seed}: the storage of the test does not open`);
  await become(storage, kept, { tally: count(1) });
  if (!isLocked(point)) return;
  const { kind } = await storage.lock.turnOn(passphrases.former);
  if (kind !== 'done') throw new Error(`seed ${seed}: the lock of the test is not turned on: ${kind}`);
}

type Dying = { readonly worker: Worker; readonly work: DyingSave | DyingLock | DyingRestore };

function dyingOf(point: KillPoint, writes: number): Dying {
  const { deed } = point;
  const databaseName = nameOf(point);
  const { former: old, next } = passphrases;
  if (deed === 'restore')
    return {
      worker: new Worker(new URL('./dying-restore.ts', import.meta.url), { type: 'module' }),
      work: { databaseName, next: restored, besides: { tally: count(2) }, writes },
    };
  if (deed === 'turn the lock on' || isLocked(point)) {
    const worker = new Worker(new URL('./dying-lock.ts', import.meta.url), { type: 'module' });
    if (deed === 'turn the lock on')
      return { worker, work: { databaseName, deed: 'turnOn', given: [old, ''], writes } };
    const how = deed === 'change the passphrase' ? 'change' : 'turnOff';
    return { worker, work: { databaseName, present: old, deed: how, given: [old, next], writes } };
  }
  return {
    worker: new Worker(new URL('./dying-save.ts', import.meta.url), { type: 'module' }),
    work: { databaseName, deed: deed as DyingSave['deed'], record: edited, former, writes },
  };
}

type Begun = { readonly word: DyingWord; readonly end: () => void };

/** Has the deed done until it stands still where it is to be killed, or is done. Whoever kills it comes next. */
export function begin(seed: number, writes: number = killPointOf(seed).writes): Promise<Begun> {
  const { worker, work } = dyingOf(killPointOf(seed), writes);
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<DyingWord>) =>
      resolve({ word: data, end: () => worker.terminate() }),
    );
    worker.addEventListener('error', ({ message }) => reject(new Error(`seed ${seed}: ${message}`)));
    worker.postMessage(work);
  });
}

function meantAfter({ deed }: KillPoint, isDone: boolean): { readonly kept: Kept; readonly times: number } {
  if (!isDone) return { kept, times: 1 };
  if (deed === 'add') return { kept: { ...kept, records: [...before, edited] }, times: 1 };
  const buried = [...kept.tombstones, first.id];
  if (deed === 'edit')
    return { kept: { ...kept, records: [...before.slice(1), edited], tombstones: buried }, times: 1 };
  if (deed === 'delete') return { kept: { ...kept, records: before.slice(1), tombstones: buried }, times: 1 };
  if (deed === 'slot') return { kept, times: 2 };
  return deed === 'restore' ? { kept: restored, times: 2 } : { kept, times: 1 };
}

/** The same text for the same history, in whatever order it was read. */
function textOf({ records, tombstones, settings }: Kept, times: unknown): string {
  const byId = records.toSorted((a, b) => a.id.localeCompare(b.id));
  return JSON.stringify([byId, tombstones.toSorted(), settings, times]);
}

/** A sentence where what lies there is neither all of it nor what was there before, as the deed said. */
async function differenceIn(
  storage: Storage,
  point: KillPoint,
  isDone: boolean,
): Promise<string | undefined> {
  const found = await keptIn(storage);
  const tally = await storage.slot('tally', parseCount).read();
  const meant = meantAfter(point, isDone);
  const is = textOf(found.kept, tally.kind === 'value' ? tally.value : tally);
  const ought = textOf(meant.kept, count(meant.times));
  if (found.unreadable > 0) return `${found.unreadable} records cannot be read`;
  if (is !== ought) return `found ${is.slice(0, 400)}, and meant ${ought.slice(0, 400)}`;
  const read = await storage.journal.month(month);
  const inMonth = meant.kept.records.filter(({ day }) => day.startsWith(month));
  const isWhole =
    read.kind === 'read' && read.records.length === inMonth.length && read.unreadable.damaged === 0;
  return isWhole ? undefined : 'the month is not read as it lies there';
}

async function problemAfter(point: KillPoint, word: DyingWord): Promise<string | undefined> {
  const isDone = word === 'done';
  if (isFirst(point)) {
    const storage = await openedBy(point);
    if (!storage) return 'it does not open';
    return (await storage.journal.add(first)).ok ? undefined : 'nothing can be kept in it';
  }
  const opens: Storage[] = [];
  const by: string[] = [];
  for (const [name, passphrase] of [['none', undefined], ...Object.entries(passphrases)] as const) {
    const storage = await openedBy(point, passphrase);
    if (!storage) continue;
    opens.push(storage);
    by.push(name);
  }
  const meant = isLocked(point)
    ? { 'change the passphrase': isDone ? 'next' : 'former', 'turn the lock off': isDone ? 'none' : 'former' }
    : { 'turn the lock on': isDone ? 'former' : 'none' };
  const ought = (meant as Readonly<Record<string, string>>)[point.deed] ?? 'none';
  const [storage] = opens;
  if (by.join() !== ought || !storage)
    return `it opens with ${by.join() || 'nothing'}, and ${ought} was meant`;
  return differenceIn(storage, point, isDone);
}

/** What is wrong with what lies there after the kill; undefined where all is well. It is deleted afterwards. */
export async function check(seed: number, word: DyingWord): Promise<string | undefined> {
  const point = killPointOf(seed);
  const problem = await problemAfter(point, word);
  indexedDB.deleteDatabase(nameOf(point));
  return problem && `seed ${seed}, ${point.deed}, killed after ${point.writes} writes: ${problem}`;
}
