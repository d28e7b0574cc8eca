import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupOf } from '../../../src/domain/backup/backup.ts';
import { changeBetween, isNothing } from '../../../src/domain/backup/kept-change.ts';
import type { Kept, Settings } from '../../../src/domain/backup/kept-history.ts';
import { previewOf } from '../../../src/domain/backup/restore-preview.ts';
import { restored, type RestoreWay } from '../../../src/domain/backup/restored.ts';
import { broughtBy, undone } from '../../../src/domain/backup/snapshot.ts';
import { afterDeeds, anyDeeds, inOrder } from '../../support/histories.ts';
import { sessionRecord } from '../../support/journal-records.ts';

const nobody: Kept = { records: [], tombstones: [], settings: {} };

const anySettings: fc.Arbitrary<Settings> = fc.record(
  { ladder: fc.nat(2), plan: fc.nat(2), sound: fc.nat(2) },
  { requiredKeys: [] },
);
const anyWay: fc.Arbitrary<RestoreWay> = fc.constantFrom(
  { kind: 'merge', settings: 'here' },
  { kind: 'merge', settings: 'backup' },
  { kind: 'replace' },
);
const anyTwo = fc
  .tuple(anyDeeds, anySettings, anySettings)
  .map(([deeds, mine, theirs]): readonly [Kept, Kept] => {
    const [here, backup] = afterDeeds(deeds).devices;
    return [
      { ...here, settings: mine },
      { ...backup, settings: theirs },
    ];
  });

function whole({ settings, ...history }: Kept) {
  return { ...inOrder(history), settings };
}

describe('a backup that comes back', () => {
  test('to an empty device makes it as the other one was', () => {
    fc.assert(
      fc.property(anyTwo, anyWay, ([, backup], way) => {
        expect(whole(restored(nobody, backup, way))).toEqual(whole(backup));
      }),
    );
  });

  test('takes no setting away that is here, unless that is chosen', () => {
    fc.assert(
      fc.property(anyTwo, ([here, backup]) => {
        const { settings } = restored(here, backup, { kind: 'merge', settings: 'here' });
        expect(settings).toEqual({ ...backup.settings, ...here.settings });
      }),
    );
  });

  test('in the place of what is here leaves nothing of it, and brings back nothing that was deleted here', () => {
    fc.assert(
      fc.property(anyTwo, ([here, backup]) => {
        const { records, settings } = restored(here, backup, { kind: 'replace' });
        const dead = new Set(here.tombstones);
        expect(new Set(records.map(({ id }) => id))).toEqual(
          new Set(backup.records.map(({ id }) => id).filter((id) => !dead.has(id))),
        );
        expect(settings).toEqual(backup.settings);
      }),
    );
  });

  test('leaves a record that is here as it is, whatever the backup has under its id', () => {
    const mine = sessionRecord();
    const odd = { ...mine, kind: 'of a later version', note: 'longer than mine' };
    for (const kind of ['merge', 'replace'] as const) {
      const next = restored(
        { ...nobody, records: [mine] },
        { ...nobody, records: [odd] },
        { kind, settings: 'backup' },
      );
      expect(next.records).toEqual([mine]);
    }
  });

  test('once more changes nothing', () => {
    fc.assert(
      fc.property(anyTwo, anyWay, ([here, backup], way) => {
        const after = restored(here, backup, way);
        expect(isNothing(changeBetween(after, restored(after, backup, way)))).toBe(true);
      }),
    );
  });
});

describe('a restore that is undone', () => {
  test('leaves everything as it was before', () => {
    fc.assert(
      fc.property(anyTwo, anyWay, ([here, backup], way) => {
        const after = restored(here, backup, way);
        const brought = broughtBy(changeBetween(here, after));
        expect(whole(undone(after, here, brought))).toEqual(whole(here));
      }),
    );
  });

  test('keeps what was written since, and what was deleted since stays deleted', () => {
    const [mine, theirs, since] = [sessionRecord(), sessionRecord(), sessionRecord()];
    const here = { ...nobody, records: [mine], settings: { ladder: 1 } };
    const after = restored(here, { ...nobody, records: [theirs] }, { kind: 'merge', settings: 'here' });
    const brought = broughtBy(changeBetween(here, after));
    const later = { ...after, records: [theirs, since], tombstones: [mine.id], settings: { ladder: 2 } };
    expect(undone(later, here, brought)).toEqual({
      records: [since],
      tombstones: [mine.id],
      settings: { ladder: 2 },
    });
  });
});

describe('the change', () => {
  test('done to the one makes the other', () => {
    fc.assert(
      fc.property(anyTwo, ([now, next]) => {
        const { put, takeOut, bury, unbury, settings } = changeBetween(now, next);
        const records = new Map(now.records.map((record) => [record.id, record]));
        for (const { id } of takeOut) records.delete(id);
        for (const record of put) records.set(record.id, record);
        const dead = new Set([...now.tombstones, ...bury]);
        for (const id of unbury) dead.delete(id);
        const set = new Map(Object.entries(now.settings));
        for (const { name, value } of settings) {
          if (value === undefined) set.delete(name);
          else set.set(name, value);
        }
        expect(
          whole({ records: [...records.values()], tombstones: [...dead], settings: Object.fromEntries(set) }),
        ).toEqual(whole(next));
      }),
    );
  });
});

describe('what is said beforehand', () => {
  test('adds up to what then happens', () => {
    fc.assert(
      fc.property(anyTwo, ([here, backup]) => {
        const told = previewOf(here, backupOf(backup, { at: '2026-11-22T10:00:00.000Z', day: '2026-11-22' }));
        const merged = restored(here, backup, { kind: 'merge', settings: 'here' });
        expect(merged.records).toHaveLength(told.isNew + told.inBoth + told.onlyHere);
        expect(here.records).toHaveLength(told.inBoth + told.onlyHere + told.deletedThere);
        expect(told.entries).toBe(told.isNew + told.inBoth + told.deletedHere);
        expect(restored(here, backup, { kind: 'replace' }).records).toHaveLength(told.isNew + told.inBoth);
      }),
    );
  });

  test('names the days, the sessions and the settings', () => {
    const records = ['2026-10-02', '2026-11-21'].map((day) => sessionRecord({ day }));
    const other = { ...sessionRecord({ day: '2026-09-30' }), kind: 'of a later version' };
    const backup = backupOf(
      { records: [...records, other], tombstones: [], settings: { plan: 1, ladder: 1, sound: 1 } },
      { at: '2026-11-22T10:00:00.000Z', day: '2026-11-22' },
    );
    const here = { ...nobody, settings: { ladder: 2, sound: 1, ways: 1 } };
    expect(previewOf(here, backup)).toMatchObject({
      madeOn: '2026-11-22',
      entries: 3,
      sessions: 2,
      days: { from: '2026-09-30', to: '2026-11-21' },
      settings: { onlyThere: ['plan'], differing: ['ladder'] },
      settingsOnlyHere: ['ways'],
    });
  });
});
