import { expect, test } from 'vitest';
import { dropPlace, makesRoom } from '../../src/ui/screens/compose/drop-place.ts';

const rows = [0, 50, 100, 150].map((top) => ({ top, height: 50 }));

test.each([
  [1, 0, 1],
  [1, 49, 1],
  [1, 51, 2],
  [1, 500, 3],
  [1, -49, 1],
  [1, -51, 0],
  [3, -500, 0],
])('row %i dragged by %i px comes to lie at %i', (from, byPx, to) => {
  expect(dropPlace(rows, from, byPx)).toBe(to);
});

test('a tall row that is opened counts by its middle', () => {
  const opened = [
    { top: 0, height: 50 },
    { top: 50, height: 400 },
    { top: 450, height: 50 },
  ];
  expect(dropPlace(opened, 0, 150)).toBe(0);
  expect(dropPlace(opened, 0, 230)).toBe(1);
});

test('only the rows between make room, by the height of what is dragged', () => {
  expect(rows.map((_, index) => makesRoom(rows, index, 0, 2))).toEqual([0, -50, -50, 0]);
  expect(rows.map((_, index) => makesRoom(rows, index, 3, 1))).toEqual([0, 50, 50, 0]);
  expect(rows.map((_, index) => makesRoom(rows, index, 1, 1))).toEqual([0, 0, 0, 0]);
});
