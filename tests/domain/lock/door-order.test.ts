import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doorCount, drawDoorOrder, isDoorOrder, orderOfNext } from '../../../src/domain/lock/door-order.ts';
import { makeChance } from '../../support/chance.ts';

const seeds = fc.integer({ min: 1, max: 2 ** 31 });

function drawn(seed: number) {
  return drawDoorOrder(makeChance(seed).next);
}

test('an order names every door once', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      expect(drawn(seed).toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
      expect(isDoorOrder(drawn(seed))).toBe(true);
    }),
  );
});

test('every door is as likely to be the first, for a first space and for one that is made from it', () => {
  const own = Array.from({ length: 8000 }, (_, seed) => drawn(seed + 1)[0] ?? -1);
  const next = Array.from({ length: 8000 }, (_, seed) => orderOfNext(drawn(seed + 1))[0] ?? -1);
  for (const found of [own, next])
    for (let door = 0; door < doorCount; door += 1) {
      const times = found.filter((one) => one === door).length;
      expect(times).toBeGreaterThan(800);
      expect(times).toBeLessThan(1200);
    }
});

test('eight spaces, each made from the one before, have a door each', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      let order = drawn(seed);
      const taken = new Set<number>();
      for (let spaces = 0; spaces < doorCount; spaces += 1) {
        taken.add(order[0] ?? -1);
        order = orderOfNext(order);
      }
      expect(taken.size).toBe(doorCount);
    }),
  );
});

test.each([undefined, 'odd', [], [0, 1, 2, 3, 4, 5, 6], [0, 1, 2, 3, 4, 5, 6, 6], [1, 2, 3, 4, 5, 6, 7, 8]])(
  'something else is no order: %o',
  (stored) => {
    expect(isDoorOrder(stored)).toBe(false);
  },
);
