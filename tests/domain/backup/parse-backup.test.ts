import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupOf } from '../../../src/domain/backup/backup.ts';
import { type KeptRecord, settingNames } from '../../../src/domain/backup/kept-history.ts';
import { parseBackup } from '../../../src/domain/backup/parse-backup.ts';
import { usualSound } from '../../../src/domain/sound/sound-wishes.ts';
import { anyJournal } from '../../support/any-journal.ts';
import { sessionRecord } from '../../support/journal-records.ts';

const moment = { at: '2026-11-22T19:30:00.000Z', day: '2026-11-22' };

function made(records: readonly KeptRecord[] = [], settings: object = {}) {
  return backupOf({ records, tombstones: [], settings }, moment);
}

/** As it comes out of a file. */
function read(input: unknown) {
  return parseBackup(JSON.parse(JSON.stringify(input)) as unknown);
}

describe('a backup', () => {
  test('comes back as it was, whatever is in the journal', () => {
    fc.assert(
      fc.property(anyJournal, (records) => {
        const backup = made(records, { sound: usualSound });
        expect(read(backup)).toEqual({ kind: 'value', value: { backup, leftOut: 0 } });
      }),
    );
  });

  test('keeps what is not known, in itself and in its records', () => {
    const record = { ...sessionRecord(), laterField: { note: 'Grüße 🌿' } };
    const backup = { ...made([record]), laterField: 1 };
    expect(read(backup)).toEqual({ kind: 'value', value: { backup, leftOut: 0 } });
  });

  test('carries records of a version yet to come', () => {
    const [later, odd] = [
      { ...sessionRecord(), schema: 2 },
      { ...sessionRecord(), kind: 'dream' },
    ];
    expect(read(made([later, odd]))).toMatchObject({ value: { backup: { records: [later, odd] } } });
  });

  test('is refused as a whole if a later version made it', () => {
    expect(read({ ...made(), schema: 2 })).toEqual({ kind: 'newer' });
  });

  test.each([
    ['nothing', undefined],
    ['a number', 7],
    ['a list', []],
    ['another file', { unfurl: 'records', schema: 1, records: [] }],
    ['one without records', { ...made(), records: undefined }],
    ['one whose deleted ids are none', { ...made(), tombstones: ['<b>'] }],
    ['one without a day', { ...made(), day: 'today' }],
    ['one from the 30th of February', { ...made(), day: '2026-02-30' }],
  ])('is damaged if it is %s', (_, input) => {
    expect(parseBackup(input)).toEqual({ kind: 'damaged' });
  });

  test('leaves out and counts single records and settings that cannot be read', () => {
    const sound = sessionRecord();
    const bad = [{ ...sessionRecord(), day: 'never' }, 7, { ...sessionRecord(), id: '../..' }];
    const backup = { ...made([sound]), records: [sound, ...bad], settings: { sound: 'loud', ways: [] } };
    expect(read(backup)).toMatchObject({
      value: { leftOut: 5, backup: { records: [sound], settings: {} } },
    });
  });

  test('has no record that it says was deleted, and none twice', () => {
    const [kept, deleted] = [sessionRecord(), sessionRecord()];
    const backup = { ...made([kept, deleted, kept]), tombstones: [deleted.id, deleted.id] };
    expect(read(backup)).toMatchObject({
      value: { backup: { records: [kept], tombstones: [deleted.id] } },
    });
  });

  test('cannot reach beyond its own settings', () => {
    const settings = JSON.parse('{"__proto__":{"sound":1},"vault":1,"constructor":1}') as object;
    expect(read(made([], settings))).toMatchObject({ value: { backup: { settings: {} }, leftOut: 0 } });
    for (const name of settingNames) expect(Object.hasOwn(Object.prototype, name)).toBe(false);
  });
});
