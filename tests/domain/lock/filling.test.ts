import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawFillers } from '../../../src/domain/lock/draw-fillers.ts';
import { bucketOf, bytesOf, bytesToFill, fillingLimits } from '../../../src/domain/lock/filling.ts';
import { makeChance } from '../../support/chance.ts';
import { realLengths } from '../../support/real-lengths.ts';

const kib = 1024;
const least = fillingLimits.bucket.value;
const seeds = fc.integer({ min: 1, max: 2 ** 31 });
const sizes = fc.integer({ min: 0, max: 64 * kib * kib });

function chanceOf(seed: number): () => number {
  return makeChance(seed).next;
}

describe('a bucket', () => {
  test.each([
    [0, 1024],
    [1024 * kib - 1, 1024],
    [1024 * kib, 1024],
    [1024 * kib + 1, 2048],
    [5000 * kib, 8192],
  ])('of %i bytes is one of %i KiB', (bytes, bucketKib) => {
    expect(bucketOf(bytes)).toBe(bucketKib * kib);
  });
});

describe('a store is filled up', () => {
  test('at first by nearly as much as there is, or by much more', () => {
    fc.assert(
      fc.property(sizes, seeds, (bytes, seed) => {
        const filled = bytesToFill(bytes, 'first', chanceOf(seed));
        expect(filled).toBeGreaterThanOrEqual(Math.max(bytes * 0.85, least / 4));
        expect(bytes + filled).toBeLessThanOrEqual(0.75 * Math.max(bucketOf(3 * bytes), 16 * least));
      }),
    );
  });

  test('at first to each of five sizes by chance, every next one half as often', () => {
    const chance = chanceOf(7);
    const drawn = Array.from({ length: 6400 }, () => bucketOf(bytesToFill(0, 'first', chance)) / least);
    const share = (doublings: number) => drawn.filter((one) => one === 2 ** doublings).length / 100;
    for (const [doublings, parts] of [32, 16, 8, 4, 4].entries()) {
      expect(share(doublings)).toBeGreaterThan(parts * 0.6);
      expect(share(doublings)).toBeLessThan(parts * 1.5);
    }
  });

  test('later into its bucket, with room for what comes next', () => {
    fc.assert(
      fc.property(sizes, seeds, (bytes, seed) => {
        const filled = bytesToFill(bytes, 'later', chanceOf(seed));
        expect(bucketOf(bytes + filled)).toBe(bucketOf(bytes));
        expect(bytes + filled).toBeGreaterThanOrEqual(Math.floor(bucketOf(bytes) * 0.625));
        expect(bytes + filled).toBeLessThanOrEqual(Math.max(bytes, Math.ceil(bucketOf(bytes) * 0.75)));
      }),
    );
  });

  test('once: what was filled up is not filled up again', () => {
    fc.assert(
      fc.property(sizes, seeds, (bytes, seed) => {
        const chance = chanceOf(seed);
        expect(bytesToFill(bytes + bytesToFill(bytes, 'later', chance), 'later', chance)).toBe(0);
      }),
    );
  });

  test('to no more than three times what was written, over ten years of a diary', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const chance = chanceOf(seed);
        const begun = bytesToFill(0, 'first', chance);
        let [written, filled] = [0, begun];
        for (let day = 0; day < 3650; day += 1) {
          written += 1500;
          filled += bytesToFill(written + filled, 'later', chance);
        }
        expect(written + filled).toBeLessThanOrEqual(3 * (written + begun));
      }),
      { numRuns: 50 },
    );
  });
});

describe('fillers', () => {
  test('come to as many bytes as were asked for, or one more of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2048 * kib }), seeds, (bytes, seed) => {
        const fillers = drawFillers(bytes, chanceOf(seed));
        const all = fillers.reduce((sum, filler) => sum + bytesOf(filler), 0);
        const last = fillers.at(-1);
        expect(all).toBeGreaterThanOrEqual(bytes);
        expect(all - (last ? bytesOf(last) : 0)).toBeLessThan(bytes);
      }),
      { numRuns: 50 },
    );
  });

  test('are of every kind that a diary has, and a month of few records is not sealed as one', () => {
    const fillers = drawFillers(2048 * kib, chanceOf(3));
    expect(new Set(fillers.map(({ kind }) => kind))).toEqual(
      new Set(['record', 'volume', 'tombstone', 'slot']),
    );
    for (const filler of fillers.filter(({ kind }) => kind === 'volume')) {
      const month = 'month' in filler ? filler.month : -1;
      const records = fillers.filter((one) => one.kind === 'record' && one.month === month);
      expect(records.length).toBeGreaterThanOrEqual(12);
    }
  });

  test('are none where nothing is missing', () => {
    expect(drawFillers(0, chanceOf(1))).toEqual([]);
  });
});

describe('at the first filling, by any chance, there is a filler as long as the longest', () => {
  const real = Object.entries(realLengths).flatMap(([kind, lengths]) =>
    Object.entries(lengths).map(([what, blocks]) => [kind, what, blocks] as const),
  );

  test.each(real)('%s %s: %i blocks', (kind, _, blocks) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4096 * kib }), seeds, (bytes, seed) => {
        const chance = chanceOf(seed);
        const fillers = drawFillers(bytesToFill(bytes, 'first', chance), chance);
        const lengths = fillers.filter((one) => one.kind === kind).map((one) => one.blocks);
        expect(Math.max(...lengths)).toBeGreaterThanOrEqual(blocks);
      }),
    );
  });
});

describe('a very long filler', () => {
  const hugeOf = (bytes: number, seed: number) =>
    drawFillers(bytes, chanceOf(seed)).filter(({ kind, blocks }) => kind === 'slot' && blocks > 180);
  const spread = Array.from({ length: 400 }, (_, seed) => hugeOf(4096 * kib, seed + 1));

  test('is there in nearly half of all fillings, one or two of them, up to as long as a recording', () => {
    expect(new Set(spread.map(({ length }) => length))).toEqual(new Set([0, 1, 2]));
    const share = spread.filter(({ length }) => length > 0).length / spread.length;
    expect(share).toBeGreaterThan(0.35);
    expect(share).toBeLessThan(0.55);
    expect(Math.max(...spread.flat().map(({ blocks }) => blocks))).toBeGreaterThan(1883);
  });

  test('does not take the store out of its bucket', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4096 * kib }), seeds, (bytes, seed) => {
        const chance = chanceOf(seed);
        const missing = bytesToFill(bytes, 'first', chance);
        const filled = drawFillers(missing, chance).reduce((sum, filler) => sum + bytesOf(filler), 0);
        expect(bucketOf(bytes + filled)).toBe(bucketOf(bytes + missing));
      }),
    );
  });
});
