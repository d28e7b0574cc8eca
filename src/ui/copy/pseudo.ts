import { english, type Language, speak } from './language.ts';

/** Around all that came through the catalogue. */
const [opens, closes] = ['⟦', '⟧'];

/** For each letter from a to z; vowels are longer. */
const accented = 'àá ƀ ç ð éè ƒ ĝ ĥ îï ĵ ķ ļ ɱ ñ öô þ ǫ ŕ š ţ ûü ṽ ŵ ẋ ýÿ ž'.split(' ');
const hebrew = 'אא ב כ ד הה פ ג ח יי ץ ק ל מ נ ועו ף ך ר ש ת וו ט ם ס ן ז'.split(' ');

/** Where a word of the person's own goes in. */
const gap = /[\uE000-\uE0FF]/;

type Letters = readonly string[];

function spelt(letter: string, letters: Letters): string {
  const small = letters[letter.toLowerCase().charCodeAt(0) - 97];
  if (small === undefined) return letter;
  return letter === letter.toLowerCase() ? small : small.toUpperCase();
}

/** What is inside marks already came as an argument, and stays as it is. */
function pseudoText(text: string, letters: Letters): string {
  let depth = 0;
  let said = '';
  for (const letter of text) {
    if (letter === opens) depth += 1;
    said += depth > 0 ? letter : spelt(letter, letters);
    if (letter === closes) depth -= 1;
  }
  return said === text && !gap.test(text) ? text : opens + said + closes;
}

type Said = (...told: readonly unknown[]) => unknown;

function isPlain(part: object): boolean {
  return Array.isArray(part) || Object.getPrototypeOf(part) === Object.prototype;
}

/** Every sentence of a catalogue in `letters`, and all that its functions answer. */
function pseudoCatalogue(letters: Letters): Language['inLanguage'] {
  const known = new WeakMap<object, object>();
  function inLetters(part: unknown): unknown {
    if (typeof part === 'string') return pseudoText(part, letters);
    if (typeof part === 'function') return kept(part, () => saidInLetters(part as Said));
    if (typeof part !== 'object' || part === null || !isPlain(part)) return part;
    return kept(part, () =>
      Array.isArray(part)
        ? part.map(inLetters)
        : Object.fromEntries(Object.entries(part).map(([name, value]) => [name, inLetters(value)])),
    );
  }
  function saidInLetters(said: Said): Said {
    return (...told) => inLetters(said(...told));
  }
  function kept(part: object, make: () => object): object {
    const made = known.get(part) ?? make();
    known.set(part, made);
    return made;
  }
  return (catalogue) => inLetters(catalogue) as typeof catalogue;
}

/** Accented, a third longer, and marked; dates and numbers are German, which is neither English nor the browser's. */
const accentedLanguage: Language = {
  ...english,
  tag: 'en-XA',
  locale: 'de',
  inLanguage: pseudoCatalogue(accented),
};

/** In letters that run from right to left. */
const mirroredLanguage: Language = {
  tag: 'he-XB',
  direction: 'rtl',
  locale: 'he',
  inLanguage: pseudoCatalogue(hebrew),
};

const languages = [english, accentedLanguage, mirroredLanguage];

/** Speaks the language that `dispatchEvent(new CustomEvent('speak', { detail: 'en-XA' }))` names: `en`, `en-XA` or `he-XB`. */
export function followPseudo(): void {
  addEventListener('speak', (event) => {
    const asked =
      event instanceof CustomEvent ? languages.find(({ tag }) => tag === event.detail) : undefined;
    if (asked) speak(asked);
  });
}
