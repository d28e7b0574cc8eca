import type { Backup } from '../../domain/backup/backup.ts';
import { parseBackup } from '../../domain/backup/parse-backup.ts';
import { isSameJson } from '../../domain/same-json.ts';
import type { OpenedBackup } from '../../machines/backups.ts';
import { type KeyCost, usualCost } from '../passphrase/key-cost.ts';
import {
  backupLimits,
  type BackupHeader,
  type FileParts,
  freshHeader,
  lineOf,
  partsOf,
} from './backup-header.ts';
import { gunzip, gzip } from './gzip.ts';

/** As `keyOf`, which is loaded only now: it weighs more than all the rest. */
async function keyFor(passphrase: string, header: BackupHeader): Promise<CryptoKey | undefined> {
  const loaded = await import('../passphrase/passphrase-key.ts').catch(() => undefined);
  return loaded?.keyOf(passphrase, header.kdf);
}

/** `notSound`: it could not be read back as it was. `noKey`: this device cannot make a key of the passphrase. */
type SealedBackup =
  | { readonly kind: 'sealed'; readonly file: Blob }
  | { readonly kind: 'notSound' | 'noKey' };

function sealParams({ cipher }: BackupHeader, line: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv: cipher.nonce, additionalData: line };
}

/** What a file says once it is unsealed; undefined if the passphrase is another, or anything in the file was changed. */
async function unseal(
  { header, line, sealed }: FileParts,
  key: CryptoKey,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(sealParams(header, line), key, sealed));
  } catch {
    return undefined;
  }
}

function jsonOf(bytes: Uint8Array<ArrayBuffer>): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * Opens a file of `sealBackup`. Never rejects. A wrong passphrase and a changed file go one way and cannot be told apart.
 * See docs/backup-format.md.
 */
export async function openBackup(file: Blob, passphrase: string): Promise<OpenedBackup> {
  if (file.size > backupLimits.file.value) return { kind: 'tooLarge' };
  const parts = partsOf(new Uint8Array(await file.arrayBuffer()));
  if (parts.kind !== 'value') return { kind: parts.kind === 'newer' ? 'newer' : 'notABackup' };
  const key = await keyFor(passphrase, parts.value.header);
  if (!key) return { kind: 'noKey' };
  const packed = await unseal(parts.value, key);
  if (!packed) return { kind: 'notOpened' };
  const bytes = await gunzip(packed, backupLimits.unpacked.value);
  const read = parseBackup(bytes && jsonOf(bytes));
  return read.kind === 'value' ? { kind: 'opened', ...read.value } : read;
}

/**
 * Seals a backup into a file under a passphrase, and reads that file back before it is called made: with the passphrase
 * alone, as on the day on which it is needed.
 */
export async function sealBackup(
  backup: Backup,
  passphrase: string,
  cost: KeyCost = usualCost,
): Promise<SealedBackup> {
  const header = freshHeader(cost);
  const key = await keyFor(passphrase, header);
  if (!key) return { kind: 'noKey' };
  const line = lineOf(header);
  const packed = await gzip(new TextEncoder().encode(JSON.stringify(backup)));
  const sealed = await crypto.subtle.encrypt(sealParams(header, line), key, packed);
  const file = new Blob([line, sealed], { type: 'application/octet-stream' });
  const back = await openBackup(file, passphrase);
  const isSound = back.kind === 'opened' && back.leftOut === 0 && isSameJson(back.backup, backup);
  return isSound ? { kind: 'sealed', file } : { kind: 'notSound' };
}
