import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openBackup, sealBackup } from '../../src/adapters/backup/backup-file.ts';
import { backupLimits } from '../../src/adapters/backup/backup-header.ts';
import { type KeyCost, usualCost } from '../../src/adapters/passphrase/key-cost.ts';
import { backupOf } from '../../src/domain/backup/backup.ts';
import { usualSound } from '../../src/domain/sound/sound-wishes.ts';
import { anyJournal } from '../support/any-journal.ts';
import { sessionRecord } from '../support/journal-records.ts';
import { openAsOthersDo, sealAsOthersDo } from '../support/other-backup-program.ts';

const cheap: KeyCost = { memoryKiB: 8, passes: 1, lanes: 1 };
const passphrase = 'river lamp otter pine quartz sail';
const moment = { at: '2026-11-22T19:30:00.000Z', day: '2026-11-22' };
const one = backupOf(
  {
    records: [sessionRecord({ reflection: { note: 'Grüße 🌿' } })],
    tombstones: ['gone'],
    settings: { sound: usualSound },
  },
  moment,
);

async function bytesOf(made: Awaited<ReturnType<typeof sealBackup>>): Promise<Uint8Array<ArrayBuffer>> {
  if (made.kind !== 'sealed') throw new Error(`the backup of the test was not made: ${made.kind}`);
  return new Uint8Array(await made.file.arrayBuffer());
}

async function sealed(backup = one, cost = cheap): Promise<Uint8Array<ArrayBuffer>> {
  return bytesOf(await sealBackup(backup, passphrase, cost));
}

/** The file with something else in its first line. */
function withHeader(file: Uint8Array, change: (line: string) => string): Uint8Array<ArrayBuffer> {
  const end = file.indexOf(0x0a);
  const line = new TextEncoder().encode(change(new TextDecoder().decode(file.subarray(0, end))));
  return Uint8Array.from([...line, ...file.subarray(end)]);
}

const open = (file: Uint8Array<ArrayBuffer>, typed = passphrase) => openBackup(new Blob([file]), typed);

describe('a backup file', () => {
  test('opens as it was sealed, whatever is in the journal', async () => {
    await fc.assert(
      fc.asyncProperty(anyJournal, async (records) => {
        const backup = backupOf({ records, tombstones: [], settings: {} }, moment);
        expect(await open(await sealed(backup))).toEqual({ kind: 'opened', backup, leftOut: 0 });
      }),
      { numRuns: 30 },
    );
  });

  test('opens with the passphrase as another keyboard types it', async () => {
    const file = await sealed();
    expect(await open(file, ` ${passphrase.replaceAll(' ', '\u00a0 ')}\n`)).toMatchObject({ kind: 'opened' });
    expect(await open(file, passphrase.toUpperCase())).toEqual({ kind: 'notOpened' });
  });

  test('is another one each time, under a salt and a nonce of its own', async () => {
    const [first, second] = [await sealed(), await sealed()];
    expect(first.subarray(0, first.indexOf(0x0a))).not.toEqual(second.subarray(0, second.indexOf(0x0a)));
  });

  test('shows nothing of what is in it', async () => {
    const text = Buffer.from(await sealed()).toString('latin1');
    for (const word of ['records', 'breathe', '2026-11-22', 'gone', 'Gr'])
      expect(text.slice(text.indexOf('\n'))).not.toContain(word);
    expect(text).not.toContain('2026');
  });

  test('asks of whoever guesses what we say it does', async () => {
    const [line = ''] = Buffer.from(await sealed(one, usualCost))
      .toString('latin1')
      .split('\n');
    expect(JSON.parse(line)).toMatchObject({
      kdf: { name: 'argon2id', version: 19, memoryKiB: 65_536, passes: 3, lanes: 1 },
    });
  });

  test('is not called made if it cannot be read back as it was', async () => {
    const odd = { ...one, records: [{ ...sessionRecord(), day: 'never' }] };
    expect(await sealBackup(odd, passphrase, cheap)).toEqual({ kind: 'notSound' });
  });

  test('is not made, and not opened, where a device cannot make the key', async () => {
    expect(await sealBackup(one, passphrase, { ...cheap, memoryKiB: 1 })).toEqual({ kind: 'noKey' });
  });
});

describe('a program that knows only docs/backup-format.md', () => {
  test('opens our file', async () => {
    const [usual, other] = [
      await sealed(one, usualCost),
      await sealed(one, { memoryKiB: 64, passes: 2, lanes: 4 }),
    ];
    for (const file of [usual, other]) expect(JSON.parse(openAsOthersDo(file, passphrase))).toEqual(one);
    expect(() => openAsOthersDo(usual, 'another')).toThrow('unable to authenticate');
  });

  test('makes a file that we open', async () => {
    expect(await open(sealAsOthersDo(JSON.stringify(one), passphrase))).toEqual({
      kind: 'opened',
      backup: one,
      leftOut: 0,
    });
  });

  test('opens the file that the page shows, as we do', async () => {
    const page = readFileSync('docs/backup-format.md', 'utf8');
    const [, example = ''] = /```base64\n([^`]+)```/.exec(page) ?? [];
    const [, typed = ''] = /passphrase `([^`]+)`/.exec(page) ?? [];
    const file = Uint8Array.from(Buffer.from(example, 'base64'));
    const text: unknown = JSON.parse(openAsOthersDo(file, typed));
    expect(text).toMatchObject({ records: [{ kind: 'note' }], tombstones: { length: 1 } });
    expect(await open(file, typed)).toEqual({ kind: 'opened', backup: text, leftOut: 0 });
  });
});

describe('a file that is not what it was', () => {
  test('is refused wherever one bit of it has changed', async () => {
    const file = await sealed();
    for (let at = 0; at < file.length; at += 1) {
      const changed = Uint8Array.from(file);
      changed[at] = (file[at] ?? 0) ^ (1 << (at % 8));
      const { kind } = await open(changed);
      expect(['notOpened', 'notABackup', 'newer'], `byte ${at}`).toContain(kind);
    }
  });

  test('is refused wherever its end is missing', async () => {
    const file = await sealed();
    for (let length = 0; length < file.length; length += 7) {
      const { kind } = await open(file.slice(0, length));
      expect(['notOpened', 'notABackup'], `${length} bytes`).toContain(kind);
    }
  });

  test('and a wrong passphrase end alike: nobody learns which it was', async () => {
    const file = await sealed();
    const changed = Uint8Array.from(file, (byte, index) => (index === file.length - 1 ? byte ^ 1 : byte));
    expect(await open(changed)).toEqual(await open(file, 'another passphrase'));
  });

  test('is refused if only the order in its first line has changed: that is sealed, too', async () => {
    const file = await sealed();
    expect(await open(withHeader(file, (line) => line.replace('{', '{ ')))).toEqual({ kind: 'notOpened' });
  });
});

describe('a file that asks for too much costs nothing', () => {
  test.each([
    ['a gigabyte of memory', '"memoryKiB":8', '"memoryKiB":1048576'],
    ['16 GiB', '"memoryKiB":8', '"memoryKiB":16777216'],
    ['a million passes', '"passes":1', '"passes":1000000'],
    ['many lanes', '"lanes":1', '"lanes":255'],
    ['less than Argon2 can do', '"memoryKiB":8', '"memoryKiB":7'],
    ['parts of a pass', '"passes":1', '"passes":1.5'],
    ['no salt', '"salt":"', '"no":"'],
    ['a long salt', '"salt":"', `"salt":"${'A'.repeat(400)}`],
    ['another cipher', 'AES-256-GCM', 'ROT13'],
    ['another key', '"argon2id"', '"pbkdf2"'],
  ])('%s', async (_, from, to) => {
    const file = withHeader(await sealed(), (line) => line.replace(from, to));
    expect(await open(file)).toEqual({ kind: 'notABackup' });
  });

  test('a first line without an end', async () => {
    expect(await open(new Uint8Array(5_000_000).fill(0x7b))).toEqual({ kind: 'notABackup' });
  });

  test('more than a backup can be is not even read', async () => {
    const huge = { size: backupLimits.file.value + 1, arrayBuffer: () => Promise.reject(new Error('read')) };
    expect(await openBackup(huge as unknown as Blob, passphrase)).toEqual({ kind: 'tooLarge' });
  });

  test('what swells beyond all bounds is given up', async () => {
    const bomb = gzipSync(Buffer.alloc(backupLimits.unpacked.value + 1, 0x20));
    expect(bomb.length).toBeLessThan(300_000);
    expect(await open(sealAsOthersDo('', passphrase, { packed: bomb }))).toEqual({ kind: 'damaged' });
  });
});

describe('a file that opens and is no backup', () => {
  test.each([
    ['nothing', ''],
    ['no JSON', 'Hello'],
    ['another JSON', '[]'],
    ['lists in lists', '['.repeat(60_000)],
  ])('is damaged: %s', async (_, text) => {
    expect(await open(sealAsOthersDo(text, passphrase))).toEqual({ kind: 'damaged' });
  });

  test('is damaged if it is not packed', async () => {
    const file = sealAsOthersDo('', passphrase, { packed: Buffer.from('{}') });
    expect(await open(file)).toEqual({ kind: 'damaged' });
  });

  test('is newer if a later version made what is in it', async () => {
    const text = JSON.stringify({ ...one, schema: 2 });
    expect(await open(sealAsOthersDo(text, passphrase))).toEqual({ kind: 'newer' });
  });

  test('is newer by its format, before anything is asked of the device', async () => {
    const file = withHeader(await sealed(), (line) => line.replace('"format":1', '"format":2'));
    expect(await open(file)).toEqual({ kind: 'newer' });
  });
});
