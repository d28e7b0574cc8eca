import { argon2id } from 'hash-wasm';
import { asTyped } from '../../domain/backup/passphrase.ts';
import type { BackupHeader } from './backup-header.ts';

const keyBytes = 32;

/**
 * The key that a passphrase stands for; undefined where the device cannot make it: too little memory, or no WebAssembly, as
 * in the Lockdown Mode of iOS. The page stands still meanwhile.
 */
export async function keyOf(passphrase: string, { kdf }: BackupHeader): Promise<CryptoKey | undefined> {
  const bytes = await argon2id({
    password: new TextEncoder().encode(asTyped(passphrase)),
    salt: kdf.salt,
    memorySize: kdf.memoryKiB,
    iterations: kdf.passes,
    parallelism: kdf.lanes,
    hashLength: keyBytes,
    outputType: 'binary',
  }).catch(() => undefined);
  if (!bytes) return undefined;
  const key = await crypto.subtle.importKey('raw', Uint8Array.from(bytes), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);
  bytes.fill(0);
  return key;
}
