import { describe, expect, test } from 'vitest';
import {
  hasRoomFor,
  type KeptPlans,
  mostKeptPlans,
  noKeptPlans,
  parseKeptPlans,
  withoutPlan,
  withPlan,
} from '../../../src/domain/protocol/kept-plans.ts';
import type { Rung } from '../../../src/domain/ladder/rung.ts';
import { nestsDeeper } from '../../../src/domain/protocol/nests-deeper.ts';
import { planFit } from '../../../src/domain/protocol/plan-fit.ts';
import type { Protocol } from '../../../src/domain/protocol/protocol.ts';
import { versionBeside } from '../../../src/domain/protocol/version-beside.ts';
import { evenings } from '../../support/plans-to-hand.ts';

describe('a version beside the one that is there', () => {
  test.each<[string, Partial<Protocol>, object]>([
    ['the very same', {}, { kind: 'same' }],
    ['another plan', { id: 'mornings' }, { kind: 'another' }],
    ['a higher number', { version: 3 }, { kind: 'newer' }],
    ['a lower number', { version: 1 }, { kind: 'older' }],
    ['a lower number, made later', { version: 1, madeOn: '2027-01-01' }, { kind: 'older' }],
    ['one number, other words', { note: 'Rest.' }, { kind: 'sameNumber', madeLater: undefined }],
    ['one number, made later', { madeOn: '2026-11-21' }, { kind: 'sameNumber', madeLater: 'offered' }],
    ['one number, made earlier', { madeOn: '2026-11-19' }, { kind: 'sameNumber', madeLater: 'there' }],
    ['one number, no date', { madeOn: undefined, note: 'x' }, { kind: 'sameNumber', madeLater: undefined }],
    [
      'one number, and a recording more',
      { openingNote: { mp3: 'AAAA' } },
      { kind: 'sameNumber', madeLater: undefined },
    ],
  ])('%s', (_, edit, expected) => {
    expect(versionBeside(evenings, { ...evenings, ...edit })).toEqual(expected);
  });

  test('is the same where it lacks only the recording, which no code carries', () => {
    expect(versionBeside({ ...evenings, openingNote: { mp3: 'AAAA' } }, evenings)).toEqual({ kind: 'same' });
  });
});

describe('a plan and whoever was given it', () => {
  const mm = (diameterMm: number): Rung => ({ id: `d${diameterMm}`, kind: 'dilator', diameterMm });
  const sizes = [mm(18), mm(22), mm(24), mm(26)];
  const fitWith = (own: Rung | undefined, rungs: readonly Rung[] = sizes) =>
    planFit(evenings, { rungs, own });

  test.each([
    ['below', mm(22), false],
    ['at', mm(24), false],
    ['above', mm(26), true],
  ])('a size %s its ceiling: %s', (_, own, isSaid) => {
    expect(fitWith(own).some(({ kind }) => kind === 'ceilingBelow')).toBe(isSaid);
  });

  test('a diameter that is not among their sizes is said, with what takes its place', () => {
    expect(fitWith(mm(18))).toEqual([]);
    expect(fitWith(mm(18), [mm(18), mm(20), mm(26)])).toEqual([
      { kind: 'sizeNotThere', diameterMm: 22, instead: mm(20) },
    ]);
    expect(fitWith(mm(26), [mm(23)])).toContainEqual({
      kind: 'sizeNotThere',
      diameterMm: 22,
      instead: undefined,
    });
    const expanding: Rung = { id: 'e', kind: 'dilator', diameterMm: 15, expandsToMm: 40 };
    expect(fitWith(expanding, [expanding])).toEqual([]);
  });

  test('nothing is said of sizes to somebody who has entered none', () => {
    expect(fitWith(undefined, [])).toEqual([]);
  });
});

describe('plans that were put by', () => {
  const many = (count: number): KeptPlans => ({
    ...noKeptPlans,
    plans: Array.from({ length: count }, (_, index) => ({ ...evenings, version: index + 1 })),
  });

  test('are kept once each, and come back to their place', () => {
    const three = many(3);
    const second = three.plans[1];
    if (!second) throw new Error('there are three');
    expect(withPlan(three, second)).toBe(three);
    expect(withoutPlan(three, second).plans.map(({ version }) => version)).toEqual([1, 3]);
    expect(withPlan(withoutPlan(three, second), second, 1)).toEqual(three);
  });

  test('are as many as there is room for, and never push another out', () => {
    const full = many(mostKeptPlans.value);
    const more = { ...evenings, id: 'more' };
    expect(hasRoomFor(many(mostKeptPlans.value - 1), more)).toBe(true);
    expect(hasRoomFor(full, more)).toBe(false);
    expect(withPlan(full, more)).toBe(full);
  });

  test('are read back with fields of later versions; newer and damaged ones are left alone', () => {
    const stored = { ...many(2), later: { a: 1 } };
    expect(parseKeptPlans(JSON.parse(JSON.stringify(stored)))).toEqual({ kind: 'value', value: stored });
    expect(parseKeptPlans({ schema: 2, plans: [] })).toEqual({ kind: 'newer' });
    expect(parseKeptPlans({ schema: 1, plans: [{ schema: 7, phases: [] }] })).toEqual({ kind: 'newer' });
    for (const torn of [undefined, null, 3, {}, { schema: 1 }, { schema: 1, plans: [1] }])
      expect(parseKeptPlans(torn)).toEqual({ kind: 'damaged' });
  });
});

test.each([
  [0, false],
  [32, false],
  [33, true],
  [100_000, true],
])('lists that lie %i deep are too deep: %s', (depth, isTooDeep) => {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = [value];
  expect(nestsDeeper(value, 32)).toBe(isTooDeep);
});
