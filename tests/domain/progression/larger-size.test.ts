import { describe, expect, test } from 'vitest';
import { largerSize, largestWithin } from '../../../src/domain/progression/larger-size.ts';
import { comfortPlan } from '../../../src/domain/progression/progression-plan.ts';
import { mixedLadder } from '../../support/ladders.ts';
import { suggest } from '../../../src/domain/progression/suggest.ts';
import {
  courseAfter,
  d18,
  d22,
  d26,
  d30,
  easySession,
  fourDilators,
  held,
  november,
} from '../../support/progress-records.ts';

const { rungs } = fourDilators;
const under = (diameterMm: number) => ({ ...comfortPlan, ceiling: { kind: 'dilator' as const, diameterMm } });

test('is the very next one, and never one further', () => {
  expect(largerSize(rungs, d22, comfortPlan)).toEqual({ kind: 'size', rung: d26 });
  expect(largerSize(rungs, d18, comfortPlan)).toEqual({ kind: 'size', rung: d22 });
});

test('is none at the end of the ladder', () => {
  expect(largerSize(rungs, d30, comfortPlan)).toEqual({ kind: 'none', because: { kind: 'noLargerSize' } });
});

describe('a ceiling', () => {
  test.each([
    [25.9, 'none'],
    [26, 'size'],
    [26.1, 'size'],
  ])('of %d mm, with 26 mm next: %s', (mm, kind) => {
    expect(largerSize(rungs, d22, under(mm)).kind).toBe(kind);
  });

  test('in millimetres lets nothing through that nobody has measured', () => {
    const finger = { id: 'f', kind: 'finger', size: 'oneFinger' } as const;
    const small = { id: 's', kind: 'dilator', diameterMm: 12 } as const;
    expect(largerSize([small, finger], small, under(40))).toEqual({
      kind: 'none',
      because: { kind: 'ceiling', ceiling: { kind: 'dilator', diameterMm: 40 } },
    });
  });

  test.each([
    [21, 'd18'],
    [25, 'd22'],
    [17, undefined],
  ])('lowered to %d mm names the largest beneath it', (mm, id) => {
    expect(largestWithin(rungs, d26, under(mm).ceiling)?.id).toBe(id);
  });
});

test('a step before insertion is no size to step up to', () => {
  const [, , tampon] = mixedLadder.rungs;
  const step = { id: 'near', kind: 'step', place: 'near' } as const;
  expect(tampon && largerSize([tampon, step, d18], tampon, comfortPlan)).toEqual({ kind: 'size', rung: d18 });
});

describe('a size that expands', () => {
  const wide = { id: 'wide', kind: 'dilator', diameterMm: 15, expandsToMm: 40 } as const;
  const small = { id: 'small', kind: 'dilator', diameterMm: 12 } as const;

  test('has no larger one after it: how wide it was is not known to the rules', () => {
    expect(largerSize([wide, ...rungs], wide, comfortPlan)).toEqual({
      kind: 'none',
      because: { kind: 'ownExpands', rung: wide },
    });
  });

  test('may be named itself, since it goes in at its narrowest', () => {
    expect(largerSize([small, wide, d18], small, comfortPlan)).toEqual({ kind: 'size', rung: wide });
  });

  test.each([
    [39.9, 'none'],
    [40, 'size'],
  ])('under a ceiling of %d mm counts as wide as it goes: %s', (mm, kind) => {
    expect(largerSize([small, wide], small, under(mm)).kind).toBe(kind);
  });

  test.each([
    [39.9, 'small'],
    [40, 'wide'],
  ])('is named beneath a ceiling lowered to %d mm only where it cannot go above it', (mm, id) => {
    expect(largestWithin([small, wide, d18], d18, under(mm).ceiling)?.id).toBe(id);
  });

  test('stays as it is after as many easy sessions as there are, with the reason', () => {
    const course = courseAfter(
      november(1, 3, 5, 7, 9).map((day) => easySession(day, { sizes: [held(wide)] })),
      { rungs: [wide, ...rungs], own: wide },
    );
    expect(suggest(course)).toMatchObject({
      kind: 'stay',
      because: [{ kind: 'easy' }, { kind: 'ownExpands', rung: wide }],
    });
  });
});
