import type { AudioOutcome } from '../worker-messages.ts';
import { fetchWhole } from './fetch-whole.ts';
import { makeLanes } from './lanes.ts';
import { openRecordings, type Recording } from './recordings.ts';

type Attempt = { readonly startedMs: number; readonly onKept: () => void; hasRoom: boolean };

/** A file is some tens of kilobytes. */
const patienceMs = 60_000;
/**
 * Chromium ends a worker, unannounced, once one of its events has lasted five minutes (by its documentation; not waited
 * for here). A slow line needs longer for a voice. It can go when every browser fetches in the background by itself.
 */
const longestAttemptMs = 210_000;

const inLanes = makeLanes(4);
/** What is being fetched or waits for it, by key. */
const underWay = new Map<string, Promise<AudioOutcome>>();
/** Keys under way that were let go meanwhile. */
const dropped = new Set<string>();
let kept: Set<string> = new Set();

/** Looks what the cache holds, which the browser may have emptied. While files are under way that is known anyhow. */
export async function openAndLook(): Promise<Cache> {
  try {
    const cache = await openRecordings();
    if (underWay.size === 0) kept = new Set((await cache.keys()).map(({ url }) => url));
    return cache;
  } catch (refusal) {
    kept = new Set();
    throw refusal;
  }
}

export function isKept({ key }: Recording): boolean {
  return kept.has(key);
}

export function isUnderWay({ key }: Recording): boolean {
  return underWay.has(key) && !dropped.has(key);
}

/** Fetches each of them and keeps it, in their order; one that is under way already is waited for. Never rejects. */
export async function fetchRecordings(
  recordings: readonly Recording[],
  onKept: () => void,
): Promise<AudioOutcome> {
  const attempt: Attempt = { startedMs: performance.now(), onKept, hasRoom: true };
  const outcomes = await Promise.all(recordings.map((recording) => fetchOnce(recording, attempt)));
  if (outcomes.includes('outOfTime')) return 'outOfTime';
  return outcomes.includes('failed') ? 'failed' : 'done';
}

/** Takes from the cache whatever lies below `folderAddress`, of any version, and lets nothing of it in that is under way. */
export async function dropBelow(folderAddress: string, cache: Cache): Promise<void> {
  const isBelow = (key: string) => key.startsWith(folderAddress);
  for (const key of [...underWay.keys()].filter(isBelow)) dropped.add(key);
  const keys = (await cache.keys()).map(({ url }) => url).filter(isBelow);
  await Promise.all(keys.map((key) => forget(key, cache)));
}

export async function forget(key: string, cache: Cache): Promise<void> {
  kept.delete(key);
  await cache.delete(key);
}

function fetchOnce(recording: Recording, attempt: Attempt): Promise<AudioOutcome> {
  const { key } = recording;
  dropped.delete(key);
  const fetching =
    underWay.get(key) ??
    inLanes(() => fetchOne(recording, attempt))
      .catch((): AudioOutcome => 'failed')
      .finally(() => {
        underWay.delete(key);
        dropped.delete(key);
      });
  underWay.set(key, fetching);
  return fetching;
}

async function fetchOne({ key, integrity }: Recording, attempt: Attempt): Promise<AudioOutcome> {
  if (dropped.has(key) || !attempt.hasRoom) return 'failed';
  if (performance.now() - attempt.startedMs > longestAttemptMs) return 'outOfTime';
  const signal = AbortSignal.timeout(patienceMs);
  const fetched = await fetchWhole(key, integrity, { cache: 'no-store', signal });
  const cache = await openRecordings();
  try {
    await cache.put(key, fetched);
  } catch {
    // The rest would be fetched for nothing.
    attempt.hasRoom = false;
    return 'failed';
  }
  if (dropped.has(key)) {
    await cache.delete(key);
    return 'failed';
  }
  kept.add(key);
  attempt.onKept();
  return 'done';
}
