import { afterEach, describe, expect, test, vi } from 'vitest';
import { type PassphraseKdf, usualCost } from '../../src/adapters/passphrase/key-cost.ts';
import { bytesFromWorker } from '../../src/adapters/passphrase/bytes-from-worker.ts';
import type { WorkerWord } from '../../src/adapters/passphrase/passphrase-worker.ts';
import { argon2Bytes } from '../../src/adapters/passphrase/argon2-bytes.ts';
import { keyOf } from '../../src/adapters/passphrase/passphrase-key.ts';

afterEach(() => void vi.unstubAllGlobals());

const salt = Uint8Array.from({ length: 16 }, (_, index) => index);
const usual: PassphraseKdf = { name: 'argon2id', version: 19, ...usualCost, salt };
const cheap: PassphraseKdf = { ...usual, memoryKiB: 1024, passes: 1 };
const passphrase = 'gravel autumn ladder';
const typed = new TextEncoder().encode(passphrase);

function hexOf(bytes: Uint8Array | undefined): string {
  return [...(bytes ?? [])].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether a key is that of the bytes: it opens what they seal. */
async function isKeyOf(
  key: CryptoKey | undefined,
  bytes: Uint8Array<ArrayBuffer> | undefined,
): Promise<boolean> {
  if (!key || !bytes) return false;
  const same = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt']);
  const params = { name: 'AES-GCM', iv: new Uint8Array(12) };
  const sealed = await crypto.subtle.encrypt(params, same, new Uint8Array(3));
  return crypto.subtle.decrypt(params, key, sealed).then(
    () => true,
    () => false,
  );
}

test('what a passphrase stands for, at its usual cost, is what every other Argon2id makes of it', async () => {
  expect(hexOf(await bytesFromWorker({ passphrase: typed, kdf: usual }))).toBe(
    '32feccfd7309977607e147a89a90f1c3310c0a5b19b65e0853709cb01544b8cb',
  );
});

describe('the key of a passphrase', () => {
  test('is made beside the page, and is the same as in the page', async () => {
    const beside = await bytesFromWorker({ passphrase: typed, kdf: cheap });
    expect(hexOf(beside)).toBe(hexOf(await argon2Bytes(typed, cheap)));
    expect(await isKeyOf(await keyOf(passphrase, cheap), beside)).toBe(true);
  });

  test.each([
    ['there are no workers', undefined],
    [
      'no worker may be made',
      class {
        constructor() {
          throw new DOMException('', 'SecurityError');
        }
      },
    ],
    [
      'the worker does not load',
      class extends EventTarget {
        postMessage() {
          this.dispatchEvent(new Event('error'));
        }
        terminate() {}
      },
    ],
    [
      'what the worker says cannot be read',
      class extends EventTarget {
        postMessage() {
          this.dispatchEvent(new Event('messageerror'));
        }
        terminate() {}
      },
    ],
    [
      'the worker is ended by the system, and nobody is told',
      class extends Worker {
        constructor(...given: ConstructorParameters<typeof Worker>) {
          super(...given);
          super.addEventListener('message', () => this.terminate(), { once: true });
        }
        override addEventListener(...given: Parameters<Worker['addEventListener']>) {
          const [type, listener, options] = given;
          const aWord = (event: Event) => {
            const isMade = (event as MessageEvent<WorkerWord | undefined>).data?.kind === 'made';
            if (!isMade && typeof listener === 'function') listener.call(this, event);
          };
          super.addEventListener(type, aWord, options);
        }
      },
    ],
  ])('is made in the page where %s', async (_, worker) => {
    vi.stubGlobal('Worker', worker);
    expect(await isKeyOf(await keyOf(passphrase, cheap), await argon2Bytes(typed, cheap))).toBe(true);
  });

  test('cannot be taken out', async () => {
    expect((await keyOf(passphrase, cheap))?.extractable).toBe(false);
  });

  test('is none where so much memory cannot be had', async () => {
    expect(await keyOf(passphrase, { ...usual, memoryKiB: 64 * 1024 * 1024 })).toBeUndefined();
  });

  test('is another one for another salt or letter', async () => {
    const own = await argon2Bytes(typed, cheap);
    expect(await isKeyOf(await keyOf(`${passphrase}s`, cheap), own)).toBe(false);
    expect(await isKeyOf(await keyOf(passphrase, { ...cheap, salt: new Uint8Array(16) }), own)).toBe(false);
  });
});
