import { language } from './language.ts';

/** Formats are dear to make and are asked for by the hundred. */
function keeping<Options extends object, Format>(make: (locale: string, options: Options) => Format) {
  const made = new Map<string, Format>();
  return (options: Options): Format => {
    const { locale } = language();
    const key = `${locale} ${JSON.stringify(options)}`;
    const format = made.get(key) ?? make(locale, options);
    made.set(key, format);
    return format;
  };
}

const numbers = keeping(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);
const dates = keeping(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);
const lists = keeping((locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options));
const regions = keeping(
  (locale, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(locale, options),
);
const rules = keeping((locale, options: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options));

const orders = keeping((locale, options: Intl.CollatorOptions) => new Intl.Collator(locale, options));

/** A number as the person's language writes it, with up to two decimals unless `options` say otherwise. */
export function number(value: number, options: Intl.NumberFormatOptions = {}): string {
  return numbers({ maximumFractionDigits: 2, ...options }).format(value);
}

/** Measures of the body and of sizes are told to a tenth. */
export const tenths = { maximumFractionDigits: 1 } as const;

/** The sign between whole numbers and decimals. */
export function decimalSign(): string {
  const parts = numbers({}).formatToParts(0.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}

/** A moment as the person's language writes it, by the device's own time zone unless `options` say otherwise. */
export function date(at: Date | number, options: Intl.DateTimeFormatOptions): string {
  return dates(options).format(at);
}

/** A civil day, `2026-11-22`, as the person's language writes it: no time zone may move it. */
export function civilDay(day: string, options: Intl.DateTimeFormatOptions): string {
  const [year = 1970, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  return date(new Date(year, month - 1, dayOfMonth), options);
}

/** "pain, worry, bleeding". */
export function listed(parts: readonly string[]): string {
  return lists({ type: 'unit', style: 'short' }).format(parts);
}

type Forms<Form> = Partial<Record<Intl.LDMLPluralRule, Form>> & { readonly other: Form };

/** Which of the `forms` goes with `count`. Which ones there are is up to the language: Polish has four. */
export function plural<Form>(count: number, forms: Forms<Form>): Form {
  return forms[rules({}).select(count)] ?? forms.other;
}

/** What a country is called, by its code of two letters; the code where the language has no name for it. */
export function regionName(code: string): string {
  return regions({ type: 'region' }).of(code) ?? code;
}

/** A text sentence by sentence, by the rules of the person's language. */
export function sentences(text: string): readonly string[] {
  const { locale } = language();
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim());
}

/** Which of two names comes first in the alphabet of the person's language: below 0 for `a`. */
export function inAlphabet(a: string, b: string): number {
  return orders({}).compare(a, b);
}
