import { del, get, promisifyRequest, type UseStore } from 'idb-keyval';
import type { Slot, SlotRead } from '../../machines/stores.ts';
import { slotKeyOf } from './record-keys.ts';
import { reading, saving } from './save-outcome.ts';
import { isSealed, isSameWrite, type Sealed, type Sealing } from './sealing.ts';
import { asideName, type ParseStored } from './storage.ts';

const blocked = { kind: 'unreadable', why: 'blocked' } as const;

/**
 * Puts `next` if `key` still holds `before`, and says whether it did. A write that had landed although its connection
 * was lost counts as done.
 */
function swap(slots: UseStore, key: string, before: unknown, next: Sealed): Promise<boolean> {
  return slots('readwrite', async (store) => {
    const now: unknown = await promisifyRequest<unknown>(store.get(key));
    if (!isSameWrite(now, before) && !isSameWrite(now, next)) return false;
    store.put(next, key);
    return true;
  });
}

type Move = { readonly from: string; readonly to: string; readonly before: unknown; readonly value: unknown };

/** Moves to a free key what was found unreadable, unless something else lies there by now. */
function move(slots: UseStore, { from, to, before, value }: Move): Promise<void> {
  return slots('readwrite', async (store) => {
    const [now, taken] = await Promise.all([
      promisifyRequest<unknown>(store.get(from)),
      promisifyRequest(store.count(to)),
    ]);
    if (now === undefined || taken > 0) return;
    // What is not sealed in our way cannot be read, whoever put it there meanwhile.
    if (isSealed(now) && !isSameWrite(now, before)) return;
    store.put(isSealed(now) ? value : now, to);
    store.delete(from);
  });
}

/** A sealed slot. `parse` judges what was read back; what it does not take is kept and never overwritten. */
export function makeIdbSlot<Value>(
  sealing: Sealing,
  slots: UseStore,
  name: string,
  parse: ParseStored<Value>,
): Slot<Value> {
  const keyOf = (slotName = name) => slotKeyOf(sealing, slotName);

  async function open(stored: unknown, key: string): Promise<SlotRead<Value>> {
    if (stored === undefined) return { kind: 'empty' };
    const opened = await sealing.open(stored, key);
    const parsed = opened.kind === 'value' ? await parse(opened.value) : opened;
    return parsed.kind === 'value' ? parsed : { kind: 'unreadable', why: parsed.kind };
  }

  const update: Slot<Value>['update'] = (change) =>
    saving(async () => {
      const key = await keyOf();
      for (;;) {
        const before: unknown = await get(key, slots);
        const read = await open(before, key);
        if (read.kind === 'unreadable') return { ok: false, reason: 'broken' };
        const next = await sealing.seal(change(read.kind === 'value' ? read.value : undefined), key);
        if (await swap(slots, key, before, next)) return { ok: true };
      }
    });

  return {
    read: () =>
      reading(async () => {
        const key = await keyOf();
        return open(await get(key, slots), key);
      }, blocked),
    write: (value) => update(() => value),
    update,
    setAside: () =>
      saving(async () => {
        const from = await keyOf();
        for (let times = 1; ; times += 1) {
          const before: unknown = await get(from, slots);
          if ((await open(before, from)).kind !== 'unreadable') return;
          const to = await keyOf(asideName(name, times));
          const opened = await sealing.open(before, from);
          // A seal holds for one key only, so what can be opened is sealed anew for where it goes.
          const value = opened.kind === 'value' ? await sealing.seal(opened.value, to) : before;
          await move(slots, { from, to, before, value });
        }
      }),
    clear: () => saving(async () => del(await keyOf(), slots)),
  };
}
