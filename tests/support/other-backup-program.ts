import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { hashRawSync } from '@node-rs/argon2';

/**
 * A program that knows nothing of ours but docs/backup-format.md, with an Argon2 and an AES of other people's. Nothing of src
 * may be imported here.
 */
type Header = {
  readonly kdf: {
    readonly memoryKiB: number;
    readonly passes: number;
    readonly lanes: number;
    readonly salt: string;
  };
  readonly cipher: { readonly nonce: string };
};

const tagBytes = 16;
const [argon2id, version19] = [2, 1];

function keyOf(passphrase: string, { kdf }: Header): Buffer {
  const typed = passphrase
    .normalize('NFKC')
    .split(/[\t-\r ]+/)
    .filter(Boolean)
    .join(' ');
  return hashRawSync(Buffer.from(typed, 'utf8'), {
    algorithm: argon2id,
    version: version19,
    memoryCost: kdf.memoryKiB,
    timeCost: kdf.passes,
    parallelism: kdf.lanes,
    outputLen: 32,
    salt: Buffer.from(kdf.salt, 'base64url'),
  });
}

/** What is in a file, as text. */
export function openAsOthersDo(file: Uint8Array, passphrase: string): string {
  const whole = Buffer.from(file);
  const lineBytes = whole.indexOf(0x0a) + 1;
  const line = whole.subarray(0, lineBytes);
  const header = JSON.parse(line.toString('utf8')) as Header;
  const nonce = Buffer.from(header.cipher.nonce, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', keyOf(passphrase, header), nonce);
  decipher.setAAD(line);
  decipher.setAuthTag(whole.subarray(-tagBytes));
  const packed = Buffer.concat([decipher.update(whole.subarray(lineBytes, -tagBytes)), decipher.final()]);
  return gunzipSync(packed).toString('utf8');
}

/** A file with `text` in it; `packed` where it is to hold something that is not packed as the page says. */
export function sealAsOthersDo(
  text: string,
  passphrase: string,
  { packed = gzipSync(text), seed }: { readonly packed?: Buffer; readonly seed?: number } = {},
): Uint8Array<ArrayBuffer> {
  const bytes = (length: number) => (seed === undefined ? randomBytes(length) : Buffer.alloc(length, seed));
  const header = {
    unfurl: 'backup',
    format: 1,
    kdf: {
      name: 'argon2id',
      version: 19,
      memoryKiB: 8,
      passes: 1,
      lanes: 1,
      salt: bytes(16).toString('base64url'),
    },
    cipher: { name: 'AES-256-GCM', nonce: bytes(12).toString('base64url') },
    content: 'gzip json',
  };
  const line = Buffer.from(`${JSON.stringify(header)}\n`, 'utf8');
  const cipher = createCipheriv(
    'aes-256-gcm',
    keyOf(passphrase, header),
    Buffer.from(header.cipher.nonce, 'base64url'),
  );
  cipher.setAAD(line);
  const sealed = Buffer.concat([cipher.update(packed), cipher.final()]);
  return Uint8Array.from(Buffer.concat([line, sealed, cipher.getAuthTag()]));
}
