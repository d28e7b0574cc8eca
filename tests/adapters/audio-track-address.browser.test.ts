import { afterEach, describe, expect, test } from 'vitest';
import {
  chooseTrackAddresses,
  isWebKit,
  trackCacheName,
  workerAddress,
} from '../../src/adapters/audio/track-address.ts';

const iPhone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';
const chromeOnIPhone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0.0.0 Mobile/15E148 Safari/604.1';
const edge =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0';
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0';

afterEach(() => caches.delete(trackCacheName));

describe('the address of a track', () => {
  test.each([
    ['Safari on a phone', iPhone, true],
    ['Chrome on an iPhone', chromeOnIPhone, true],
    ['Edge', edge, false],
    ['Firefox', firefox, false],
  ])('%s is told by its name', (_, userAgent, expected) => {
    expect(isWebKit(userAgent)).toBe(expected);
  });

  test('is a blob, which is gone when let go', async () => {
    const address = await chooseTrackAddresses(edge).make(new Uint8Array([1, 2, 3]));
    expect(address?.url).toMatch(/^blob:/);
    const response = await fetch(address?.url ?? '');
    expect(response.headers.get('content-type')).toBe('audio/mpeg');
    address?.free();
    await expect(fetch(address?.url ?? '')).rejects.toThrow(TypeError);
  });

  test('on WebKit without a service worker is a blob below 2 MiB, and refused above', async () => {
    const addresses = chooseTrackAddresses(iPhone);
    expect(await addresses.make(new Uint8Array(2 * 1024 * 1024))).toBeUndefined();
    const small = await addresses.make(new Uint8Array(addresses.maxBytes()));
    expect(small?.url).toMatch(/^blob:/);
    small?.free();
  });

  test('with a service worker lies under its scope, and the bytes in the cache that it answers from', async () => {
    const scope = `${location.origin}/some/where/`;
    const bytes = new Uint8Array([1, 2, 3]);
    const first = await workerAddress(bytes, scope);
    const second = await workerAddress(bytes, scope);
    if (!first || !second) throw new Error('no address');
    expect(first.url).toMatch(/\/some\/where\/session-track\/\d+\.mp3$/);
    expect(second.url).not.toBe(first.url);
    const cache = await caches.open(trackCacheName);
    const kept = await cache.match(first.url);
    expect(kept?.headers.get('content-type')).toBe('audio/mpeg');
    expect(new Uint8Array((await kept?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(bytes);
    first.free();
    await expect.poll(() => cache.match(first.url)).toBeUndefined();
    expect(await cache.match(second.url)).toBeDefined();
  });

  test('what a crash left behind days ago is let go, and the track of another open page is not', async () => {
    const open = await workerAddress(new Uint8Array([1]), `${location.origin}/`);
    if (!open) throw new Error('no address');
    const cache = await caches.open(trackCacheName);
    const left = `${location.origin}/session-track/${Date.now() - 3 * 24 * 60 * 60 * 1000}.mp3`;
    await cache.put(left, new Response('old'));
    await chooseTrackAddresses(iPhone).clear();
    expect(await cache.match(left)).toBeUndefined();
    expect(await cache.match(open.url)).toBeDefined();
  });
});
