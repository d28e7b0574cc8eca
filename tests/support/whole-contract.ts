import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Storage } from '../../src/adapters/storage/storage.ts';
import { changeBetween } from '../../src/domain/backup/kept-change.ts';
import type { History, Kept } from '../../src/domain/backup/kept-history.ts';
import { mergeHistories } from '../../src/domain/backup/merge-histories.ts';
import type { JournalRecord } from '../../src/domain/journal/journal-record.ts';
import { parseSoundWishes, usualSound } from '../../src/domain/sound/sound-wishes.ts';
import { readWholeJournal } from '../../src/machines/whole-journal.ts';
import { parseCount } from './count-slot.ts';
import { afterDeeds, anyDeeds, inOrder } from './histories.ts';
import { sessionRecord } from './journal-records.ts';
import { become, keptIn } from './whole-storage.ts';

const ok = { ok: true };
const nothing: Kept = { records: [], tombstones: [], settings: {} };

/** A storage, filled as a person fills it. */
async function fill(storage: Storage, { records, tombstones }: History): Promise<void> {
  for (const id of tombstones) await storage.journal.remove(id, '2026-11');
  for (const record of records) await storage.journal.add(record as JournalRecord);
}

/** What a backup may rely on of a storage. `open` gives an empty one each time; `merges` is how many pairs are merged. */
export function describeWhole(name: string, open: () => Promise<Storage>, merges = 25): void {
  describe(`${name}: all that is kept`, () => {
    test('is read with every month, every deleted id and every setting', async () => {
      const storage = await open();
      const [old, recent, deleted] = [sessionRecord({ day: '1999-12-31' }), sessionRecord(), sessionRecord()];
      for (const record of [old, recent, deleted]) await storage.journal.add(record);
      await storage.journal.remove(deleted.id, '2026-11');
      await storage.slot('sound', parseSoundWishes).write(usualSound);
      await storage.slot('tally', parseCount).write({ schema: 1, times: 1 });
      const { kept, unreadable } = await keptIn(storage);
      expect(unreadable).toBe(0);
      expect({ ...inOrder(kept), settings: kept.settings }).toEqual({
        ...inOrder({ records: [old, recent], tombstones: [deleted.id] }),
        settings: { sound: usualSound },
      });
    });

    test('becomes what it is told to be, and the journal shows it', async () => {
      const storage = await open();
      const [goes, stays, comes] = [
        sessionRecord({ day: '2026-09-01' }),
        sessionRecord(),
        sessionRecord({ day: '2026-10-05' }),
      ];
      for (const record of [goes, stays]) await storage.journal.add(record);
      const next = { records: [stays, comes], tombstones: ['gone'], settings: { sound: usualSound } };
      expect(await become(storage, next)).toEqual(ok);
      expect(await storage.journal.months()).toMatchObject({ months: ['2026-11', '2026-10'] });
      expect(await storage.journal.month('2026-10')).toMatchObject({ records: [comes] });
      expect(await storage.journal.month('2026-11')).toMatchObject({ records: [stays] });
      expect(await storage.slot('sound', parseSoundWishes).read()).toEqual({
        kind: 'value',
        value: usualSound,
      });
      expect(await storage.journal.add(sessionRecord({ id: 'gone' }))).toEqual({
        ok: false,
        reason: 'known',
      });
      expect(await become(storage, nothing)).toEqual(ok);
      expect((await keptIn(storage)).kept).toEqual(nothing);
      expect(await storage.journal.add(sessionRecord({ id: 'gone' }))).toEqual(ok);
    });

    test('is not changed by what was made of an older look at it', async () => {
      const storage = await open();
      const whole = await storage.whole();
      const { kept, seen } = await keptIn(storage);
      const change = changeBetween(kept, { ...nothing, records: [sessionRecord()] });
      const meanwhile = sessionRecord();
      await storage.journal.add(meanwhile);
      expect(await whole.change(seen, change, { tally: 1 })).toEqual({ ok: false, reason: 'changed' });
      expect((await keptIn(storage)).kept.records).toEqual([meanwhile]);
      expect(await storage.slot('tally', parseCount).read()).toEqual({ kind: 'empty' });
    });

    test('is not changed either where a setting was written meanwhile', async () => {
      const storage = await open();
      const whole = await storage.whole();
      const { kept, seen } = await keptIn(storage);
      await storage.slot('sound', parseSoundWishes).write(usualSound);
      const change = changeBetween(kept, { ...nothing, records: [sessionRecord()] });
      expect(await whole.change(seen, change, {})).toEqual({ ok: false, reason: 'changed' });
    });

    test('takes slots besides in the same step, and empties them', async () => {
      const storage = await open();
      const tally = storage.slot('tally', parseCount);
      await become(storage, nothing, { tally: { schema: 1, times: 7 } });
      expect(await tally.read()).toMatchObject({ value: { times: 7 } });
      await become(storage, nothing, { tally: undefined });
      expect(await tally.read()).toEqual({ kind: 'empty' });
    });

    test('of two devices that were both edited comes to the union, on either: no loss, no duplicate, no resurrection', async () => {
      await fc.assert(
        fc.asyncProperty(anyDeeds, async (deeds) => {
          const { devices, written, gone } = afterDeeds(deeds);
          const storages = [await open(), await open()] as const;
          await fill(storages[0], devices[0]);
          await fill(storages[1], devices[1]);
          const [a, b] = [(await keptIn(storages[0])).kept, (await keptIn(storages[1])).kept];
          await become(storages[0], { ...mergeHistories(a, b), settings: {} });
          await become(storages[1], { ...mergeHistories(b, a), settings: {} });
          const living = [...written.values()].filter(({ id }) => !gone.has(id));
          for (const storage of storages) {
            const records = (await readWholeJournal(storage.journal)) ?? [];
            expect(inOrder({ records, tombstones: [] }).records).toEqual(
              inOrder({ records: living, tombstones: [] }).records,
            );
            expect(new Set((await keptIn(storage)).kept.tombstones)).toEqual(gone);
          }
        }),
        { numRuns: merges },
      );
    });
  });
}
