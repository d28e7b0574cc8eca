import * as v from 'valibot';
import { daysBetween, isDay } from '../day.ts';
import { limit } from '../limit.ts';
import type { Parsed } from '../parsed.ts';

export const askedAgainAfter = limit(28, 'days', 'ourDefault');

const schema = v.looseObject({
  asks: v.picklist(['never', 'everyFourWeeks']),
  /** The day on which they were last answered or passed over, YYYY-MM-DD. */
  lastOn: v.exactOptional(v.pipe(v.string(), v.check(isDay))),
});

/** Whether the person chose to be asked a few questions every four weeks. */
export type RegularQuestions = v.InferOutput<typeof schema>;

export const noQuestions: RegularQuestions = { asks: 'never' };

export function parseRegularQuestions(stored: unknown): Parsed<RegularQuestions> {
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? { kind: 'value', value: parsed.output } : { kind: 'damaged' };
}

/** Whether they are due on the day `today`, YYYY-MM-DD. A last day that is yet to come is a wrong clock's. */
export function areDue({ asks, lastOn }: RegularQuestions, today: string): boolean {
  if (asks === 'never') return false;
  const days = lastOn === undefined ? askedAgainAfter.value : daysBetween(lastOn, today);
  return days < 0 || days >= askedAgainAfter.value;
}
