import { limit } from '../limit.ts';

/**
 * `bucket`: the least total up to which a locked store counts. `doublings`: how often at most chance doubles that for the
 * first filling, each time as likely as not.
 */
export const fillingLimits = {
  bucket: limit(1024 * 1024, 'bytes', 'ourDefault'),
  doublings: limit(4, 'doublings', 'ourDefault'),
} as const;

/** Less than this part of its bucket has a store that has just come over the edge of the one before. */
const leastPart = 5 / 8;
const mostPart = 6 / 8;

/** Sizes are told in steps of this many bytes. */
export const blockBytes = 256;
/** What AES-GCM adds, and the random value that it begins with. */
const tagBytes = 16;
const ivBytes = 12;
/** As long as `r:` and two parts, or `t:` and one. */
const recordKeyLength = 67;
const otherKeyLength = 34;

/** What a filler looks like. `month` tells which belong together; `blocks` is its length in steps of 256 bytes. */
export type Filler =
  | { readonly kind: 'record'; readonly month: number; readonly blocks: number }
  | { readonly kind: 'volume'; readonly month: number; readonly blocks: number }
  | { readonly kind: 'tombstone' | 'slot'; readonly blocks: number };

/** The bytes of sealed content that a filler of so many blocks has, and so has anything else of that size. */
export function sealedBytes(blocks: number): number {
  return blocks * blockBytes + tagBytes;
}

/** As a store is measured: the letters of its key, the random value and the content. */
export function bytesOf({ kind, blocks }: Filler): number {
  return (kind === 'record' ? recordKeyLength : otherKeyLength) + ivBytes + sealedBytes(blocks);
}

/** The power of two up to which so many bytes count. */
export function bucketOf(bytes: number): number {
  const least = fillingLimits.bucket.value;
  return bytes <= least ? least : 2 ** Math.ceil(Math.log2(bytes));
}

/** Far enough below the edge of the bucket that what is written next does not at once leave it. */
function goalIn(bucket: number, chance: () => number): number {
  return Math.round(bucket * (leastPart + chance() * (mostPart - leastPart)));
}

function drawFirstBucket(bytes: number, chance: () => number): number {
  let doublings = 0;
  while (doublings < fillingLimits.doublings.value && chance() < 1 / 2) doublings += 1;
  return Math.max(bucketOf(bytes * 3), fillingLimits.bucket.value * 2 ** doublings);
}

/**
 * How many bytes a locked store lacks. At first they are nearly as many as there are, and by chance many times as many: how
 * much lies there that cannot be read says little of whether a second space was made. Later, only what came over the edge
 * of a bucket is filled up.
 */
export function bytesToFill(bytes: number, when: 'first' | 'later', chance: () => number): number {
  if (when === 'first') return goalIn(drawFirstBucket(bytes, chance), chance) - bytes;
  const bucket = bucketOf(bytes);
  return bytes >= bucket * leastPart ? 0 : goalIn(bucket, chance) - bytes;
}
