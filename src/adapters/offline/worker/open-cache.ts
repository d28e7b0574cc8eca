let isForgotten = false;
let refuse: (() => void) | undefined;

/** As `caches.open`, which makes the cache where it is missing; refused once everything is to be forgotten. */
export async function openCache(name: string): Promise<Cache> {
  if (isForgotten) throw new Error();
  return caches.open(name);
}

/**
 * Of the one installation that a worker has. Rejects as soon as everything is to be forgotten: a browser takes no worker away
 * while it is being installed.
 */
export function unlessForgotten(work: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    refuse = reject;
    work.then(resolve, reject);
  });
}

/** What is being fetched still comes, and is let go. */
export function keepNothingMore(): void {
  isForgotten = true;
  refuse?.();
}
