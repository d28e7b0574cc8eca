import { asTyped } from '../../domain/passphrase/passphrase.ts';
import { bytesFromWorker } from './bytes-from-worker.ts';
import type { PassphraseKdf } from './key-cost.ts';

/** With less memory a key is made sooner than a worker. */
const worthAWorkerKiB = 1024;

async function bytesBeside(passphrase: Uint8Array, kdf: PassphraseKdf) {
  return kdf.memoryKiB < worthAWorkerKiB ? undefined : bytesFromWorker({ passphrase, kdf });
}

/** In the page, which stands still meanwhile. */
async function bytesHere(passphrase: Uint8Array, kdf: PassphraseKdf) {
  const loaded = await import('./argon2-bytes.ts').catch(() => undefined);
  return loaded?.argon2Bytes(passphrase, kdf);
}

/**
 * The key that a passphrase stands for; undefined where the device cannot make it: too little memory, or no WebAssembly, as
 * in the Lockdown Mode of iOS.
 */
export async function keyOf(passphrase: string, kdf: PassphraseKdf): Promise<CryptoKey | undefined> {
  const typed = new TextEncoder().encode(asTyped(passphrase));
  const bytes = (await bytesBeside(typed, kdf)) ?? (await bytesHere(typed, kdf));
  typed.fill(0);
  if (!bytes) return undefined;
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  bytes.fill(0);
  return key;
}
