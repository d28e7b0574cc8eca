import { expect, test } from 'vitest';
import { countedOnce } from '../../../src/domain/journal/counted-once.ts';
import { sessionRecord } from '../../support/journal-records.ts';

const told = (id: string, worstPain?: number, formerIds?: readonly string[]) =>
  sessionRecord({
    id,
    reflection: worstPain === undefined ? {} : { worstPain },
    ...(formerIds ? { formerIds } : {}),
  });

test('a record that was edited in two windows counts once, as the edit that tells of more pain', () => {
  const [mild, worse] = [told('b', 1, ['a']), told('c', 5, ['a'])];
  expect(countedOnce([mild, worse])).toEqual([worse]);
  expect(countedOnce([worse, mild])).toEqual([worse]);
});

test('where both tell of as much, it is the same one in either order', () => {
  const [one, other] = [told('b', 2, ['a']), told('c', 2, ['a'])];
  expect(countedOnce([one, other])).toEqual(countedOnce([other, one]));
});

test('a former record that came from elsewhere does not count beside its edit', () => {
  expect(countedOnce([told('a', 9), told('b', 2, ['a'])])).toMatchObject([{ id: 'b' }]);
  expect(countedOnce([told('a'), told('c', 0, ['a', 'b'])])).toMatchObject([{ id: 'c' }]);
});

test('different sessions all count, alike or not', () => {
  expect(countedOnce([told('a', 2), told('b', 2), told('c', 3, ['x'])])).toHaveLength(3);
});
