import { get, promisifyRequest, update } from 'idb-keyval';
import type { Parsed } from '../../domain/parsed.ts';
import type { Database } from './database.ts';
import { decrypt, encrypt, isNewer, isSealed, makeSealing, type Sealed, type Sealing } from './sealing.ts';

export const vaultKey = 'vault';
const masterBytes = 32;

/** What wraps the master: a key of this device's that the database holds, or a door (see `doors.ts`) and no key at all. */
type WrappedBy = { readonly kind: 'deviceKey'; readonly key: CryptoKey } | { readonly kind: 'passphrase' };

/** What a vault has once a passphrase was ever set, whether one is asked for now or not. Not judged yet. */
type MayHaveDoors = { readonly doors?: unknown };

type OpenVault = MayHaveDoors & {
  readonly v: 1;
  readonly wrappedBy: Extract<WrappedBy, { kind: 'deviceKey' }>;
  readonly master: Sealed;
};

type LockedVault = MayHaveDoors & {
  readonly v: 1;
  readonly wrappedBy: Extract<WrappedBy, { kind: 'passphrase' }>;
};

export type StoredVault = OpenVault | LockedVault;

export function freshMaster(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(masterBytes));
}

/** The master under a new key that never leaves this device. */
export async function wrapByDevice(master: Uint8Array<ArrayBuffer>): Promise<OpenVault> {
  const aes = { name: 'AES-GCM', length: 256 };
  const key = await crypto.subtle.generateKey(aes, false, ['encrypt', 'decrypt']);
  return { v: 1, wrappedBy: { kind: 'deviceKey', key }, master: await encrypt(key, master, vaultKey) };
}

/** The master of a vault that asks for no passphrase; undefined where it does not open. */
export function masterIn({ wrappedBy, master }: OpenVault): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return decrypt(wrappedBy.key, master, vaultKey);
}

async function makeVault(): Promise<StoredVault> {
  const bytes = freshMaster();
  const vault = await wrapByDevice(bytes);
  bytes.fill(0);
  return vault;
}

async function isAnythingSealed(database: Database): Promise<boolean> {
  const count = (store: IDBObjectStore) => promisifyRequest(store.count());
  const stores = [database('journal'), database('slots')];
  const counts = await Promise.all(stores.map((store) => store('readonly', count)));
  return counts.some((entries) => entries > 0);
}

/**
 * Undefined where something was sealed but the vault is gone: a new one would never open it. Two tabs may both make one
 * at first: whichever is stored first is the one for both.
 */
async function storedVault(database: Database): Promise<unknown> {
  const keys = database('keys');
  const stored: unknown = await get(vaultKey, keys);
  if (stored !== undefined) return stored;
  // Asked again: another tab may have made one and sealed with it in between.
  if (await isAnythingSealed(database)) return get(vaultKey, keys);
  const made = await makeVault();
  await update<unknown>(vaultKey, (earlier) => earlier ?? made, keys);
  return get(vaultKey, keys);
}

export function parseVault(stored: unknown): Parsed<StoredVault> {
  type Loose = { kind?: unknown; key?: unknown };
  const { wrappedBy, master, doors } = (stored ?? {}) as {
    wrappedBy?: Loose | null;
    master?: unknown;
    doors?: unknown;
  };
  if (isNewer(stored) || isNewer(master)) return { kind: 'newer' };
  if (!wrappedBy) return { kind: 'damaged' };
  const { kind, key } = wrappedBy;
  const kept: MayHaveDoors = doors === undefined ? {} : { doors };
  if (kind === 'passphrase')
    return doors === undefined
      ? { kind: 'damaged' }
      : { kind: 'value', value: { v: 1, wrappedBy: { kind }, ...kept } };
  if (!isSealed(master)) return { kind: 'damaged' };
  if (kind !== 'deviceKey') return { kind: 'newer' };
  return key instanceof CryptoKey
    ? { kind: 'value', value: { v: 1, wrappedBy: { kind, key }, master, ...kept } }
    : { kind: 'damaged' };
}

export async function deriveSealing(master: Uint8Array<ArrayBuffer>): Promise<Sealing> {
  const source = await crypto.subtle.importKey('raw', master, 'HKDF', false, ['deriveKey']);
  const from = (purpose: string): HkdfParams => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: new TextEncoder().encode(`unfurl 1 ${purpose}`),
  });
  const aes = { name: 'AES-GCM', length: 256 };
  const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 };
  return makeSealing(
    await crypto.subtle.deriveKey(from('data'), source, aes, false, ['encrypt', 'decrypt']),
    await crypto.subtle.deriveKey(from('index'), source, hmac, false, ['sign']),
  );
}

/**
 * The sealing of this database, made on first use; `locked` where it lies behind a passphrase. A vault that is lost or
 * cannot be read is never replaced: whatever was sealed with it would be lost for good.
 */
export async function openVault(database: Database): Promise<Parsed<Sealing> | { readonly kind: 'locked' }> {
  const vault = parseVault(await storedVault(database));
  if (vault.kind !== 'value') return vault;
  if (!('master' in vault.value)) return { kind: 'locked' };
  const master = await masterIn(vault.value);
  if (!master) return { kind: 'damaged' };
  const sealing = await deriveSealing(master);
  master.fill(0);
  return { kind: 'value', value: sealing };
}
