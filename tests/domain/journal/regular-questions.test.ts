import { expect, test } from 'vitest';
import { areDue, noQuestions, parseRegularQuestions } from '../../../src/domain/journal/regular-questions.ts';

test.each([
  ['never asked for', noQuestions, false],
  ['never asked for, and answered once', { asks: 'never', lastOn: '2020-01-01' }, false],
  ['chosen today', { asks: 'everyFourWeeks' }, true],
  ['answered today', { asks: 'everyFourWeeks', lastOn: '2026-11-22' }, false],
  ['answered 27 days ago', { asks: 'everyFourWeeks', lastOn: '2026-10-26' }, false],
  ['answered 28 days ago', { asks: 'everyFourWeeks', lastOn: '2026-10-25' }, true],
  ['passed over for a year', { asks: 'everyFourWeeks', lastOn: '2025-11-22' }, true],
  ['answered by a wrong clock on a day to come', { asks: 'everyFourWeeks', lastOn: '2038-01-19' }, true],
] as const)('%s: due is %s', (_, questions, due) => {
  expect(areDue(questions, '2026-11-22')).toBe(due);
});

test.each([
  [{ asks: 'everyFourWeeks', lastOn: '2026-11-22', later: 1 }, 'value'],
  [{ asks: 'daily' }, 'damaged'],
  [{ asks: 'never', lastOn: '2026-02-30' }, 'damaged'],
  [null, 'damaged'],
])('%o is read back as %s', (stored, kind) => {
  expect(parseRegularQuestions(stored).kind).toBe(kind);
});
