import { expect, test } from 'vitest';
import { byDay, pathOf, room, runsOf, scaleOf } from '../../src/ui/screens/visit/trend-frame.ts';

const scale = scaleOf({ from: '2026-10-01', to: '2026-10-04', least: 0, most: 10 });

test('a day shows its highest value, and a day of blanks shows none', () => {
  const facts = [
    { day: '2026-10-02', value: 3 },
    { day: '2026-10-01', value: 0 },
    { day: '2026-10-02', value: 5 },
    { day: '2026-10-03' },
  ];
  expect(byDay(facts)).toEqual([
    { day: '2026-10-01', value: 0 },
    { day: '2026-10-02', value: 5 },
  ]);
});

test.each([
  ['thirteen days join', '2026-10-14', 1],
  ['fourteen days do not', '2026-10-15', 2],
])('points over %s', (_, day, runs) => {
  expect(
    runsOf([
      { day: '2026-10-01', value: 1 },
      { day, value: 2 },
    ]),
  ).toHaveLength(runs);
});

test('the least lies at the bottom, the most at the top, and a day in the middle of its place', () => {
  expect([scale.y(0), scale.y(10)]).toEqual([room.bottom, room.top]);
  expect(scale.x('2026-10-01') - room.left).toBeCloseTo(room.right - scale.x('2026-10-04'));
});

test('where all values are one it lies in the middle', () => {
  const { y } = scaleOf({ from: '2026-10-01', to: '2026-10-01', least: 22, most: 22 });
  expect(y(22)).toBe((room.top + room.bottom) / 2);
});

test('a staircase changes on the day itself', () => {
  const run = [
    { day: '2026-10-01', value: 0 },
    { day: '2026-10-04', value: 10 },
  ];
  expect(pathOf(run, scale, true)).toBe(`M60.5 98H279.5V26`);
  expect(pathOf(run, scale, false)).toBe(`M60.5 98L279.5 26`);
});
