import fc from 'fast-check';
import type { History, KeptRecord } from '../../src/domain/backup/kept-history.ts';
import { mergeHistories } from '../../src/domain/backup/merge-histories.ts';
import { sessionRecord } from './journal-records.ts';

/** What one person does on two devices, one after another; a meeting makes both know what either did. */
export type Deed =
  | { readonly kind: 'add'; readonly on: 0 | 1 }
  | { readonly kind: 'edit' | 'remove'; readonly on: 0 | 1; readonly which: number }
  | { readonly kind: 'meet' };

const on = fc.constantFrom(0 as const, 1 as const);
const which = fc.nat({ max: 20 });

export const anyDeeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('add' as const), on }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('edit' as const), on, which }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), on, which }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'meet' as const }) },
  ),
  { maxLength: 40 },
);

type Telling = {
  readonly devices: readonly [History, History];
  /** Every record that was ever written, on whichever device. */
  readonly written: ReadonlyMap<string, KeptRecord>;
  /** Ids that were deleted, or edited away, on either. */
  readonly gone: ReadonlySet<string>;
};

const nothing: History = { records: [], tombstones: [] };

/** Does the deeds as the journal does them: an edit is a new record in the place of the former one. */
export function afterDeeds(deeds: readonly Deed[]): Telling {
  const devices: [History, History] = [nothing, nothing];
  const written = new Map<string, KeptRecord>();
  const gone = new Set<string>();
  const write = (device: History, id: string, more: object): History => {
    const minute = String(written.size % 60).padStart(2, '0');
    const record = { ...sessionRecord({ id, at: `2026-11-22T10:${minute}:00.000Z` }), ...more };
    written.set(id, record);
    return { ...device, records: [...device.records, record] };
  };
  const takeOut = ({ records, tombstones }: History, id: string): History => {
    gone.add(id);
    return { records: records.filter((one) => one.id !== id), tombstones: [...tombstones, id] };
  };
  for (const deed of deeds) {
    if (deed.kind === 'meet') {
      const both = mergeHistories(...devices);
      devices[0] = both;
      devices[1] = both;
      continue;
    }
    const device = devices[deed.on];
    const id = `r${written.size}`;
    if (deed.kind === 'add') {
      devices[deed.on] = write(device, id, {});
      continue;
    }
    const former = device.records[deed.which % Math.max(1, device.records.length)];
    if (!former) continue;
    const left = takeOut(device, former.id);
    devices[deed.on] = deed.kind === 'edit' ? write(left, id, { formerIds: [former.id] }) : left;
  }
  return { devices, written, gone };
}

/** A history in whatever order, for comparing. */
export function inOrder({ records, tombstones }: History): History {
  return {
    records: records.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    tombstones: tombstones.toSorted(),
  };
}
