import { gzipSync } from 'node:zlib';
import { backupOf } from '../../src/domain/backup/backup.ts';
import { usualSound } from '../../src/domain/sound/sound-wishes.ts';
import { type Chance, makeChance } from './chance.ts';
import { sessionRecord } from './journal-records.ts';
import { sealAsOthersDo } from './other-backup-program.ts';

/** A file that is not quite a backup, or that holds something that is not quite one. */
export type MutatedBackup = {
  readonly what: string;
  readonly file: Uint8Array<ArrayBuffer>;
  readonly passphrase: string;
};

const passphrase = 'river lamp otter pine';

/** What a person already has in the journal that it is restored into. */
export const recordsHere = [1, 2, 3].map((index) =>
  sessionRecord({ id: `here-${index}`, day: `2026-11-0${index}` }),
);

const odd: readonly unknown[] = [
  null,
  '',
  -1,
  1e308,
  1.5,
  true,
  [],
  {},
  [[]],
  '<img src=x onerror=alert(1)>',
  '<script>document.title="caught"</script>',
  '\u202egnp.exe\u0000',
  '../../vault',
  '__proto__',
  'a'.repeat(100_000),
  { __proto__: null, constructor: 1 },
  Array.from({ length: 5000 }, () => 7),
  '2026-02-30',
  '9999-12-31T23:59:59.999Z',
];

type Json = Record<string, unknown>;

function soundBackup({ between }: Chance): Json {
  const records = Array.from({ length: between(0, 12) }, (_, index) =>
    sessionRecord({ id: index < 3 ? `here-${index + 1}` : `there-${index}`, day: '2026-10-07' }),
  );
  const tombstones = between(0, 3) === 0 ? ['here-2'] : [];
  return backupOf(
    { records, tombstones, settings: { sound: usualSound } },
    { at: '2026-11-22T19:30:00.000Z', day: '2026-11-22' },
  ) as unknown as Json;
}

/** Puts something odd somewhere into a JSON value. */
function withOddPart(value: unknown, { between, happens, pick }: Chance): unknown {
  const chance = { between, happens, pick } as Chance;
  if (typeof value !== 'object' || value === null || happens(0.15)) return pick(odd);
  const keys = Object.keys(value);
  if (keys.length === 0) return pick(odd);
  const key = pick(keys);
  const copy: Json | unknown[] = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
  const changed = withOddPart((value as Json)[key], chance);
  if (Array.isArray(copy)) copy[Number(key)] = changed;
  else if (happens(0.2)) delete copy[key];
  else copy[key] = changed;
  return copy;
}

function flipped(file: Uint8Array<ArrayBuffer>, from: number, to: number, { between }: Chance) {
  const changed = Uint8Array.from(file);
  for (let times = between(1, 4); times > 0; times -= 1) {
    const at = between(from, to);
    changed[at] = (changed[at] ?? 0) ^ (1 << between(0, 7));
  }
  return changed;
}

/** The file with another value somewhere in its first line. */
function withOddHeader(file: Uint8Array<ArrayBuffer>, chance: Chance): Uint8Array<ArrayBuffer> {
  const end = file.indexOf(0x0a);
  const header: unknown = JSON.parse(Buffer.from(file.subarray(0, end)).toString());
  const line = Buffer.from(`${JSON.stringify(withOddPart(header, chance))}\n`);
  return Uint8Array.from(Buffer.concat([line, file.subarray(end + 1)]));
}

const deep = `{"unfurl":"backup","schema":1,"records":${'['.repeat(60_000)}${']'.repeat(60_000)}}`;

/** The one of this seed: the same seed gives the same file. */
export function mutatedBackup(seed: number): MutatedBackup {
  const chance = makeChance(seed);
  const { between, pick } = chance;
  const backup = soundBackup(chance);
  const text = JSON.stringify(backup);
  const seal = (content: string, packed?: Buffer) =>
    sealAsOthersDo(content, passphrase, { seed: seed % 256, ...(packed ? { packed } : {}) });
  const file = seal(text);
  const end = file.indexOf(0x0a);
  const makers: Readonly<Record<string, () => Uint8Array<ArrayBuffer>>> = {
    'as it was made': () => file,
    'bits of its first line have changed': () => flipped(file, 0, end, chance),
    'bits of what is sealed have changed': () => flipped(file, end + 1, file.length - 1, chance),
    'its end is missing': () => file.slice(0, between(0, file.length - 1)),
    'more follows it': () => Uint8Array.from([...file, ...new Uint8Array(between(1, 40))]),
    'two in one': () => Uint8Array.from([...file, ...file]),
    'its first line says something else': () => withOddHeader(file, chance),
    'bytes by chance': () => Uint8Array.from({ length: between(0, 4000) }, () => between(0, 255)),
    'of a later version': () => seal(JSON.stringify({ ...backup, schema: between(2, 9) })),
    'it holds something odd': () => seal(JSON.stringify(withOddPart(backup, chance))),
    'it holds much that is odd': () => {
      let changed: unknown = backup;
      for (let times = between(2, 8); times > 0; times -= 1) changed = withOddPart(changed, chance);
      return seal(JSON.stringify(changed) ?? '');
    },
    'its entries are odd': () =>
      seal(
        JSON.stringify({
          ...backup,
          records: [backup['records']].flat().map((one) => withOddPart(one, chance)),
        }),
      ),
    'its settings are odd': () =>
      seal(JSON.stringify({ ...backup, settings: withOddPart(backup['settings'], chance) })),
    'it holds text that was cut off': () => seal(text.slice(0, between(0, text.length - 1))),
    'lists in lists': () => seal(deep),
    'it is not packed': () => seal('', Buffer.from(text)),
    'what it packs is cut off': () => {
      const packed = gzipSync(text);
      return seal('', packed.subarray(0, between(0, packed.length - 1)));
    },
  };
  const what = pick(Object.keys(makers));
  const made = makers[what];
  if (!made) throw new Error('there is no such mutation');
  const wrong = between(0, 19) === 0;
  return { what, file: made(), passphrase: wrong ? 'another one' : passphrase };
}
