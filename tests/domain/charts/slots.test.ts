import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayTicks } from '../../../src/domain/charts/day-ticks.ts';
import { firstDayOf } from '../../../src/domain/charts/period.ts';
import { runsOf } from '../../../src/domain/charts/runs-of.ts';
import {
  boundsOf,
  type Grain,
  grains,
  grouped,
  placeOf,
  type Slot,
  spanOf,
} from '../../../src/domain/charts/slot.ts';
import { dayAfter, daysBetween } from '../../../src/domain/day.ts';

const anyDay = fc.integer({ min: -40_000, max: 40_000 }).map((count) => dayAfter('2026-11-22', count));
const anyDays = fc.array(
  fc.integer({ min: 0, max: 3000 }).map((count) => ({ day: dayAfter('2020-01-01', count) })),
  { maxLength: 60 },
);
const inOrder = (items: readonly { readonly day: string }[]) =>
  items.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

describe('the time that a point stands for', () => {
  test.each<[string, Grain, string, string]>([
    ['2026-11-22', 'each', '2026-11-22', '2026-11-22'],
    ['2026-11-22', 'day', '2026-11-22', '2026-11-22'],
    ['2026-11-22', 'week', '2026-11-16', '2026-11-22'],
    ['2026-11-23', 'week', '2026-11-23', '2026-11-29'],
    ['2026-12-31', 'week', '2026-12-28', '2027-01-03'],
    ['1969-12-31', 'week', '1969-12-29', '1970-01-04'],
    ['2028-02-29', 'month', '2028-02-01', '2028-02-29'],
    ['2026-02-01', 'month', '2026-02-01', '2026-02-28'],
    ['2026-12-31', 'month', '2026-12-01', '2026-12-31'],
    ['2026-06-30', 'year', '2026-01-01', '2026-12-31'],
  ])('%s by %s is from %s to %s', (day, grain, from, to) => {
    expect(boundsOf(day, grain)).toEqual({ from, to });
  });

  test('holds its day, and is the same for each of its days', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...grains), (day, grain) => {
        const { from, to } = boundsOf(day, grain);
        expect(from <= day && day <= to).toBe(true);
        expect(boundsOf(from, grain)).toEqual({ from, to });
        expect(boundsOf(to, grain)).toEqual({ from, to });
        expect(boundsOf(dayAfter(to, 1), grain).from).toBe(dayAfter(to, 1));
      }),
    );
  });
});

describe('grouping', () => {
  test('loses nothing, keeps the order, and makes no group for time without anything', () => {
    fc.assert(
      fc.property(anyDays, fc.integer({ min: 1, max: 40 }), (days, most) => {
        const items = inOrder(days);
        const { groups } = grouped(items, grains, most);
        expect(groups.flatMap((group) => group.items)).toEqual(items);
        expect(groups.every((group) => group.items.length > 0)).toBe(true);
        expect(groups.length).toBeLessThanOrEqual(Math.max(most, 9));
        const places = groups.map(({ at }) => at);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });

  test.each([
    [12, 12, 'each'],
    [12, 11, 'day'],
    [4, 3, 'week'],
  ])('of %d within 11 days into at most %d is by %s', (count, most, grain) => {
    const items = Array.from({ length: count }, (_, index) => ({
      day: dayAfter('2026-11-02', Math.min(index, 10)),
    }));
    expect(grouped(items, grains, most).grain).toBe(grain);
  });

  test('twenty thousand are few enough to draw', () => {
    const items = Array.from({ length: 20_000 }, (_, index) => ({
      day: dayAfter('2000-01-01', Math.floor(index / 2)),
    }));
    const { grain, groups } = grouped(items, grains, 400);
    expect(grain).toBe('month');
    expect(groups).toHaveLength(329);
  });

  test('several on one day stand beside each other within it', () => {
    const items = [{ day: '2026-11-22' }, { day: '2026-11-22' }];
    const begin = placeOf('2026-11-22');
    expect(grouped(items, grains, 10).groups.map(({ at }) => at - begin)).toEqual([0.25, 0.75]);
  });
});

describe('what was recorded', () => {
  test('of nothing is nothing, and not 0', () => {
    expect(spanOf([])).toBeUndefined();
    expect(spanOf([undefined, undefined])).toBeUndefined();
    expect(spanOf([undefined, 0])).toEqual({ lowest: 0, highest: 0 });
  });
});

function slot(day: string, value?: number): Slot<'mm'> {
  const told = value === undefined ? {} : { mm: { lowest: value, highest: value } };
  return { from: day, to: day, at: placeOf(day), occasions: 1, told };
}

describe('a line', () => {
  test.each<[string, readonly Slot<'mm'>[], readonly number[]]>([
    ['joins what lies within two weeks', [slot('2026-11-01', 18), slot('2026-11-14', 22)], [2]],
    ['ends at a gap of two weeks', [slot('2026-11-01', 18), slot('2026-11-15', 22)], [1, 1]],
    ['ends at a blank', [slot('2026-11-01', 18), slot('2026-11-02'), slot('2026-11-03', 22)], [1, 1]],
    ['is none where all is blank', [slot('2026-11-01')], []],
    ['is none without points', [], []],
  ])('%s', (_, slots, lengths) => {
    expect(runsOf(slots, 'mm').map((run) => run.length)).toEqual(lengths);
  });

  test('draws every value once, and nothing else', () => {
    const anySlots = fc
      .array(
        fc.tuple(
          fc.integer({ min: 1, max: 20 }),
          fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
        ),
      )
      .map((steps) => {
        let day = '2026-01-01';
        return steps.map(([gap, value]) => {
          day = dayAfter(day, gap);
          return slot(day, value);
        });
      });
    fc.assert(
      fc.property(anySlots, (slots) => {
        const runs = runsOf(slots, 'mm');
        expect(runs.flat()).toEqual(slots.filter(({ told }) => told.mm !== undefined));
        const gaps = runs.flatMap((run) =>
          run.slice(1).map((one, index) => daysBetween(run[index]?.to ?? one.from, one.from)),
        );
        expect(gaps.every((gap) => gap < 14)).toBe(true);
      }),
    );
  });
});

test.each([
  ['fourWeeks', '2026-11-22', '2026-10-26'],
  ['fourWeeks', '2026-11-23', '2026-10-26'],
  ['threeMonths', '2026-11-22', '2026-08-24'],
  ['year', '2026-11-22', '2025-11-17'],
  ['all', '2026-11-22', undefined],
] as const)('%s up to %s begins on the Monday %s', (period, today, from) => {
  expect(firstDayOf(period, today)).toBe(from);
});

describe('marks on the line of time', () => {
  test.each([
    ['2026-10-26', '2026-11-22', 4, 'day', ['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16']],
    ['2026-10-27', '2026-11-22', 2, 'day', ['2026-11-02', '2026-11-16']],
    ['2026-08-24', '2026-11-22', 4, 'month', ['2026-09-01', '2026-10-01', '2026-11-01']],
    ['2025-11-17', '2026-11-22', 4, 'month', ['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01']],
    [
      '2016-03-01',
      '2026-11-22',
      5,
      'year',
      ['2018-01-01', '2020-01-01', '2022-01-01', '2024-01-01', '2026-01-01'],
    ],
    ['2026-11-22', '2026-11-22', 4, 'day', []],
  ])('from %s to %s, at most %d: by %s', (from, to, most, names, days) => {
    expect(dayTicks(from, to, most)).toEqual(days.map((day) => ({ day, names })));
  });

  test('are never more than there is room for, in order, and within the time', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -10, max: 20_000 }),
        fc.integer({ min: 1, max: 8 }),
        (from, days, most) => {
          const to = dayAfter(from, days);
          const ticks = dayTicks(from, to, most).map(({ day }) => day);
          expect(ticks.length).toBeLessThanOrEqual(most);
          expect(ticks).toEqual(ticks.toSorted());
          expect(ticks.every((day) => day >= from && day <= to)).toBe(true);
        },
      ),
    );
  });
});
