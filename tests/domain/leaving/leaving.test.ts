import { describe, expect, it } from 'vitest';
import { parseLeavingPlace, readAddress, usualPlace } from '../../../src/domain/leaving/leaving-place.ts';
import {
  countsForMs,
  type Presses,
  pressesToLeave,
  withPress,
} from '../../../src/domain/leaving/shift-presses.ts';

function after(...moments: readonly number[]): Presses {
  return moments.reduce<Presses>((presses, atMs) => withPress(presses, atMs), []);
}

describe('pressing Shift', () => {
  it.each([
    [[0, 100, 200], 3],
    [[0, 4000, 4999], 3],
    [[0, 4000, 5000], 2],
    [[0, 4900, 9800], 2],
    [[0, 5000, 10_000], 1],
  ])('%j, in ms, counts %i', (moments, count) => {
    expect(after(...moments)).toHaveLength(count);
  });

  it('takes three to leave', () => expect(pressesToLeave).toBe(3));

  it('counts for what is left of five seconds since the oldest press', () => {
    expect(countsForMs(after(1000, 3000), 4000)).toBe(2000);
    expect(countsForMs(after(1000), 9000)).toBe(0);
    expect(countsForMs([], 9000)).toBe(0);
  });
});

describe('a site to leave for', () => {
  it.each([
    ['example.org', 'https://example.org'],
    ['  https://www.example.org/a?b=1#c ', 'https://www.example.org/a?b=1#c'],
    ['HTTPS://example.org', 'https://example.org'],
    ['news.example.co.uk:8443/x', 'https://news.example.co.uk:8443/x'],
    ['example.org:65535/a:99999', 'https://example.org:65535/a:99999'],
    ['münchen.example', 'https://münchen.example'],
  ])('%s is %s', (typed, address) => expect(readAddress(typed)).toEqual({ ok: true, address }));

  it.each([
    ['', 'noAddress'],
    ['weather', 'noAddress'],
    ['http://example.org', 'notSecure'],
    ['ftp://example.org', 'noAddress'],
    ['javascript:alert(1)', 'noAddress'],
    ['javascript://example.org/%0aalert(1)', 'noAddress'],
    ['data:text/html,x', 'noAddress'],
    ['https://me:secret@example.org', 'noAddress'],
    ['https://example.org@other.example', 'noAddress'],
    ['https://example.org:65536', 'noAddress'],
    ['example.org:99999/x', 'noAddress'],
    ['https:///example.org', 'noAddress'],
    ['https://example.org/a b', 'noAddress'],
    ['https://192.168.0.1', 'noAddress'],
    ['https://localhost', 'noAddress'],
    ['https://example.org\\@other.example', 'noAddress'],
    [`example.org/${'x'.repeat(2000)}`, 'tooLong'],
  ])('%s is refused: %s', (typed, problem) => expect(readAddress(typed)).toEqual({ ok: false, problem }));

  it.each([usualPlace, { kind: 'outside', address: 'https://example.org' } as const])(
    '%j is read back as it was kept',
    (place) => expect(parseLeavingPlace(structuredClone(place))).toEqual({ kind: 'value', value: place }),
  );

  it.each([undefined, null, 7, {}, { kind: 'outside' }, { kind: 'outside', address: 'http://example.org' }])(
    '%j is damaged',
    (stored) => expect(parseLeavingPlace(stored)).toEqual({ kind: 'damaged' }),
  );
});
