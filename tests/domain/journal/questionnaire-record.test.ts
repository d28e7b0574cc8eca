import { expect, test } from 'vitest';
import {
  isAnyAnswered,
  pairsWorthShowing,
  type QuestionnaireAnswers,
  sumOf,
  withItem,
  worthShowingFrom,
} from '../../../src/domain/journal/questionnaire-record.ts';
import { sourceOf } from '../../../src/domain/source-of.ts';

test.each([
  [{ first: 0, second: 0 }, 0],
  [{ first: 3, second: 3 }, 6],
  [{ first: 1 }, undefined],
  [{ second: 3 }, undefined],
  [{}, undefined],
  [undefined, undefined],
] as const)('the sum of %o is %s: a blank is not 0', (answers, sum) => {
  expect(sumOf(answers)).toBe(sum);
});

test.each<[QuestionnaireAnswers, ReturnType<typeof pairsWorthShowing>]>([
  [{ gad2: { first: 1, second: 1 } }, []],
  [{ gad2: { first: 1, second: 2 } }, ['gad2']],
  [{ phq2: { first: 0, second: 2 } }, []],
  [{ phq2: { first: 0, second: 3 } }, ['phq2']],
  [{ phq2: { first: 3, second: 3 }, gad2: { first: 0, second: 0 } }, ['phq2']],
  [{ phq2: { first: 3, second: 3 }, gad2: { first: 3, second: 0 } }, ['gad2', 'phq2']],
  [{ gad2: { first: 3 } }, []],
  [{ gad2: { first: 3 }, phq2: { first: 3 } }, []],
  [{ change: 'muchHarder' }, []],
])('of %o worth showing to a clinician: %o', (answers, expected) => {
  expect(pairsWorthShowing(answers)).toEqual(expected);
});

test('each cut has a published source that the app can show', () => {
  for (const cut of Object.values(worthShowingFrom)) expect(sourceOf(cut).kind).toBe('published');
});

test('an answer that is taken back leaves no trace', () => {
  const answered = withItem({ change: 'same' }, 'gad2', 'first', 0);
  expect(answered).toStrictEqual({ change: 'same', gad2: { first: 0 } });
  expect(isAnyAnswered(answered)).toBe(true);
  expect(withItem(answered, 'gad2', 'first', undefined)).toStrictEqual({ change: 'same' });
  expect(isAnyAnswered(withItem({}, 'phq2', 'second', undefined))).toBe(false);
});
