import type { Sealing } from './sealing.ts';

/** Follows ':', so that `r:…;` ends the keys that begin with `r:…:`. */
export const afterColon = ';';

export function keysUnder(prefix: string): IDBKeyRange {
  return IDBKeyRange.bound(prefix, prefix.slice(0, -1) + afterColon, false, true);
}

export type RecordKeys = { readonly record: string; readonly tombstone: string; readonly volume: string };

/**
 * Where things of the journal lie. A record lies under `r:<month>:<id>`, a tombstone under `t:<id>`, a month sealed as one
 * under `v:<month>`, all parts opaque. The id is made opaque although it is random: a backup holds ids as they are, and
 * beside the database it would tell which records were deleted. Months are YYYY-MM.
 */
export function makeRecordKeys(sealing: Sealing) {
  const monthParts = new Map<string, Promise<string>>();
  function monthPart(month: string): Promise<string> {
    const part = monthParts.get(month) ?? sealing.opaque(`month:${month}`);
    monthParts.set(month, part);
    return part;
  }
  async function keysOf(id: string, month: string): Promise<RecordKeys> {
    const idPart = await sealing.opaque(`record:${id}`);
    const part = await monthPart(month);
    return { record: `r:${part}:${idPart}`, tombstone: `t:${idPart}`, volume: `v:${part}` };
  }
  return { monthPart, keysOf };
}

/** Where the slot called `name` lies. */
export async function slotKeyOf(sealing: Sealing, name: string): Promise<string> {
  return `s:${await sealing.opaque(`slot:${name}`)}`;
}
