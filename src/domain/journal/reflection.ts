import * as v from 'valibot';
import { diameterMmSchema } from '../ladder/rung.ts';

export const feltAnswers = ['easier', 'asUsual', 'harder'] as const;
export const lubricants = ['water', 'silicone', 'oil', 'other'] as const;
export const positions = ['back', 'halfSitting', 'side', 'butterfly', 'standing', 'bath'] as const;
export const places = ['bed', 'sofa', 'floor', 'bathroom', 'other'] as const;
export const bleedingAmounts = ['none', 'spotting', 'more'] as const;

/** Room for a page of writing; keeps one record from filling the store. */
export const mostCharacters = 2000;

const zeroToTen = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));

const sizeFelt = v.looseObject({
  rungId: v.pipe(v.string(), v.maxLength(64)),
  painBefore: v.exactOptional(zeroToTen),
  painWorst: v.exactOptional(zeroToTen),
  painAfter: v.exactOptional(zeroToTen),
  depthMm: v.exactOptional(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(300))),
  /** Only of a size that expands: the widest that it was held. */
  widestMm: v.exactOptional(diameterMmSchema),
});

export const reflectionSchema = v.looseObject({
  worstPain: v.exactOptional(zeroToTen),
  felt: v.exactOptional(v.picklist(feltAnswers)),
  worry: v.exactOptional(zeroToTen),
  ease: v.exactOptional(zeroToTen),
  control: v.exactOptional(zeroToTen),
  confidence: v.exactOptional(zeroToTen),
  sizes: v.exactOptional(v.pipe(v.array(v.unknown()), v.maxLength(40), v.array(sizeFelt))),
  lubricant: v.exactOptional(v.picklist(lubricants)),
  position: v.exactOptional(v.picklist(positions)),
  place: v.exactOptional(v.picklist(places)),
  warmBath: v.exactOptional(v.boolean()),
  onPeriod: v.exactOptional(v.boolean()),
  partnerPresent: v.exactOptional(v.boolean()),
  bleeding: v.exactOptional(v.picklist(bleedingAmounts)),
  /** Asked only after spotting. */
  bleedingStopped: v.exactOptional(v.boolean()),
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(mostCharacters))),
});

/** Answers after a session, each of its own accord. Absent means not recorded, never zero and never no. */
export type Reflection = v.InferOutput<typeof reflectionSchema>;
export type Position = (typeof positions)[number];
export type Felt = (typeof feltAnswers)[number];
/** What was felt at one size; pain from 0 to 10. */
export type SizeFelt = v.InferOutput<typeof sizeFelt>;

type Key = Exclude<keyof Reflection, 'sizes'> & string;

/** Answers that only make sense with another one: they go when it changes. */
const dependsOn: Partial<Record<Key, Key>> = { bleedingStopped: 'bleeding' };

function without<Whole extends object>(whole: Whole, keys: readonly string[]): Whole {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => !keys.includes(key))) as Whole;
}

/**
 * `reflection` with one answer given, changed or (undefined) taken back. An empty note is none. What was asked only
 * because of the former answer goes with it and leaves no trace.
 */
export function withAnswer<Name extends Key>(
  reflection: Reflection,
  name: Name,
  answer: Reflection[Name] | undefined,
): Reflection {
  if (answer === reflection[name]) return reflection;
  const gone = Object.keys(dependsOn).filter((key) => dependsOn[key as Key] === name);
  const others = without(reflection, [name, ...gone]);
  return answer === undefined || answer === '' ? others : { ...others, [name]: answer };
}

/** `reflection` with one answer about one size given, changed or taken back. A size without answers is left out. */
export function withSizeAnswer(
  reflection: Reflection,
  rungId: string,
  name: Exclude<keyof SizeFelt, 'rungId'> & string,
  answer: number | undefined,
): Reflection {
  const { sizes = [] } = reflection;
  const present = sizes.find((size) => size.rungId === rungId) ?? { rungId };
  const others = without(present, [name]);
  const changed = answer === undefined ? others : { ...others, [name]: answer };
  const kept = sizes.filter((size) => size.rungId !== rungId);
  const all = Object.keys(changed).length > 1 ? [...kept, changed] : kept;
  const rest = without(reflection, ['sizes']);
  return all.length > 0 ? { ...rest, sizes: all } : rest;
}
