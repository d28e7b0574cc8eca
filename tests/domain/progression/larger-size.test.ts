import { describe, expect, test } from 'vitest';
import { largerSize, largestWithin } from '../../../src/domain/progression/larger-size.ts';
import { comfortPlan } from '../../../src/domain/progression/progression-plan.ts';
import { mixedLadder } from '../../support/ladders.ts';
import { d18, d22, d26, d30, fourDilators } from '../../support/progress-records.ts';

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
