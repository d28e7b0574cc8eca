let isForgotten = false;

/** As `caches.open`, which makes the cache where it is missing; refused once everything is to be forgotten. */
export async function openCache(name: string): Promise<Cache> {
  if (isForgotten) throw new Error('gone');
  return caches.open(name);
}

/** What is being fetched still comes, and is let go. */
export function keepNothingMore(): void {
  isForgotten = true;
}
