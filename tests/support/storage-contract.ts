import { describe, expect, test } from 'vitest';
import { asideName, type Storage } from '../../src/adapters/storage/storage.ts';
import { newestFirst } from '../../src/domain/journal/newest-first.ts';
import type { Slot } from '../../src/machines/stores.ts';
import { type Count, count, oneMore, parseCount } from './count-slot.ts';
import { checkInRecord, sessionRecord } from './journal-records.ts';

const ok = { ok: true };
const known = { ok: false, reason: 'known' };
const nothingUnreadable = { damaged: 0, newer: 0 };

/** A slot that takes whatever lies in it. */
function raw(storage: Storage, name: string): Slot<unknown> {
  return storage.slot<unknown>(name, (value) => ({ kind: 'value', value }));
}

/** What a person may rely on, whether this browser keeps anything or not. `open` gives an empty storage each time. */
export function describeStorage(name: string, open: () => Promise<Storage>): void {
  describe(`${name}: the journal`, () => {
    test('gives a record back exactly as it was added, unknown fields included', async () => {
      const { journal } = await open();
      const record = { ...sessionRecord(), laterField: { note: 'Grüße 🌿' } };
      expect(await journal.add(record)).toEqual(ok);
      const read = await journal.month('2026-11');
      expect(read).toEqual({ kind: 'read', records: [record], unreadable: nothingUnreadable });
    });

    test('reads a month newest first, and nothing of the months around it', async () => {
      const { journal } = await open();
      const october = sessionRecord({ day: '2026-10-31' });
      const first = sessionRecord({ day: '2026-11-01' });
      const second = checkInRecord({ day: '2026-11-30' });
      const december = sessionRecord({ day: '2026-12-01' });
      for (const record of [december, first, october, second]) await journal.add(record);
      expect(await journal.month('2026-11')).toMatchObject({ records: [second, first] });
    });

    test('files a session over midnight under the day on which it began for the person', async () => {
      const { journal } = await open();
      const record = sessionRecord({ day: '2026-10-31', at: '2026-11-01T03:50:00.000Z' });
      await journal.add(record);
      expect(await journal.month('2026-10')).toMatchObject({ records: [record] });
      expect(await journal.month('2026-11')).toMatchObject({ records: [] });
    });

    test('names the months that hold anything, newest first', async () => {
      const { journal } = await open();
      expect(await journal.months()).toEqual({ kind: 'read', months: [] });
      for (const day of ['2025-12-31', '2026-11-02', '2026-11-20', '2026-01-01'])
        await journal.add(sessionRecord({ day }));
      expect(await journal.months()).toEqual({ kind: 'read', months: ['2026-11', '2026-01', '2025-12'] });
    });

    test('finds records that a wrong clock has put decades away', async () => {
      const { journal } = await open();
      for (const day of ['1970-01-01', '2026-11-22', '2038-01-19']) await journal.add(sessionRecord({ day }));
      expect(await journal.months()).toEqual({ kind: 'read', months: ['2038-01', '2026-11', '1970-01'] });
    });

    test('changes nothing when the same record is added again, in whatever order its fields are', async () => {
      const { journal } = await open();
      const record = sessionRecord({ guidedMs: 1 });
      await journal.add(record);
      const turned = Object.fromEntries(Object.entries(record).reverse()) as typeof record;
      for (const again of [record, turned]) expect(await journal.add(again)).toEqual(ok);
      expect(await journal.month('2026-11')).toMatchObject({ records: [record] });
    });

    test('says of other content under a known id that it was not kept', async () => {
      const { journal } = await open();
      const record = sessionRecord({ reflection: { worstPain: 2 } });
      await journal.add(record);
      for (const other of [{ worstPain: 3 }, {}, { worstPain: 2, felt: 'easier' as const }])
        expect(await journal.add({ ...record, reflection: other })).toEqual(known);
      expect(await journal.month('2026-11')).toMatchObject({ records: [record] });
    });

    test('keeps one of two records that are added at once under one id, and says which', async () => {
      const { journal } = await open();
      const record = sessionRecord();
      const twins = [1, 2].map((guidedMs) => ({ ...record, guidedMs }));
      const outcomes = await Promise.all(twins.map((twin) => journal.add(twin)));
      expect(outcomes).toEqual(expect.arrayContaining([ok, known]));
      const kept = twins[outcomes.findIndex((outcome) => outcome.ok)];
      expect(await journal.month('2026-11')).toMatchObject({ records: [kept] });
    });

    test('forgets a removed record, and an old backup cannot bring it back', async () => {
      const { journal } = await open();
      const [removed, stays] = [sessionRecord(), sessionRecord()];
      for (const record of [removed, stays]) await journal.add(record);
      expect(await journal.remove(removed.id, '2026-11')).toEqual(ok);
      expect(await journal.add(removed)).toEqual(known);
      expect(await journal.month('2026-11')).toMatchObject({ records: [stays] });
    });

    test('no longer names a month whose last record was removed', async () => {
      const { journal } = await open();
      const record = sessionRecord();
      await journal.add(record);
      await journal.remove(record.id, '2026-11');
      expect(await journal.months()).toEqual({ kind: 'read', months: [] });
    });

    test('puts an edited record in the place of the former one, in another month too', async () => {
      const { journal } = await open();
      const former = sessionRecord({ day: '2026-11-02' });
      const edited = sessionRecord({ day: '2026-10-30', reflection: { worstPain: 1 } });
      await journal.add(former);
      expect(await journal.replace(edited, { id: former.id, month: '2026-11' })).toEqual(ok);
      expect(await journal.months()).toEqual({ kind: 'read', months: ['2026-10'] });
      expect(await journal.month('2026-10')).toMatchObject({ records: [edited] });
      expect(await journal.add(former)).toEqual(known);
    });

    test('replaces once, however often it is asked to', async () => {
      const { journal } = await open();
      const [former, edited] = [sessionRecord(), sessionRecord({ guidedMs: 1 })];
      await journal.add(former);
      const place = { id: former.id, month: '2026-11' };
      for (let times = 0; times < 2; times += 1) expect(await journal.replace(edited, place)).toEqual(ok);
      expect(await journal.month('2026-11')).toMatchObject({ records: [edited] });
    });

    test('takes out the former record also where the edited one is there already', async () => {
      const { journal } = await open();
      const [former, edited] = [sessionRecord(), sessionRecord({ guidedMs: 1 })];
      for (const record of [former, edited]) await journal.add(record);
      expect(await journal.replace(edited, { id: former.id, month: '2026-11' })).toEqual(ok);
      expect(await journal.month('2026-11')).toMatchObject({ records: [edited] });
    });

    test('keeps both of two edits of one record that are made at once', async () => {
      const { journal } = await open();
      const former = sessionRecord();
      await journal.add(former);
      const edits = [1, 2].map((guidedMs) => sessionRecord({ guidedMs }));
      const place = { id: former.id, month: '2026-11' };
      const outcomes = await Promise.all(edits.map((edited) => journal.replace(edited, place)));
      expect(outcomes).toEqual([ok, ok]);
      const read = await journal.month('2026-11');
      expect(read).toMatchObject({ records: edits.toSorted(newestFirst) });
    });

    test('changes nothing where the id of the edited record stands for another, or for a deleted one', async () => {
      const { journal } = await open();
      const [former, other, deleted] = [sessionRecord(), sessionRecord(), sessionRecord()];
      for (const record of [former, other, deleted]) await journal.add(record);
      await journal.remove(deleted.id, '2026-11');
      const place = { id: former.id, month: '2026-11' };
      for (const { id } of [other, deleted, former])
        expect(await journal.replace({ ...former, id, guidedMs: 1 }, place)).toEqual(known);
      expect(await journal.replace(former, place)).toEqual(known);
      const read = await journal.month('2026-11');
      expect(read).toMatchObject({ records: [former, other].toSorted(newestFirst) });
    });

    test('keeps a record as it was when it is changed elsewhere afterwards', async () => {
      const { journal } = await open();
      const phases = [{ kind: 'breathe', guidedMs: 1 }];
      await journal.add(sessionRecord({ phases }));
      phases.push({ kind: 'hold', guidedMs: 2 });
      expect(await journal.month('2026-11')).toMatchObject({
        records: [{ phases: [{ kind: 'breathe', guidedMs: 1 }] }],
      });
    });
  });

  describe(`${name}: a slot`, () => {
    test('is empty at first, holds what was written, and is empty again once cleared', async () => {
      const slot = (await open()).slot('tally', parseCount);
      expect(await slot.read()).toEqual({ kind: 'empty' });
      expect(await slot.write(count(3))).toEqual(ok);
      expect(await slot.read()).toEqual({ kind: 'value', value: count(3) });
      expect(await slot.clear()).toEqual(ok);
      expect(await slot.read()).toEqual({ kind: 'empty' });
    });

    test('is the same slot wherever its name is used, and another under another name', async () => {
      const storage = await open();
      await storage.slot('tally', parseCount).write(count(1));
      expect(await storage.slot('tally', parseCount).read()).toEqual({ kind: 'value', value: count(1) });
      expect(await storage.slot('other', parseCount).read()).toEqual({ kind: 'empty' });
    });

    test('gives undefined to the first change, and what is there to the next', async () => {
      const slot = (await open()).slot('tally', parseCount);
      const seen: (Count | undefined)[] = [];
      for (let turn = 0; turn < 2; turn += 1)
        await slot.update((before) => {
          seen.push(before);
          return oneMore(before);
        });
      expect(seen).toEqual([undefined, count(1)]);
    });

    test('loses none of 50 changes made at once', async () => {
      const slot = (await open()).slot('tally', parseCount);
      await Promise.all(Array.from({ length: 50 }, () => slot.update(oneMore)));
      expect(await slot.read()).toEqual({ kind: 'value', value: count(50) });
    });

    test.each(['damaged', 'newer'] as const)(
      'refuses to write over a %s value until it is moved aside or cleared',
      async (why) => {
        const storage = await open();
        const odd = why === 'newer' ? { schema: 2, tally: 7 } : { schema: 1, times: 'many' };
        await raw(storage, 'tally').write(odd);
        const slot = storage.slot('tally', parseCount);
        expect(await slot.read()).toEqual({ kind: 'unreadable', why });
        expect(await slot.write(count(1))).toEqual({ ok: false, reason: 'broken' });
        expect(await slot.update(oneMore)).toEqual({ ok: false, reason: 'broken' });
        expect(await raw(storage, 'tally').read()).toEqual({ kind: 'value', value: odd });
        await slot.clear();
        expect(await slot.write(count(1))).toEqual(ok);
      },
    );

    test.each(['damaged', 'newer'] as const)(
      'moves a %s value aside as it is, and never one over another',
      async (why) => {
        const storage = await open();
        const slot = storage.slot('tally', parseCount);
        const odd = [7, 8].map((tally) => (why === 'newer' ? { schema: 2, tally } : { schema: 1, tally }));
        for (const value of odd) {
          await slot.clear();
          await raw(storage, 'tally').write(value);
          expect(await slot.setAside()).toEqual(ok);
          expect(await slot.read()).toEqual({ kind: 'empty' });
          expect(await slot.write(count(1))).toEqual(ok);
        }
        for (const [index, value] of odd.entries())
          expect(await raw(storage, asideName('tally', index + 1)).read()).toEqual({ kind: 'value', value });
        expect(await slot.read()).toEqual({ kind: 'value', value: count(1) });
      },
    );

    test('moves nothing aside that can be read, nor where nothing is', async () => {
      const storage = await open();
      const slot = storage.slot('tally', parseCount);
      expect(await slot.setAside()).toEqual(ok);
      await slot.write(count(1));
      expect(await slot.setAside()).toEqual(ok);
      expect(await slot.read()).toEqual({ kind: 'value', value: count(1) });
      expect(await raw(storage, asideName('tally', 1)).read()).toEqual({ kind: 'empty' });
    });

    test('moves a value aside once when it is asked twice at once, and takes nothing written since', async () => {
      const storage = await open();
      const slot = storage.slot('tally', parseCount);
      await raw(storage, 'tally').write({ schema: 2 });
      const moveAndWrite = async () => {
        const moved = await slot.setAside();
        return [moved, await slot.write(count(1))];
      };
      expect(await Promise.all([moveAndWrite(), moveAndWrite()])).toEqual([
        [ok, ok],
        [ok, ok],
      ]);
      expect(await slot.read()).toEqual({ kind: 'value', value: count(1) });
      expect(await raw(storage, asideName('tally', 1)).read()).toMatchObject({ value: { schema: 2 } });
      expect(await raw(storage, asideName('tally', 2)).read()).toEqual({ kind: 'empty' });
    });
  });

  test(`${name}: nothing is left after everything was deleted`, async () => {
    const storage = await open();
    const record = sessionRecord();
    await storage.journal.add(record);
    await storage.slot('tally', parseCount).write(count(1));
    expect(await storage.deleteEverything()).toEqual(ok);
    expect(await storage.journal.month('2026-11')).not.toMatchObject({ records: [record] });
    expect(await storage.slot('tally', parseCount).read()).not.toMatchObject({ kind: 'value' });
  });
}
