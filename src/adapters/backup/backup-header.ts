import * as v from 'valibot';
import { limit } from '../../domain/limit.ts';
import type { Parsed } from '../../domain/parsed.ts';
import { freshKdf, type KeyCost, saltBytes } from '../passphrase/key-cost.ts';
import { base64urlOf, bytesOfBase64url } from '../sharing/base64url.ts';

export const backupFormat = 1;

/**
 * What a file may ask of the device that opens it, whoever made it: no more than a phone can give. `header`: the first line,
 * with its end.
 */
export const backupLimits = {
  header: limit(2048, 'bytes', 'ourDefault'),
  file: limit(64 * 1024 * 1024, 'bytes', 'ourDefault'),
  unpacked: limit(256 * 1024 * 1024, 'bytes', 'ourDefault'),
  memory: limit(256 * 1024, 'KiB', 'ourDefault'),
  lanes: limit(4, 'lanes', 'ourDefault'),
  /** Memory times passes: four times what we ask for ourselves. */
  work: limit(768 * 1024, 'KiB', 'ourDefault'),
} as const;

const nonceBytes = 12;

function bytes(length: number) {
  return v.pipe(
    v.string(),
    v.transform(bytesOfBase64url),
    v.custom<Uint8Array<ArrayBuffer>>((given) => given instanceof Uint8Array && given.length === length),
  );
}

function whole(least: number, most: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
}

const headerSchema = v.pipe(
  v.object({
    unfurl: v.literal('backup'),
    format: v.literal(backupFormat),
    kdf: v.object({
      name: v.literal('argon2id'),
      version: v.literal(19),
      memoryKiB: whole(8, backupLimits.memory.value),
      passes: whole(1, backupLimits.work.value),
      lanes: whole(1, backupLimits.lanes.value),
      salt: bytes(saltBytes),
    }),
    cipher: v.object({ name: v.literal('AES-256-GCM'), nonce: bytes(nonceBytes) }),
    content: v.literal('gzip json'),
  }),
  // Argon2 itself asks for 8 KiB a lane.
  v.check(({ kdf }) => kdf.memoryKiB >= 8 * kdf.lanes),
  v.check(({ kdf }) => kdf.memoryKiB * kdf.passes <= backupLimits.work.value),
);

export type BackupHeader = v.InferOutput<typeof headerSchema>;

/** A header under a fresh salt and nonce. */
export function freshHeader(cost: KeyCost): BackupHeader {
  return {
    unfurl: 'backup',
    format: backupFormat,
    kdf: freshKdf(cost),
    cipher: { name: 'AES-256-GCM', nonce: crypto.getRandomValues(new Uint8Array(nonceBytes)) },
    content: 'gzip json',
  };
}

/** The first line of the file, with its end. */
export function lineOf({ kdf, cipher, ...header }: BackupHeader): Uint8Array<ArrayBuffer> {
  const written = {
    ...header,
    kdf: { ...kdf, salt: base64urlOf(kdf.salt) },
    cipher: { ...cipher, nonce: base64urlOf(cipher.nonce) },
  };
  return new TextEncoder().encode(`${JSON.stringify(written)}\n`);
}

function isNewer(input: unknown): boolean {
  const { unfurl, format } = (input ?? {}) as { unfurl?: unknown; format?: unknown };
  return unfurl === 'backup' && typeof format === 'number' && format > backupFormat;
}

export type FileParts = {
  readonly header: BackupHeader;
  /** The first line as it stands in the file, with its end. */
  readonly line: Uint8Array<ArrayBuffer>;
  readonly sealed: Uint8Array<ArrayBuffer>;
};

/** Takes a file apart. What asks for more than `backupLimits` counts as damaged, and costs nothing. */
export function partsOf(file: Uint8Array<ArrayBuffer>): Parsed<FileParts> {
  const end = file.subarray(0, backupLimits.header.value).indexOf(0x0a);
  if (end < 0) return { kind: 'damaged' };
  const line = file.slice(0, end + 1);
  try {
    const input: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
    if (isNewer(input)) return { kind: 'newer' };
    const parsed = v.safeParse(headerSchema, input);
    if (!parsed.success) return { kind: 'damaged' };
    return { kind: 'value', value: { header: parsed.output, line, sealed: file.slice(end + 1) } };
  } catch {
    return { kind: 'damaged' };
  }
}
