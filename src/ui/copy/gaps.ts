import { language } from './language.ts';
import type { Words } from './words.ts';

/**
 * Where the person's own words stand in a sentence of a catalogue; `useCatalogue` puts them there. Each is one character
 * that no keyboard has, so that a sentence can be made of others before it is spoken.
 */
export const own = {
  tool: '\uE000',
  tools: '\uE001',
  aTool: '\uE002',
  opening: '\uE003',
  canal: '\uE004',
  outside: '\uE005',
  clinician: '\uE006',
  myClinician: '\uE007',
} as const satisfies Record<keyof Words, string>;

const capital = '\uE010';

/** A gap that begins a sentence or a title. */
export function initial(gap: string): string {
  return `${capital}${gap}`;
}

const gap = /(\uE010?)([\uE000-\uE007])/g;
const order = Object.keys(own) as (keyof Words)[];

/** `sentence` with `words` in its gaps. */
export function inWords(sentence: string, words: Words): string {
  return sentence.replace(gap, (_, isFirst: string, at: string) => {
    const name = order[at.charCodeAt(0) - 0xe000];
    const word = name === undefined ? '' : words[name];
    return isFirst ? word.charAt(0).toLocaleUpperCase(language().locale) + word.slice(1) : word;
  });
}

function isWhole(value: unknown): value is object {
  if (typeof value === 'function' || Array.isArray(value)) return true;
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** A whole catalogue, or anything in one, with `words` in its gaps; what its functions answer, too. */
function fill(value: unknown, words: Words, filled: WeakMap<object, unknown>): unknown {
  if (typeof value === 'string') return inWords(value, words);
  if (!isWhole(value)) return value;
  const known = filled.get(value);
  if (known !== undefined) return known;
  const made = fillWhole(value, (part) => fill(part, words, filled));
  filled.set(value, made);
  return made;
}

function fillWhole(whole: object, fillPart: (part: unknown) => unknown): unknown {
  if (typeof whole === 'function')
    return (...given: readonly unknown[]) =>
      fillPart((whole as (...all: readonly unknown[]) => unknown)(...given));
  if (Array.isArray(whole)) return whole.map(fillPart);
  return Object.fromEntries(Object.entries(whole).map(([key, part]) => [key, fillPart(part)]));
}

const filledWith = new WeakMap<Words, WeakMap<object, unknown>>();

/** The same object for the same catalogue and words. */
export function catalogueInWords<Catalogue extends object>(catalogue: Catalogue, words: Words): Catalogue {
  const filled = filledWith.get(words) ?? new WeakMap<object, unknown>();
  filledWith.set(words, filled);
  return fill(catalogue, words, filled) as Catalogue;
}
