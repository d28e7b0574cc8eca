import type { Parsed } from '../../domain/parsed.ts';

const sealVersion = 1;
const ivBytes = 12;
const opaqueBytes = 16;
/** Sizes are told in steps of this many bytes, so that a record's length says little of what is in it. */
const paddingBytes = 256;

/** One value under AES-256-GCM. It opens only under the storage key that it was sealed for. */
export type Sealed = {
  readonly v: typeof sealVersion;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: Uint8Array<ArrayBuffer>;
};

export type Sealing = {
  /** Seals a JSON value for one storage key, each time under a fresh random iv. */
  seal(value: unknown, storageKey: string): Promise<Sealed>;
  open(stored: unknown, storageKey: string): Promise<Parsed<unknown>>;
  /** 32 hex digits that stand for `name` and tell nothing about it; always the same ones. */
  opaque(name: string): Promise<string>;
};

/** Whole bytes of JSON, filled up with spaces, which JSON does not mind. */
function padded(value: unknown): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(JSON.stringify(value));
  const bytes = new Uint8Array(Math.ceil(json.length / paddingBytes) * paddingBytes).fill(0x20);
  bytes.set(json);
  return bytes;
}

/** What a seal is bound to beside its content: where it lies and how it is made. */
function sealParams(iv: Uint8Array<ArrayBuffer>, storageKey: string): AesGcmParams {
  const additionalData = new TextEncoder().encode(`unfurl ${sealVersion} ${storageKey}`);
  return { name: 'AES-GCM', iv, additionalData };
}

function versionOf(stored: unknown): unknown {
  return typeof stored === 'object' && stored !== null && 'v' in stored ? stored.v : undefined;
}

/** Whether something stored says of itself that a newer version of the app made it. */
export function isNewer(stored: unknown): boolean {
  const version = versionOf(stored);
  return typeof version === 'number' && version > sealVersion;
}

export function isSealed(stored: unknown): stored is Sealed {
  if (versionOf(stored) !== sealVersion) return false;
  const { iv, data } = stored as { iv?: unknown; data?: unknown };
  return iv instanceof Uint8Array && iv.length === ivBytes && data instanceof Uint8Array;
}

function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What nobody can tell from an opaque name. */
export function opaqueByChance(): string {
  return hexOf(crypto.getRandomValues(new Uint8Array(opaqueBytes)));
}

/** As many as `getRandomValues` gives at once; it throws where more are asked for. */
const randomAtOnce = 65_536;

function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += randomAtOnce)
    crypto.getRandomValues(bytes.subarray(at, at + randomAtOnce));
  return bytes;
}

/** What nobody can tell from `length` sealed bytes, and nobody can open. */
export function emptySeal(length: number): Sealed {
  return { v: sealVersion, iv: randomBytes(ivBytes), data: randomBytes(length) };
}

/** Whether two stored things are one and the same write; two absent ones are. */
export function isSameWrite(a: unknown, b: unknown): boolean {
  if (!isSealed(a) || !isSealed(b)) return a === b;
  return a.iv.every((byte, index) => byte === b.iv[index]);
}

/** Encrypts bytes under `key`, bound to `storageKey`. */
export async function encrypt(
  key: CryptoKey,
  bytes: Uint8Array<ArrayBuffer>,
  storageKey: string,
): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const data = await crypto.subtle.encrypt(sealParams(iv, storageKey), key, bytes);
  return { v: sealVersion, iv, data: new Uint8Array(data) };
}

/** The bytes that were encrypted; undefined if they, their key or their storage key are not what they were. */
export async function decrypt(
  key: CryptoKey,
  sealed: Sealed,
  storageKey: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(sealParams(sealed.iv, storageKey), key, sealed.data));
  } catch {
    return undefined;
  }
}

function parseJson(bytes: Uint8Array): Parsed<unknown> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return { kind: 'value', value };
  } catch {
    return { kind: 'damaged' };
  }
}

/** Seals with an AES-256-GCM key, and names with an HMAC-SHA-256 key. */
export function makeSealing(dataKey: CryptoKey, indexKey: CryptoKey): Sealing {
  return {
    seal: (value, storageKey) => encrypt(dataKey, padded(value), storageKey),
    async open(stored, storageKey) {
      if (isNewer(stored)) return { kind: 'newer' };
      const bytes = isSealed(stored) ? await decrypt(dataKey, stored, storageKey) : undefined;
      return bytes ? parseJson(bytes) : { kind: 'damaged' };
    },
    async opaque(name) {
      const mac = await crypto.subtle.sign('HMAC', indexKey, new TextEncoder().encode(name));
      return hexOf(new Uint8Array(mac, 0, opaqueBytes));
    },
  };
}
