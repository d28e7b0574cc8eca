import { argon2id } from 'hash-wasm';
import type { PassphraseKdf } from './key-cost.ts';

const keyBytes = 32;

/**
 * The 32 bytes that a passphrase stands for; undefined where they cannot be made: too little memory, or no WebAssembly, as in
 * the Lockdown Mode of iOS. Whoever calls it stands still meanwhile.
 */
export async function argon2Bytes(
  passphrase: Uint8Array,
  kdf: PassphraseKdf,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const bytes = await argon2id({
    password: passphrase,
    salt: kdf.salt,
    memorySize: kdf.memoryKiB,
    iterations: kdf.passes,
    parallelism: kdf.lanes,
    hashLength: keyBytes,
    outputType: 'binary',
  }).catch(() => undefined);
  return bytes && Uint8Array.from(bytes);
}
