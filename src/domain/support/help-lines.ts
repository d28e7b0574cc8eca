import * as v from 'valibot';
import { isDay } from '../day.ts';
import lines from './help-lines.json' with { type: 'json' };
import { readPhoneNumber } from './phone-number.ts';

/** What a line is for, in the order in which lines are listed. */
export const helpPurposes = ['emergency', 'crisis', 'sexualViolence', 'healthAdvice'] as const;
export type HelpPurpose = (typeof helpPurposes)[number];

const number = v.pipe(
  v.string(),
  v.check((text) => readPhoneNumber(text).ok),
);
const timeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const hours = v.variant('kind', [
  v.object({ kind: v.literal('always') }),
  v.object({ kind: v.literal('times'), days: v.literal('weekdays'), from: timeOfDay, to: timeOfDay }),
]);

const helpLine = v.object({
  /** Never given to another line: what was hidden, or put first, goes by it. */
  id: v.pipe(v.string(), v.regex(/^[a-z]{2}-[a-z0-9-]+$/)),
  /** ISO 3166; `EU` stands for the countries of the European Union that have no list of their own. */
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  /** As it calls itself; absent of an emergency number, which has no name. */
  name: v.exactOptional(v.pipe(v.string(), v.minLength(2))),
  purpose: v.picklist(helpPurposes),
  call: number,
  /** Where one can write. */
  text: v.exactOptional(number),
  /** Absent where no page says them. */
  hours: v.exactOptional(hours),
  /** Who says so; docs/help-lines.md says what each means. */
  from: v.picklist(['service', 'authority', 'otherPage', 'lists']),
  /** Addresses without their scheme. */
  sources: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[\w.-]+\.[a-z]+\/\S*$/))), v.minLength(1)),
  /** YYYY-MM-DD */
  lookedUpOn: v.pipe(v.string(), v.check(isDay)),
});

/** Somebody to call. None was confirmed by calling. */
export type HelpLine = v.InferOutput<typeof helpLine>;

/** Every line that the app knows, as in docs/help-lines.md. */
export const helpLines: readonly HelpLine[] = v.parse(v.array(helpLine), lines);

/** The countries that have lines, as codes. */
export const helpCountries: readonly string[] = [...new Set(helpLines.map(({ country }) => country))];
