import { promisifyRequest } from 'idb-keyval';
import type { KeptChange } from '../../domain/backup/kept-change.ts';
import { isKeptRecord, settingNames, type SettingName } from '../../domain/backup/kept-history.ts';
import type { Besides, ChangeOutcome, WholeRead, WholeStore } from '../../machines/whole-store.ts';
import { everyMonth } from './candidate-months.ts';
import type { Database } from './database.ts';
import { keysUnder, makeRecordKeys, type RecordKeys, slotKeyOf } from './record-keys.ts';
import { reading, saving } from './save-outcome.ts';
import { isSameWrite, type Sealed, type Sealing } from './sealing.ts';
import { type Entry, look, type Looked, type Seen } from './seen-journal.ts';

/** What is written and deleted, ready sealed: nothing but the store may be waited for in a transaction. */
type Step = {
  readonly store: 'journal' | 'slots';
  readonly key: string;
  /** `undefined` deletes. */
  readonly value: Sealed | undefined;
};

async function entriesOf(store: IDBObjectStore, range: IDBKeyRange): Promise<readonly Entry[]> {
  const [keys, values] = await Promise.all([
    promisifyRequest(store.getAllKeys(range) as IDBRequest<string[]>),
    promisifyRequest<unknown[]>(store.getAll(range)),
  ]);
  return keys.map((key, index) => [key, values[index]]);
}

/** Whether the step was done although its connection was lost: whatever is sealed is sealed differently each time. */
async function isDoneAlready(store: IDBObjectStore, steps: readonly Step[]): Promise<boolean> {
  const last = steps.findLast(({ value }) => value !== undefined);
  if (!last) return false;
  const stored: unknown = await promisifyRequest(store.transaction.objectStore(last.store).get(last.key));
  return isSameWrite(stored, last.value);
}

function idOf(value: unknown): string | undefined {
  const { id } = (value ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id : undefined;
}

type Judged = { readonly entry: Entry; readonly value: unknown; readonly isOurs: boolean };

const monthOf = ({ day }: { readonly day: string }) => day.slice(0, 7);

/** The whole of a sealed storage. Each of its changes is one transaction over the journal and the slots. */
export function makeIdbWholeStore(sealing: Sealing, database: Database): WholeStore {
  const { keysOf, monthPart } = makeRecordKeys(sealing);
  const both = database(['journal', 'slots']);

  let ownMonths: Promise<ReadonlySet<string>> | undefined;
  async function isInOwnMonth(key: string): Promise<boolean> {
    const [kind, part = ''] = key.split(':');
    ownMonths ??= Promise.all(everyMonth().map(monthPart)).then((parts) => new Set(parts));
    return kind === 'r' && (await ownMonths).has(part);
  }

  /** What opens is ours. What does not is ours, and damaged, where a month of ours lies: all else is of another space. */
  async function judge(entry: Entry): Promise<Judged> {
    const [key, stored] = entry;
    const read = await sealing.open(stored, key);
    const value = read.kind === 'value' ? read.value : undefined;
    return { entry, value, isOurs: read.kind === 'value' || (await isInOwnMonth(key)) };
  }

  async function areAllStrange(keys: readonly string[]): Promise<boolean> {
    const entries = await database('journal')('readonly', (store) =>
      Promise.all(
        keys.map(async (key): Promise<Entry> => [key, await promisifyRequest<unknown>(store.get(key))]),
      ),
    );
    const judged = await Promise.all(entries.map(judge));
    return judged.every(({ isOurs }) => !isOurs);
  }

  async function opened([key, stored]: Entry): Promise<unknown> {
    const read = await sealing.open(stored, key);
    return read.kind === 'value' ? read.value : undefined;
  }

  async function read(): Promise<WholeRead> {
    const settingKeys = await Promise.all(settingNames.map((name) => slotKeyOf(sealing, name)));
    const [records, tombstones, settings] = await both('readonly', (store) => {
      const slots = store.transaction.objectStore('slots');
      const inSlot = async (key: string): Promise<Entry> => [
        key,
        await promisifyRequest<unknown>(slots.get(key)),
      ];
      return Promise.all([
        entriesOf(store, keysUnder('r:')),
        entriesOf(store, keysUnder('t:')),
        Promise.all(settingKeys.map(inSlot)),
      ]);
    });
    const judged = await Promise.all([...records, ...tombstones].map(judge));
    const ours = judged.filter(({ isOurs }) => isOurs);
    const inMonths = ours.filter(({ entry: [key] }) => key.startsWith('r:'));
    const sound = inMonths.map(({ value }) => value).filter(isKeptRecord);
    const ids = ours.filter(({ entry: [key] }) => key.startsWith('t:')).map(({ value }) => idOf(value));
    const values = await Promise.all(settings.map(opened));
    const named = settingNames.map((name, index): [SettingName, unknown] => [name, values[index]]);
    const keysOfAll = (some: readonly Judged[]) => some.map(({ entry: [key] }) => key);
    const seen: Seen = {
      journalKeys: keysOfAll(ours),
      strangeKeys: new Set(keysOfAll(judged.filter(({ isOurs }) => !isOurs))),
      settings,
    };
    return {
      kind: 'read',
      kept: {
        records: sound,
        tombstones: ids.filter((id) => id !== undefined),
        settings: Object.fromEntries(named.filter(([, value]) => value !== undefined)),
      },
      unreadable: inMonths.length - sound.length,
      seen,
    };
  }

  async function recordSteps({ put, takeOut, bury, unbury }: KeptChange): Promise<readonly Step[]> {
    const step = (key: string, value?: Sealed): Step => ({ store: 'journal', key, value });
    const volumes = new Set<string>();
    const keysIn = async (record: { readonly id: string; readonly day: string }): Promise<RecordKeys> => {
      const keys = await keysOf(record.id, monthOf(record));
      volumes.add(keys.volume);
      return keys;
    };
    // A tombstone's key is the same in every month.
    const tombstoneOf = async (id: string) => (await keysOf(id, '')).tombstone;
    const gone = takeOut.map(async (record) => step((await keysIn(record)).record));
    const dug = unbury.map(async (id) => step(await tombstoneOf(id)));
    const buried = bury.map(async (id) => {
      const key = await tombstoneOf(id);
      return step(key, await sealing.seal({ id }, key));
    });
    const added = put.map(async (record) => {
      const { record: key } = await keysIn(record);
      return step(key, await sealing.seal(record, key));
    });
    const steps = await Promise.all([...gone, ...dug, ...buried, ...added]);
    return [...[...volumes].map((key) => step(key)), ...steps];
  }

  function slotSteps({ settings }: KeptChange, besides: Besides): Promise<readonly Step[]> {
    const named = [...settings.map(({ name, value }) => [name, value] as const), ...Object.entries(besides)];
    return Promise.all(
      named.map(async ([name, value]): Promise<Step> => {
        const key = await slotKeyOf(sealing, name);
        return {
          store: 'slots',
          key,
          value: value === undefined ? undefined : await sealing.seal(value, key),
        };
      }),
    );
  }

  async function change(seen: Seen, wished: KeptChange, besides: Besides): Promise<ChangeOutcome> {
    const steps = [...(await recordSteps(wished)), ...(await slotSteps(wished, besides))];
    const looked = await both('readwrite', async (journal): Promise<Looked> => {
      if (await isDoneAlready(journal, steps)) return 'asSeen';
      const found = await look(journal, seen);
      if (found !== 'asSeen') return found;
      const stores = { journal, slots: journal.transaction.objectStore('slots') };
      for (const { store, key, value } of steps) {
        if (value === undefined) stores[store].delete(key);
        else stores[store].put(value, key);
      }
      return found;
    });
    if (looked === 'asSeen') return { ok: true };
    if (looked === 'changed' || !(await areAllStrange(looked.unknownKeys)))
      return { ok: false, reason: 'changed' };
    const strangeKeys = new Set([...seen.strangeKeys, ...looked.unknownKeys]);
    return change({ ...seen, strangeKeys }, wished, besides);
  }

  return {
    read: () => reading(read, { kind: 'blocked' }),
    change: (seen, wished, besides) => saving(() => change(seen as Seen, wished, besides)),
  };
}
