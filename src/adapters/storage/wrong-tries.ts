import { del, promisifyRequest, set, type UseStore } from 'idb-keyval';
import {
  noWrongTries,
  onThisClock,
  oneMoreWrong,
  parseWrongTries,
  waitLeftMs,
  type WrongTries,
} from '../../domain/lock/growing-wait.ts';
import { browserFailureOf } from './save-outcome.ts';

const triesKey = 'tries';

export type Claim =
  | { readonly kind: 'mayTry'; readonly giveBack: () => Promise<void> }
  | { readonly kind: 'tooSoon'; readonly waitMs: number };

/** How often a wrong passphrase was tried, in every tab and before the app was last closed. */
export type WrongTriesStore = {
  /** Counts a wrong try before it is made, so that nobody escapes by closing the app: take it back where it was right. */
  claim(): Promise<Claim>;
  forget(): Promise<void>;
  waitMs(): Promise<number>;
};

async function unlessFull<Result>(
  write: () => Promise<Result>,
  otherwise: () => Promise<Result>,
): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    if (browserFailureOf(error) !== 'QuotaExceededError') throw error;
    return otherwise();
  }
}

/** The one that makes whoever tries wait for longer. */
function sterner(a: WrongTries, b: WrongTries): WrongTries {
  return b.wrong > a.wrong ? b : a;
}

/** Where the disk is too full for the count, it holds for as long as the page is open: a full disk keeps nobody out. */
export function makeWrongTries(keys: UseStore, nowMs: () => number): WrongTriesStore {
  let unkept = noWrongTries;

  const counted = async (store: IDBObjectStore): Promise<WrongTries> =>
    sterner(parseWrongTries(await promisifyRequest<unknown>(store.get(triesKey))), unkept);

  /** What is stored, as of this clock: a clock that was set back is noted at once, so that the wait runs from now on. */
  async function seen(store: IDBObjectStore): Promise<WrongTries> {
    const stored = await counted(store);
    const tries = onThisClock(stored, nowMs());
    if (tries.atMs !== stored.atMs) store.put(tries, triesKey);
    return tries;
  }

  async function claimKept(): Promise<Claim> {
    const claim = await keys('readwrite', async (store): Promise<Claim> => {
      const before = await seen(store);
      const waitMs = waitLeftMs(before, nowMs());
      if (waitMs > 0) return { kind: 'tooSoon', waitMs };
      store.put(oneMoreWrong(before, nowMs()), triesKey);
      return { kind: 'mayTry', giveBack: () => set(triesKey, before, keys) };
    });
    if (claim.kind === 'mayTry') unkept = noWrongTries;
    return claim;
  }

  async function claimUnkept(): Promise<Claim> {
    const before = onThisClock(await keys('readonly', counted), nowMs());
    const waitMs = waitLeftMs(before, nowMs());
    if (waitMs > 0) return { kind: 'tooSoon', waitMs };
    unkept = oneMoreWrong(before, nowMs());
    return {
      kind: 'mayTry',
      async giveBack() {
        unkept = before;
      },
    };
  }

  return {
    claim: () => unlessFull(claimKept, claimUnkept),
    async forget() {
      unkept = noWrongTries;
      await del(triesKey, keys);
    },
    waitMs: () =>
      unlessFull(
        () => keys('readwrite', async (store) => waitLeftMs(await seen(store), nowMs())),
        () => keys('readonly', async (store) => waitLeftMs(await counted(store), nowMs())),
      ),
  };
}
