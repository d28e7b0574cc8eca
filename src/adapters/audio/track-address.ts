/** Where a media element finds a track. `free` lets the bytes go. */
export type TrackAddress = { readonly url: string; free(): void };

export type TrackAddresses = {
  /** The largest track that can be given an address now. */
  maxBytes(): number;
  /** `undefined` where this engine cannot be trusted to play the track; then it is spoken cue by cue. */
  make(bytes: Uint8Array<ArrayBuffer>): Promise<TrackAddress | undefined>;
  /** Lets go whatever an earlier page may have left behind. */
  clear(): Promise<void>;
};

/** The service worker answers `<scope>session-track/<n>.mp3` from this cache, with ranges. */
export const trackCacheName = 'session-track';
const trackFolder = 'session-track/';

const trackType = 'audio/mpeg';

// WebKitGTK 2.50 failed to load 20 of 48 blobs above 2 MiB and played the wrong part of others; smaller ones are right,
// and so is a worker's answer. Goes when a 30-minute blob plays there from every position.
const largestWebKitBlob = 2 * 1024 * 1024;

export function isWebKit(userAgent: string): boolean {
  return /AppleWebKit\//.test(userAgent) && !/Chrome\/|Chromium\//.test(userAgent);
}

function blobAddress(bytes: Uint8Array<ArrayBuffer>): TrackAddress {
  const url = URL.createObjectURL(new Blob([bytes], { type: trackType }));
  return { url, free: () => URL.revokeObjectURL(url) };
}

/** Tells pages apart, and how long ago one was opened. */
let lastNumber = Math.round(performance.timeOrigin);

/** `scope` is the service worker's, so that the address is right under every sub-path. */
export async function workerAddress(
  bytes: Uint8Array<ArrayBuffer>,
  scope: string,
): Promise<TrackAddress | undefined> {
  lastNumber += 1;
  const url = new URL(`${trackFolder}${lastNumber}.mp3`, scope).href;
  try {
    const cache = await caches.open(trackCacheName);
    await cache.put(url, new Response(bytes, { headers: { 'content-type': trackType } }));
    return { url, free: () => void cache.delete(url).catch(() => false) };
  } catch {
    return undefined;
  }
}

/** Other pages of the app may be playing theirs; what is this old was left behind by a crash. */
const leftBehindMs = 24 * 60 * 60 * 1000;

function numberOf(request: Request): number {
  return Number(/(\d+)\.mp3$/.exec(request.url)?.[1] ?? Number.NaN);
}

async function clearCache(): Promise<void> {
  try {
    const cache = await caches.open(trackCacheName);
    const old = (await cache.keys()).filter((request) => numberOf(request) < Date.now() - leftBehindMs);
    await Promise.all(old.map((request) => cache.delete(request)));
  } catch {
    // No cache storage here, so nothing was left behind.
  }
}

async function webKitAddress(bytes: Uint8Array<ArrayBuffer>): Promise<TrackAddress | undefined> {
  const worker = navigator.serviceWorker?.controller;
  const scope = worker ? (await navigator.serviceWorker.getRegistration())?.scope : undefined;
  const address = scope ? await workerAddress(bytes, scope) : undefined;
  return address ?? (bytes.length < largestWebKitBlob ? blobAddress(bytes) : undefined);
}

/** Blobs for Chromium and Firefox; for WebKit the service worker while it controls the page, else small blobs only. */
export function chooseTrackAddresses(userAgent: string = navigator.userAgent): TrackAddresses {
  if (!isWebKit(userAgent))
    return { maxBytes: () => Infinity, make: async (bytes) => blobAddress(bytes), clear: clearCache };
  const maxBytes = () => (navigator.serviceWorker?.controller ? Infinity : largestWebKitBlob - 1);
  return { maxBytes, make: webKitAddress, clear: clearCache };
}
