import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rung } from '../../src/domain/ladder/rung.ts';
import { rungFor } from '../../src/planning/sizes-today.ts';
import { threeDilators } from '../support/ladders.ts';

const wide: Rung = { id: 'wide', kind: 'dilator', diameterMm: 15, expandsToMm: 40 };

test.each([
  ['a diameter that is there', 22, 'd22'],
  ['one between two sizes: the smaller of them', 21.9, 'd18'],
  ['one above today’s own: today’s own', 40, 'd22'],
  ['one below all of them', 17.9, undefined],
] as const)('%s', (_, diameterMm, id) => {
  expect(rungFor({ diameterMm }, threeDilators)?.id).toBe(id);
});

test('the next size is not reached by a diameter, even where it is on offer', () => {
  expect(rungFor({ diameterMm: 26 }, { ...threeDilators, offersNext: true })?.id).toBe('d22');
});

test('what nobody measured, and what could be wider, is not taken for a diameter', () => {
  const finger: Rung = { id: 'finger', kind: 'finger', size: 'oneFinger' };
  const sizes = { rungs: [wide, finger], currentId: 'finger', offersNext: false };
  expect(rungFor({ diameterMm: 30 }, sizes)).toBeUndefined();
  expect(rungFor({ diameterMm: 40 }, sizes)).toBe(wide);
});

test('whatever the diameter, the size is within it and never above today’s own', () => {
  const anyLadder = fc.uniqueArray(fc.integer({ min: 5, max: 60 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(anyLadder, fc.nat(), fc.integer({ min: 5, max: 60 }), (mms, pick, diameterMm) => {
      const sorted = mms.toSorted((a, b) => a - b);
      const rungs = sorted.map((mm): Rung => ({ id: `d${mm}`, kind: 'dilator', diameterMm: mm }));
      const own = sorted[pick % sorted.length] ?? 0;
      const rung = rungFor({ diameterMm }, { rungs, currentId: `d${own}`, offersNext: true });
      const best = sorted.findLast((mm) => mm <= Math.min(own, diameterMm));
      expect(rung?.kind === 'dilator' ? rung.diameterMm : undefined).toBe(best);
    }),
  );
});
