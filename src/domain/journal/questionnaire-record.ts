import * as v from 'valibot';
import { limit } from '../limit.ts';
import { stored, type Stored } from './stored-record.ts';

/** The two items of each in their published order. No item asks about self-harm. @source S70 S71 */
export const pairs = ['gad2', 'phq2'] as const;
export type Pair = (typeof pairs)[number];
export const items = ['first', 'second'] as const;
export type Item = (typeof items)[number];

/** How often in two weeks: 0 not at all, 1 several days, 2 more than half the days, 3 nearly every day. */
export const frequencies = [0, 1, 2, 3] as const;
export type Frequency = (typeof frequencies)[number];

/** Against four weeks ago, in our own words; from the most easier to the most harder. */
export const changeAnswers = ['muchEasier', 'easier', 'same', 'harder', 'muchHarder'] as const;
export type ChangeAnswer = (typeof changeAnswers)[number];

/** An item that is absent was left blank: not recorded, never 0. */
export type PairAnswers = { readonly [Each in Item]?: Frequency };

export type QuestionnaireAnswers = {
  readonly gad2?: PairAnswers;
  readonly phq2?: PairAnswers;
  readonly change?: ChangeAnswer;
};

/** One sitting of the questions that a person may choose to answer every four weeks. */
export type QuestionnaireRecord = Stored & QuestionnaireAnswers & { readonly kind: 'questionnaire' };

/**
 * From this sum of 0 to 6 on, the answers are worth showing to a clinician. It is where both were found to screen best; it
 * is no diagnosis, and the app says no more than that.
 */
export const worthShowingFrom = {
  gad2: limit(3, 'of 6', 'S70'),
  phq2: limit(3, 'of 6', 'S71'),
} as const;

/** The sum of both items, 0 to 6; undefined where one of them was left blank. */
export function sumOf({ first, second }: PairAnswers = {}): number | undefined {
  return first === undefined || second === undefined ? undefined : first + second;
}

/** The pairs, answered in full, that are worth showing to a clinician. */
export function pairsWorthShowing(answers: QuestionnaireAnswers): readonly Pair[] {
  return pairs.filter((pair) => (sumOf(answers[pair]) ?? 0) >= worthShowingFrom[pair].value);
}

export function isAnyAnswered({ gad2 = {}, phq2 = {}, change }: QuestionnaireAnswers): boolean {
  return [...Object.values(gad2), ...Object.values(phq2), change].some((answer) => answer !== undefined);
}

/** `answers` with one item given, changed or (undefined) taken back; a pair without answers leaves no trace. */
export function withItem(
  answers: QuestionnaireAnswers,
  pair: Pair,
  item: Item,
  answer: Frequency | undefined,
): QuestionnaireAnswers {
  const { [pair]: before = {}, ...others } = answers;
  const { [item]: _, ...rest } = before;
  const changed: PairAnswers = answer === undefined ? rest : { ...rest, [item]: answer };
  return Object.keys(changed).length > 0 ? { ...others, [pair]: changed } : others;
}

const frequency = v.picklist(frequencies);
const pairSchema = v.looseObject({
  first: v.exactOptional(frequency),
  second: v.exactOptional(frequency),
});

export const questionnaireSchema = v.pipe(
  v.looseObject({
    ...stored,
    kind: v.literal('questionnaire'),
    gad2: v.exactOptional(pairSchema),
    phq2: v.exactOptional(pairSchema),
    change: v.exactOptional(v.picklist(changeAnswers)),
  }),
  v.check((answers) => isAnyAnswered(answers)),
);
