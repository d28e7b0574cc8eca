import { expect, test } from 'vitest';
import type { Limit } from '../../../src/domain/limit.ts';
import { breathLimits } from '../../../src/domain/protocol/breath-patterns.ts';
import { phaseLimits } from '../../../src/domain/protocol/phase.ts';
import { type Protocol, protocolLimits } from '../../../src/domain/protocol/protocol.ts';
import { breatheWithMe, breatheWithMeDoses } from '../../../src/domain/protocol/starters/breathe-with-me.ts';
import {
  fingersTampons,
  fingersTamponsDoses,
} from '../../../src/domain/protocol/starters/fingers-tampons.ts';
import { firstSteps, firstStepsDoses } from '../../../src/domain/protocol/starters/first-steps.ts';
import {
  gradualDilators,
  gradualDilatorsDoses,
} from '../../../src/domain/protocol/starters/gradual-dilators.ts';

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

function valuesOf(limits: Record<string, Limit<string>>): number[] {
  return Object.values(limits).map((one) => one.value);
}

test.each<[Protocol, Record<string, Limit<string>>]>([
  [firstSteps, firstStepsDoses],
  [breatheWithMe, breatheWithMeDoses],
  [gradualDilators, gradualDilatorsDoses],
  [fingersTampons, fingersTamponsDoses],
])('each number of $id is one of its sourced doses', (protocol, doses) => {
  const sourced = new Set([...valuesOf(doses), ...valuesOf(breathLimits), protocolLimits.painCapUsual.value]);
  const clinical = [...numbersIn(protocol.phases), ...numbersIn(protocol.painCap)];
  expect(clinical.filter((number) => !sourced.has(number))).toEqual([]);
});

test('every limit of protocols names its source and unit', () => {
  const all: Limit<string>[] = [
    firstStepsDoses,
    breatheWithMeDoses,
    gradualDilatorsDoses,
    fingersTamponsDoses,
    breathLimits,
    protocolLimits,
    phaseLimits,
  ].flatMap((limits: Record<string, Limit<string>>) => Object.values(limits));
  for (const { source, unit, value } of all) {
    expect(source).toMatch(/^(S[1-9]\d*|ourDefault)$/);
    expect(unit).not.toBe('');
    expect(value).toBeGreaterThan(0);
  }
});
