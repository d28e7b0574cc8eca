import { get, promisifyRequest, type UseStore } from 'idb-keyval';

const version = 1;
const storeNames = ['keys', 'journal', 'slots'] as const;
const identityKey = 'database';
/** How a connection fails that the browser has closed. UnknownError is WebKit's, after a time in the background. */
const lostNames: readonly string[] = ['InvalidStateError', 'UnknownError', 'AbortError'];

export type StoreName = (typeof storeNames)[number];
/** Several are one transaction; the callback is given the first, and finds the others by it. */
type StoreNames = StoreName | readonly [StoreName, ...StoreName[]];

/**
 * Ways into one versioned database, for every call of idb-keyval. A call ends when its transaction has, and is undone
 * whole if the callback throws. A connection that the browser closed is opened again without a word; the callback may
 * then run twice, so it must change nothing but the store.
 */
export type Database = (storeNames: StoreNames) => UseStore;

type Use<Result> = (store: IDBObjectStore) => Result | PromiseLike<Result>;

type Place = { readonly factory: IDBFactory; readonly name: string; readonly onDeleted: () => void };

async function connect(place: Place, whenMissing: 'create' | 'refuse'): Promise<IDBDatabase> {
  const request = place.factory.open(place.name, version);
  request.onupgradeneeded = () => {
    if (whenMissing === 'refuse') {
      request.transaction?.abort();
      return;
    }
    for (const storeName of storeNames) request.result.createObjectStore(storeName);
    request.transaction?.objectStore('keys').put(crypto.randomUUID(), identityKey);
  };
  const database = await promisifyRequest(request);
  database.onversionchange = ({ newVersion }) => {
    database.close();
    // Opening it again is refused below; but WebKitGTK 2.50 leaves an empty database where a creation was refused.
    if (newVersion === null) place.onDeleted();
  };
  return database;
}

function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () =>
      reject(transaction.error ?? new DOMException('', 'AbortError')),
    );
  });
}

function undo(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It had ended by itself.
  }
}

async function transact<Result>(
  database: IDBDatabase,
  names: StoreNames,
  mode: IDBTransactionMode,
  use: Use<Result>,
): Promise<Result> {
  const [first, ...others] = typeof names === 'string' ? [names] : names;
  const transaction = database.transaction([first, ...others], mode, { durability: 'strict' });
  const used = async () => use(transaction.objectStore(first));
  try {
    const [result] = await Promise.all([used(), ended(transaction)]);
    return result;
  } catch (error) {
    // idb-keyval's `setMany` rejects on a value that cannot be cloned, yet its earlier puts would be committed: seen
    // in Chromium, Firefox and WebKitGTK with 6.3.0.
    undo(transaction);
    // The requests that were still under way end with AbortError; only the transaction knows why.
    throw transaction.error ?? error;
  }
}

function identityOf(database: IDBDatabase): Promise<string | undefined> {
  return get<string>(identityKey, (mode, use) => transact(database, 'keys', mode, use));
}

/** Never creates, and refuses a database made since: what this page writes is sealed with the key of the former one. */
async function reconnect(place: Place, identity: string | undefined): Promise<IDBDatabase> {
  const database = await connect(place, 'refuse');
  if ((await identityOf(database)) === identity) return database;
  database.close();
  throw new DOMException('The database was deleted and made anew', 'InvalidStateError');
}

function isLost(error: unknown): boolean {
  return error instanceof DOMException && lostNames.includes(error.name);
}

/**
 * Opens the database or creates it. Rejects with the browser's own error; VersionError means a newer one. Once it has
 * been deleted, calls are refused with InvalidStateError or AbortError and do not bring it back.
 */
export async function openDatabase(factory: IDBFactory, name: string): Promise<Database> {
  let isDeleted = false;
  const place: Place = {
    factory,
    name,
    onDeleted: () => {
      isDeleted = true;
    },
  };
  const first = await connect(place, 'create');
  const identity = await identityOf(first);
  let current: Promise<IDBDatabase> | undefined = Promise.resolve(first);

  async function attempt<Result>(
    names: StoreNames,
    mode: IDBTransactionMode,
    use: Use<Result>,
  ): Promise<Result> {
    if (isDeleted) throw new DOMException('The database was deleted', 'InvalidStateError');
    const connection = (current ??= reconnect(place, identity));
    try {
      return await transact(await connection, names, mode, use);
    } catch (error) {
      if (current === connection) current = undefined;
      void connection.then((database) => database.close()).catch(() => undefined);
      throw error;
    }
  }

  return (names) => async (mode, use) => {
    try {
      return await attempt(names, mode, use);
    } catch (error) {
      if (!isLost(error)) throw error;
      return attempt(names, mode, use);
    }
  };
}
