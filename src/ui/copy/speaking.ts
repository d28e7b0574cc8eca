import { createContext, use, useSyncExternalStore } from 'react';
import { followLanguage, language } from './language.ts';
import { catalogueInWords } from './gaps.ts';
import { plainWords, type Words } from './words.ts';

/** How the person speaks: their own words for body and tool. */
export type Speaking = { readonly words: Words };

export const SpeakingContext = createContext<Speaking>({ words: plainWords });

/** The sentences of a catalogue in the person's language, with the person's own words in their gaps; and these words. */
export function useCatalogue<Catalogue extends object>(
  catalogue: Catalogue,
): { copy: Catalogue; words: Words } {
  const { words } = use(SpeakingContext);
  const { inLanguage } = useSyncExternalStore(followLanguage, language);
  return { copy: catalogueInWords(inLanguage(catalogue), words), words };
}
