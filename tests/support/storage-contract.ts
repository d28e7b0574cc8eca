import { describe, expect, test } from 'vitest';
import type { Storage } from '../../src/adapters/storage/storage.ts';
import { type Count, count, oneMore, parseCount } from './count-slot.ts';
import { checkInRecord, sessionRecord } from './journal-records.ts';

const ok = { ok: true };
const nothingUnreadable = { damaged: 0, newer: 0 };

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

    test('changes nothing when the same id is added again', async () => {
      const { journal } = await open();
      const record = sessionRecord({ guidedMs: 1 });
      await journal.add(record);
      expect(await journal.add({ ...record, guidedMs: 2 })).toEqual(ok);
      expect(await journal.month('2026-11')).toMatchObject({ records: [record] });
    });

    test('forgets a removed record, and an old backup cannot bring it back', async () => {
      const { journal } = await open();
      const [removed, stays] = [sessionRecord(), sessionRecord()];
      for (const record of [removed, stays]) await journal.add(record);
      expect(await journal.remove(removed.id, '2026-11')).toEqual(ok);
      expect(await journal.add(removed)).toEqual(ok);
      expect(await journal.month('2026-11')).toMatchObject({ records: [stays] });
    });

    test('no longer names a month whose last record was removed', async () => {
      const { journal } = await open();
      const record = sessionRecord();
      await journal.add(record);
      await journal.remove(record.id, '2026-11');
      expect(await journal.months()).toEqual({ kind: 'read', months: [] });
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
      'refuses to write over a %s value until it is cleared',
      async (why) => {
        const storage = await open();
        const odd = why === 'newer' ? { schema: 2, tally: 7 } : { schema: 1, times: 'many' };
        await storage.slot<unknown>('tally', (value) => ({ kind: 'value', value })).write(odd);
        const slot = storage.slot('tally', parseCount);
        expect(await slot.read()).toEqual({ kind: 'unreadable', why });
        expect(await slot.write(count(1))).toEqual({ ok: false, reason: 'broken' });
        expect(await slot.update(oneMore)).toEqual({ ok: false, reason: 'broken' });
        const untouched = storage.slot('tally', (value) => ({ kind: 'value', value }));
        expect(await untouched.read()).toEqual({ kind: 'value', value: odd });
        await slot.clear();
        expect(await slot.write(count(1))).toEqual(ok);
      },
    );
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
