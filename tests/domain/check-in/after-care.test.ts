import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AfterCare,
  type AfterCareAdvice,
  afterCareFlags,
  afterCareUrgency,
  asksNoMore,
  assessAfterCare,
  bleedingAfterwards,
  painAfterwards,
  withSign,
} from '../../../src/domain/check-in/after-care.ts';

const call = (urgency: 'now' | 'today', ...flags: readonly (typeof afterCareFlags)[number][]) =>
  ({ kind: 'call', urgency, flags }) satisfies AfterCareAdvice;
const ground: AfterCareAdvice = { kind: 'ground' };
const rest = (...because: readonly ('pain' | 'spotting')[]) =>
  ({ kind: 'rest', because }) satisfies AfterCareAdvice;

const table: readonly (readonly [string, AfterCare, AfterCareAdvice])[] = [
  ['nothing', {}, { kind: 'nothing' }],
  ['pain that has eased', { sharpPain: 'eased' }, rest('pain')],
  ['pain that goes on', { sharpPain: 'goesOn' }, call('now', 'painGoesOn')],
  ['a little light bleeding', { bleeding: 'spotting' }, rest('spotting')],
  ['more bleeding', { bleeding: 'more' }, call('today', 'bleedingMore')],
  ['something that gave', { gave: true }, call('now', 'gave')],
  ['panic', { panic: true }, ground],
  ['eased pain and light bleeding', { sharpPain: 'eased', bleeding: 'spotting' }, rest('pain', 'spotting')],
  ['eased pain and more bleeding', { sharpPain: 'eased', bleeding: 'more' }, call('today', 'bleedingMore')],
  [
    'more bleeding and pain that goes on: the sooner of the two',
    { sharpPain: 'goesOn', bleeding: 'more' },
    call('now', 'painGoesOn', 'bleedingMore'),
  ],
  [
    'everything',
    { sharpPain: 'goesOn', bleeding: 'more', gave: true, panic: true },
    call('now', 'gave', 'painGoesOn', 'bleedingMore'),
  ],
  ['panic and eased pain: no question about the body', { panic: true, sharpPain: 'eased' }, ground],
  ['panic and light bleeding', { panic: true, bleeding: 'spotting' }, ground],
  ['panic and something that gave: a flag comes first', { panic: true, gave: true }, call('now', 'gave')],
  ['panic and more bleeding', { panic: true, bleeding: 'more' }, call('today', 'bleedingMore')],
];

test.each(table)('%s', (_, noticed, advice) => {
  expect(assessAfterCare(noticed)).toEqual(advice);
});

const anything = fc.record(
  {
    sharpPain: fc.constantFrom(...painAfterwards),
    bleeding: fc.constantFrom(...bleedingAfterwards),
    gave: fc.constant(true as const),
    panic: fc.constant(true as const),
  },
  { requiredKeys: [] },
);

test('more is never answered with less: a further sign never makes a call less urgent', () => {
  const weight = (noticed: AfterCare) => {
    const advice = assessAfterCare(noticed);
    if (advice.kind === 'call') return advice.urgency === 'now' ? 4 : 3;
    return { ground: 2, rest: 1, nothing: 0 }[advice.kind];
  };
  fc.assert(
    fc.property(anything, anything, (some, others) => {
      expect(weight({ ...others, ...some })).toBeGreaterThanOrEqual(weight(some));
    }),
  );
});

test('every flag is reached, and is as urgent as its row says', () => {
  const alone: Record<(typeof afterCareFlags)[number], AfterCare> = {
    gave: { gave: true },
    painGoesOn: { sharpPain: 'goesOn' },
    bleedingMore: { bleeding: 'more' },
  };
  for (const flag of afterCareFlags)
    expect(assessAfterCare(alone[flag])).toEqual(call(afterCareUrgency[flag].urgency as 'now', flag));
});

test.each([
  [call('now', 'gave'), true],
  [call('today', 'bleedingMore'), true],
  [ground, true],
  [rest('pain'), false],
  [{ kind: 'nothing' } as const, false],
])('after %o, nothing more is asked: %s', (advice, expected) => {
  expect(asksNoMore(advice)).toBe(expected);
});

describe('an answer that changes', () => {
  test('a sign that is taken back leaves no trace', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...painAfterwards), (noticed, pain) => {
        const { sharpPain: _, ...others } = noticed;
        const ticked = withSign(noticed, 'sharpPain', pain);
        expect(ticked.sharpPain).toBe(pain);
        expect(withSign(ticked, 'sharpPain', undefined)).toStrictEqual(others);
      }),
    );
  });

  test('one sign says nothing of the others', () => {
    expect(withSign({ gave: true }, 'panic', true)).toStrictEqual({ gave: true, panic: true });
  });
});
