import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Storage } from '../../src/adapters/storage/storage.ts';
import { restored } from '../../src/domain/backup/restored.ts';
import type { JournalRecord } from '../../src/domain/journal/journal-record.ts';
import { sessionRecord } from '../support/journal-records.ts';
import { freshDatabase, openKept } from '../support/raw-database.ts';
import { become, keptIn } from '../support/whole-storage.ts';

/** What one tab does: to which record, if to one that is there, is for the seed to say. */
type Deed = { readonly kind: 'add' | 'edit' | 'remove'; readonly which: number };

/** Both tabs of one device act at once; or a backup of one device is restored on the other. */
type Turn =
  | { readonly kind: 'act'; readonly device: 0 | 1; readonly deeds: readonly [Deed, Deed] }
  | { readonly kind: 'restore'; readonly onto: 0 | 1 };

const device = fc.constantFrom(0 as const, 1 as const);
const deed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom('add' as const, 'add' as const, 'edit' as const, 'remove' as const),
  which: fc.nat({ max: 9 }),
});
const turns: fc.Arbitrary<readonly Turn[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant('act' as const), device, deeds: fc.tuple(deed, deed) }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('restore' as const), onto: device }) },
  ),
  { minLength: 4, maxLength: 14 },
);

type Told = { readonly written: Map<string, JournalRecord>; readonly gone: Set<string> };

async function recordsOf({ journal }: Storage): Promise<readonly JournalRecord[]> {
  const month = await journal.month('2026-11');
  if (month.kind === 'blocked') throw new Error('the journal of the test does not answer');
  expect(month.unreadable).toEqual({ damaged: 0, newer: 0 });
  return month.records;
}

async function act({ journal }: Storage, { kind, which }: Deed, there: readonly JournalRecord[], told: Told) {
  const former = kind === 'add' ? undefined : there[which % Math.max(1, there.length)];
  if (kind !== 'add' && !former) return;
  const place = former && { id: former.id, month: '2026-11' };
  if (place) told.gone.add(place.id);
  const record = sessionRecord();
  if (kind !== 'remove') told.written.set(record.id, record);
  const write = () => (place ? journal.replace(record, place) : journal.add(record));
  const outcome = kind === 'remove' && place ? await journal.remove(place.id, place.month) : await write();
  expect(outcome).toEqual({ ok: true });
}

async function restoreOnto(here: Storage, backupOf: Storage): Promise<void> {
  const [mine, theirs] = [(await keptIn(here)).kept, (await keptIn(backupOf)).kept];
  const next = restored(mine, theirs, { kind: 'merge', settings: 'here' });
  expect(await become(here, next)).toEqual({ ok: true });
}

function idsOf(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id).toSorted();
}

test('two devices with two tabs each, all of which write, end with everything that was not deleted, each once', async () => {
  await fc.assert(
    fc.asyncProperty(turns, async (all) => {
      const names = [freshDatabase(), freshDatabase()] as const;
      const devices = await Promise.all(names.map((name) => Promise.all([openKept(name), openKept(name)])));
      const told: Told = { written: new Map(), gone: new Set() };
      const at = (which: 0 | 1) => devices[which] ?? [];
      for (const turn of all) {
        if (turn.kind === 'restore') {
          const [[here], [there]] = [at(turn.onto), at(turn.onto === 0 ? 1 : 0)];
          if (here && there) await restoreOnto(here, there);
          continue;
        }
        const tabs = at(turn.device);
        const there = tabs[0] ? await recordsOf(tabs[0]) : [];
        await Promise.all(turn.deeds.map(async (one, tab) => tabs[tab] && act(tabs[tab], one, there, told)));
      }
      const [[a, aBeside], [b, bBeside]] = [at(0), at(1)];
      if (!a || !aBeside || !b || !bBeside) throw new Error('the test has two devices with two tabs');
      await restoreOnto(a, b);
      await restoreOnto(b, a);
      const left = idsOf([...told.written.values()].filter(({ id }) => !told.gone.has(id)));
      for (const tab of [a, aBeside, b, bBeside]) {
        const records = await recordsOf(tab);
        expect(idsOf(records)).toEqual(left);
        for (const record of records) expect(record).toEqual(told.written.get(record.id));
      }
    }),
    { numRuns: 100 },
  );
});
