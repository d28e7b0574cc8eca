import { argon2Bytes } from './argon2-bytes.ts';
import type { PassphraseKdf } from './key-cost.ts';

export type WorkerWish = {
  readonly passphrase: Uint8Array;
  readonly kdf: PassphraseKdf;
  /** A name for a lock of the browser's, which the worker holds for as long as it lives. */
  readonly life: string;
};

/** `made`: undefined where the bytes could not be made here. */
export type WorkerWord =
  | { readonly kind: 'lives' }
  | { readonly kind: 'made'; readonly bytes: Uint8Array<ArrayBuffer> | undefined };

const say = (word: WorkerWord) => postMessage(word);

async function make({ passphrase, kdf }: WorkerWish): Promise<void> {
  say({ kind: 'made', bytes: await argon2Bytes(passphrase, kdf).catch(() => undefined) });
}

addEventListener('message', ({ data: wish }: MessageEvent<WorkerWish>) => {
  if (!navigator.locks) return void make(wish);
  const lives = () => {
    say({ kind: 'lives' });
    void make(wish);
    return new Promise<never>(() => {});
  };
  navigator.locks.request(wish.life, lives).catch(() => make(wish));
});
