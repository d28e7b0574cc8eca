import { vi } from 'vitest';

type Put = (...given: unknown[]) => IDBRequest<IDBValidKey>;

/** How a browser says that there is no room: at once, or when what was put is to be written. */
export type FullAt = 'the put' | 'the end of the transaction';

/**
 * From now on `room` more puts succeed, and the next one finds the disk full; how many there were is counted. Deleting
 * needs no room. `vi.restoreAllMocks` ends it.
 */
export function fillTheDisk(room: number, fullAt: FullAt = 'the put') {
  const seen = { puts: 0 };
  const put = Reflect.get(IDBObjectStore.prototype, 'put') as Put;
  const noRoom = () => new DOMException('No room', 'QuotaExceededError');
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function filling(
    this: IDBObjectStore,
    ...given
  ) {
    seen.puts += 1;
    if (seen.puts <= room) return Reflect.apply(put, this, given);
    if (fullAt === 'the put') throw noRoom();
    const { transaction } = this;
    const request = Reflect.apply(put, this, given);
    Object.defineProperty(transaction, 'error', { configurable: true, get: noRoom });
    transaction.abort();
    return request;
  });
  return seen;
}
