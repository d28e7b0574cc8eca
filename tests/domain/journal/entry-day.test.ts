import { expect, test } from 'vitest';
import { entryDayProblem } from '../../../src/domain/journal/entry-day.ts';

test.each([
  ['2026-11-22', undefined],
  ['2026-11-21', undefined],
  ['1970-01-01', undefined],
  ['2026-11-23', 'toCome'],
  ['2038-01-19', 'toCome'],
  ['9999-12-31', 'toCome'],
  ['1969-12-31', 'tooEarly'],
  ['', 'notADay'],
  ['2026-02-29', 'notADay'],
  ['12026-11-22', 'notADay'],
  ['0026-11-22', 'notADay'],
])('“%s” is answered with %s', (day, problem) => {
  expect(entryDayProblem(day, '2026-11-22')).toBe(problem);
});
