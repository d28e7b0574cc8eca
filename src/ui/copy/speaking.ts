import { createContext, use } from 'react';
import { plainWords, type Words } from './words.ts';

/** How the app speaks: its language, and the person's own words in it. */
export type Speaking = {
  readonly words: Words;
  /** A catalogue in the person's language: the same object for the same catalogue, as long as the language is. */
  readonly inLanguage: <Catalogue extends object>(english: Catalogue) => Catalogue;
};

const english: Speaking = { words: plainWords, inLanguage: (catalogue) => catalogue };

export const SpeakingContext = createContext(english);

/** The sentences of a catalogue in the person's language, and the person's own words to put into them. */
export function useCatalogue<Catalogue extends object>(
  catalogue: Catalogue,
): { copy: Catalogue; words: Words } {
  const { inLanguage, words } = use(SpeakingContext);
  return { copy: inLanguage(catalogue), words };
}
