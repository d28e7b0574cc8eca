import { describe, expect, test } from 'vitest';
import type { SessionRecord } from '../../../src/domain/journal/journal-record.ts';
import { hardLately, hardLimits, wasHard } from '../../../src/domain/support/was-hard.ts';

type Told = Parameters<typeof wasHard>[0];

const { worstPainFrom, worryFrom, gentleFor } = hardLimits;

function session(day: string, given: Partial<SessionRecord> = {}): SessionRecord {
  return {
    schema: 1,
    kind: 'session',
    id: `on-${day}`,
    at: `${day}T19:00:00.000Z`,
    day,
    protocol: { id: 'first-steps', version: 1 },
    offer: 'asPlanned',
    outcome: 'finished',
    guidedMs: 600_000,
    phases: [],
    easedBack: 0,
    reflection: {},
    ...given,
  };
}

describe('a session was hard', () => {
  test.each([
    ['severe pain', { reflection: { worstPain: worstPainFrom.value } }],
    ['severe pain at one size', { reflection: { sizes: [{ rungId: 'a', painWorst: worstPainFrom.value }] } }],
    ['high worry', { reflection: { worry: worryFrom.value } }],
    ['“harder” than usual', { reflection: { felt: 'harder' } }],
    ['panic', { reflection: {}, afterCare: { panic: true } }],
    ['sharp pain that eased', { reflection: {}, afterCare: { sharpPain: 'eased' } }],
    ['a little bleeding', { reflection: {}, afterCare: { bleeding: 'spotting' } }],
    ['something that gave', { reflection: {}, afterCare: { gave: true } }],
  ] satisfies readonly (readonly [string, Told])[])('by %s', (_, told) => {
    expect(wasHard(told)).toBe(true);
  });

  test.each([
    ['nothing was told', { reflection: {} }],
    ['it was stopped, and nothing was noticed', { reflection: {}, afterCare: {} }],
    ['pain was below the limit', { reflection: { worstPain: worstPainFrom.value - 1 } }],
    ['worry was below the limit', { reflection: { worry: worryFrom.value - 1 } }],
    ['it felt as usual', { reflection: { felt: 'asUsual' } }],
  ] satisfies readonly (readonly [string, Told])[])('and is not called so where %s', (_, told) => {
    expect(wasHard(told)).toBe(false);
  });
});

describe('the day after', () => {
  const hard = { reflection: { felt: 'harder' } } as const;

  test.each([
    ['2026-11-22', 0, true],
    ['2026-11-23', gentleFor.value, true],
    ['2026-11-24', gentleFor.value + 1, false],
    ['2026-11-21', -1, false],
  ])('on %s, %i days on: %s', (today, _, isGentle) => {
    expect(hardLately([session('2026-11-22', hard)], today)).toBe(isGentle);
  });

  test.each([
    ['of only breathing', { offer: 'breathingOnly' }],
    ['as planned', { offer: 'asPlanned' }],
  ] as const)('a calm session %s since then does not hide it, in whatever order they come', (_, calm) => {
    const both = [session('2026-11-22', hard), session('2026-11-23', calm)];
    expect(hardLately(both, '2026-11-23')).toBe(true);
    expect(hardLately(both.toReversed(), '2026-11-23')).toBe(true);
  });

  test('a calm one adds nothing to how long it lasts', () => {
    const both = [session('2026-11-22', hard), session('2026-11-24')];
    expect(hardLately(both, '2026-11-24')).toBe(false);
  });

  test('without a session there is nothing to be gentle about', () => {
    expect(hardLately([], '2026-11-22')).toBe(false);
  });
});
