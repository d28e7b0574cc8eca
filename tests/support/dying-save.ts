import type { JournalRecord } from '../../src/domain/journal/journal-record.ts';
import { count, parseCount } from './count-slot.ts';
import { openAt } from './open-at.ts';
import { type DyingWord, standStillAfter } from './stand-still.ts';

/** What a worker writes, and after how many writes it stands still for ever. */
export type DyingSave = {
  readonly databaseName: string;
  readonly deed: 'add' | 'edit' | 'delete' | 'slot' | 'first opening' | 'month';
  readonly record: JournalRecord;
  readonly former: { readonly id: string; readonly month: string };
  readonly writes: number;
};

type Put = (...given: unknown[]) => IDBRequest<IDBValidKey>;

/** Resolves once something was written: nobody waits in the app for a month that is sealed once more. */
function written(): Promise<void> {
  const put = Reflect.get(IDBObjectStore.prototype, 'put') as Put;
  return new Promise((resolve) => {
    Object.defineProperty(IDBObjectStore.prototype, 'put', {
      value(this: IDBObjectStore, ...given: unknown[]): unknown {
        this.transaction.addEventListener('complete', () => resolve());
        return Reflect.apply(put, this, given);
      },
    });
  });
}

async function save({ databaseName, deed, record, former, writes }: DyingSave): Promise<void> {
  if (deed === 'first opening') standStillAfter(writes);
  const storage = await openAt(databaseName);
  if (storage.kind !== 'kept') throw new Error(`the storage of the test is ${storage.kind}`);
  if (deed !== 'first opening') standStillAfter(writes);
  const { journal } = storage;
  const sealed = deed === 'month' ? written() : undefined;
  if (deed === 'add') await journal.add(record);
  if (deed === 'edit') await journal.replace(record, former);
  if (deed === 'delete') await journal.remove(former.id, former.month);
  if (deed === 'slot') await storage.slot('tally', parseCount).write(count(2));
  if (deed === 'month') await journal.month(former.month);
  await sealed;
  postMessage('done' satisfies DyingWord);
}

addEventListener('message', ({ data }: MessageEvent<DyingSave>) => void save(data));
