import { get, promisifyRequest, update } from 'idb-keyval';
import type { Parsed } from '../../domain/parsed.ts';
import type { Database } from './database.ts';
import { decrypt, encrypt, isNewer, isSealed, makeSealing, type Sealed, type Sealing } from './sealing.ts';

const vaultKey = 'vault';
const masterBytes = 32;

/** What wraps the master. A passphrase becomes a further kind: turning it on or off re-wraps and rewrites nothing else. */
type WrappedBy = { readonly kind: 'deviceKey'; readonly key: CryptoKey };

type StoredVault = { readonly v: 1; readonly wrappedBy: WrappedBy; readonly master: Sealed };

async function makeVault(): Promise<StoredVault> {
  const aes = { name: 'AES-GCM', length: 256 };
  const key = await crypto.subtle.generateKey(aes, false, ['encrypt', 'decrypt']);
  const bytes = crypto.getRandomValues(new Uint8Array(masterBytes));
  const master = await encrypt(key, bytes, vaultKey);
  bytes.fill(0);
  return { v: 1, wrappedBy: { kind: 'deviceKey', key }, master };
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

function parseVault(stored: unknown): Parsed<StoredVault> {
  const { wrappedBy, master } = (stored ?? {}) as { wrappedBy?: Partial<WrappedBy> | null; master?: unknown };
  if (isNewer(stored) || isNewer(master)) return { kind: 'newer' };
  if (!wrappedBy || !isSealed(master)) return { kind: 'damaged' };
  const { kind, key } = wrappedBy;
  if (kind !== 'deviceKey') return { kind: 'newer' };
  return key instanceof CryptoKey
    ? { kind: 'value', value: { v: 1, wrappedBy: { kind, key }, master } }
    : { kind: 'damaged' };
}

async function deriveSealing(master: Uint8Array<ArrayBuffer>): Promise<Sealing> {
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
 * The sealing of this database, made on first use. A vault that is lost or cannot be read is never replaced: whatever
 * was sealed with it would be lost for good.
 */
export async function openVault(database: Database): Promise<Parsed<Sealing>> {
  const vault = parseVault(await storedVault(database));
  if (vault.kind !== 'value') return vault;
  const master = await decrypt(vault.value.wrappedBy.key, vault.value.master, vaultKey);
  if (!master) return { kind: 'damaged' };
  const sealing = await deriveSealing(master);
  master.fill(0);
  return { kind: 'value', value: sealing };
}
