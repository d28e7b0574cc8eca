import { argon2Bytes } from './argon2-bytes.ts';
import type { PassphraseKdf } from './key-cost.ts';

export type WorkerWish = { readonly passphrase: Uint8Array; readonly kdf: PassphraseKdf };
/** Undefined where the bytes could not be made here. */
export type WorkerAnswer = Uint8Array<ArrayBuffer> | undefined;

addEventListener('message', ({ data: { passphrase, kdf } }: MessageEvent<WorkerWish>) => {
  void argon2Bytes(passphrase, kdf).then((answer: WorkerAnswer) => postMessage(answer));
});
