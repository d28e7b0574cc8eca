import { expect, test } from 'vitest';
import type { Rung } from '../../../src/domain/ladder/rung.ts';
import { isSameSize } from '../../../src/domain/ladder/same-size.ts';

const d22: Rung = { id: 'a', kind: 'dilator', diameterMm: 22 };

test.each<[string, Rung, Rung, boolean]>([
  ['one size in two boxes', d22, { id: 'b', kind: 'dilator', diameterMm: 22, sizeLabel: '3' }, true],
  ['a rung whose millimetres were changed', d22, { ...d22, diameterMm: 24 }, false],
  ['one that expands and one that does not', { ...d22, expandsToMm: 40 }, d22, false],
  ['one that expands, in two boxes', { ...d22, expandsToMm: 40 }, { ...d22, id: 'b', expandsToMm: 40 }, true],
  ['two that expand, one of them further', { ...d22, expandsToMm: 40 }, { ...d22, expandsToMm: 39 }, false],
  [
    'two fingers and one',
    { id: 'f', kind: 'finger', size: 'oneFinger' },
    { id: 'f', kind: 'finger', size: 'twoFingers' },
    false,
  ],
  [
    'one finger twice',
    { id: 'f', kind: 'finger', size: 'oneFinger' },
    { id: 'g', kind: 'finger', size: 'oneFinger' },
    true,
  ],
  [
    'a tampon twice',
    { id: 't', kind: 'tampon', size: 'mini' },
    { id: 'u', kind: 'tampon', size: 'mini' },
    true,
  ],
  ['a place twice', { id: 's', kind: 'step', place: 'near' }, { id: 't', kind: 'step', place: 'near' }, true],
  ['a finger and a dilator', { id: 'a', kind: 'finger', size: 'oneFinger' }, d22, false],
])('%s', (_, a, b, isSame) => {
  expect([isSameSize(a, b), isSameSize(b, a)]).toEqual([isSame, isSame]);
});
