import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { dilatorOfSet } from '../../../src/domain/ladder/catalogue/dilator-of-set.ts';
import {
  type DilatorSet,
  dilatorSetSchema,
  needsReading,
  type SetSize,
  sizesOf,
} from '../../../src/domain/ladder/catalogue/dilator-set.ts';
import { dilatorSets } from '../../../src/domain/ladder/catalogue/dilator-sets.ts';
import { searchSets } from '../../../src/domain/ladder/catalogue/search-sets.ts';
import { emptyLadder, parseLadder, withRung } from '../../../src/domain/ladder/ladder.ts';

function setOf(id: string): DilatorSet {
  const set = dilatorSets.find((one) => one.id === id);
  if (!set) throw new Error(`no set ${id}`);
  return set;
}

const everySize = dilatorSets.flatMap((set) => sizesOf(set).map((size) => ({ set, size })));

describe('the catalogue', () => {
  test('has each set once, in the order of names', () => {
    const ids = dilatorSets.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const names = dilatorSets.map(({ name }) => name.toLowerCase());
    expect(names).toEqual(names.toSorted());
  });

  test('gives each diameter the page that it is from, and how sure it is', () => {
    const published = everySize.filter(({ size }) => size.diameterMm !== undefined);
    expect(published.length).toBeGreaterThan(0);
    for (const { size } of published) {
      expect(size.source).toMatch(/\./);
      expect(size.diameterConfidence).not.toBe('none');
    }
  });

  test('has larger sizes after smaller ones', () => {
    for (const { sizes } of dilatorSets) {
      const known = sizes.flatMap(({ diameterMm }) => diameterMm ?? []);
      expect(known).toEqual(known.toSorted((a, b) => a - b));
    }
  });

  test('never takes a length of the whole dilator for the part that goes in', () => {
    const withBoth = everySize.filter(({ size }) => size.publishedLength && size.insertableMm !== undefined);
    expect(withBoth).toEqual([]);
  });

  test.each([
    ['chettawut-5', [20, 23, 26, 29, 32]],
    ['pacik-glass', [20.2, undefined, 32.3, 40.4, undefined, 50.5]],
    ['intimate-rose-8', Array.from({ length: 8 }, () => undefined)],
    ['velvi', []],
    ['milli', [15]],
  ])('%s has the diameters that are published, and blanks for the others', (id, diameters) => {
    expect(sizesOf(setOf(id)).map(({ diameterMm }) => diameterMm)).toEqual(diameters);
  });
});

describe('a size that has to be read from the box', () => {
  const base: SetSize = { place: 1, diameterMm: 22 };
  test.each<[string, SetSize, boolean]>([
    ['without a diameter', { place: 1 }, true],
    ['without a diameter, whatever is said of it', { place: 1, diameterConfidence: 'high' }, true],
    ['with one that nobody vouches for', base, true],
    ['of low confidence', { ...base, diameterConfidence: 'low' }, true],
    ['of medium confidence', { ...base, diameterConfidence: 'medium' }, false],
    ['of high confidence', { ...base, diameterConfidence: 'high' }, false],
  ])('%s: %s', (_, size, has) => {
    expect(needsReading(size)).toBe(has);
  });
});

describe('taking a size', () => {
  const given = { id: 'a', sizeLabel: 'label' };

  test('whose diameter is published keeps where it is from, and never its length as a whole', () => {
    const set = setOf('chettawut-5');
    const [smallest] = sizesOf(set);
    expect(smallest && dilatorOfSet({ set, size: smallest, ...given })).toEqual({
      id: 'a',
      kind: 'dilator',
      diameterMm: 20,
      sizeLabel: 'label',
      diameterFrom: 'catalogue',
      material: 'rigid',
    });
  });

  test('whose diameter is not published comes to nothing without a reading', () => {
    const guessed = everySize
      .filter(({ size }) => needsReading(size))
      .filter(({ set, size }) => dilatorOfSet({ set, size, ...given }) !== undefined);
    expect(guessed).toEqual([]);
  });

  test('that was read from the box is what was read, and says nothing of a page', () => {
    const set = setOf('intimate-rose-8');
    const rung = dilatorOfSet({ set, size: { place: 3 }, readMm: 22.5, ...given });
    expect(rung).toMatchObject({ diameterMm: 22.5, material: 'silicone' });
    expect(rung).not.toHaveProperty('diameterFrom');
  });

  test('that expands is one size', () => {
    const set = setOf('milli');
    const [only] = sizesOf(set);
    expect(only && dilatorOfSet({ set, size: only, ...given })).toMatchObject({
      diameterMm: 15,
      expandsToMm: 40,
    });
  });

  test('gives a rung that the ladder can keep, for every size and every reading', () => {
    const anySize = fc.constantFrom(...everySize);
    const anyMm = fc.integer({ min: 50, max: 600 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(anySize, anyMm, ({ set, size }, mm) => {
        const readMm = needsReading(size) ? { readMm: mm } : {};
        const rung = dilatorOfSet({ set, size, ...given, ...readMm });
        expect(rung && parseLadder(withRung(emptyLadder, rung)).kind).toBe('value');
      }),
    );
  });
});

describe('looking for a set', () => {
  test.each([
    ['', dilatorSets.length],
    ['  ', dilatorSets.length],
    ['soul', 2],
    ['SOUL source', 2],
    ['source soul', 2],
    ['vuva mag', 1],
    ['my sexual health', 1],
    ['hope and her', 0],
    ['hope her', 1],
    ['ilicone', 0],
    ['a set that nobody makes', 0],
  ])('“%s” finds %d', (text, count) => {
    expect(searchSets(dilatorSets, text)).toHaveLength(count);
  });

  test('finds every set by its whole name, and never breaks on what is typed', () => {
    for (const set of dilatorSets) expect(searchSets(dilatorSets, set.name)).toContain(set);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(dilatorSets).toEqual(expect.arrayContaining([...searchSets(dilatorSets, text)]));
      }),
    );
  });

  test('an accent more or less makes no difference', () => {
    expect(searchSets(dilatorSets, 'Fémmax')).toHaveLength(1);
  });
});

describe('a broken catalogue of ours', () => {
  const sound = setOf('chettawut-5');
  const size = { label: 'A', diameterMm: 22, diameterConfidence: 'high', source: 'a.example/' } as const;
  test.each([
    [
      'a diameter without a confidence',
      { ...sound, sizeCount: 1, sizes: [{ ...size, diameterConfidence: 'none' }] },
    ],
    [
      'a confidence without a diameter',
      { ...sound, sizeCount: 1, sizes: [{ ...size, diameterMm: undefined }] },
    ],
    ['another number of sizes than it says', { ...sound, sizeCount: 4 }],
    ['a size that expands too far', { ...sound, sizeCount: 1, sizes: [{ ...size, expandsToMm: 41 }] }],
    ['an address that could be followed', { ...sound, sources: ['https://a.example/'] }],
    ['a field that nobody knows', { ...sound, price: 3 }],
  ])('is not taken: %s', (_, set) => {
    expect(v.safeParse(dilatorSetSchema, sound).success).toBe(true);
    expect(v.safeParse(dilatorSetSchema, set).success).toBe(false);
  });
});
