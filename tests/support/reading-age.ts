import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { allowedTerms } from './allowed-terms.ts';

const inWords = new Intl.Segmenter('en', { granularity: 'word' });
const inSentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Words and numbers, in small letters. */
export function wordsIn(text: string): readonly string[] {
  return [...inWords.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment.toLowerCase());
}

/** A line without a full stop, such as a title or a point of a list, is a sentence of its own. */
export function sentencesIn(lines: readonly string[]): readonly string[] {
  return lines
    .flatMap((line) => [...inSentences.segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => wordsIn(sentence).length > 0);
}

/** Whether a word is so short that no list need make it shorter. */
export function isShort(word: string): boolean {
  return syllable(word) < 3;
}

/** A number counts as a short word: it is read at a glance. */
function syllablesIn(word: string): number {
  return word in allowedTerms || /^\d/.test(word) ? 1 : Math.max(1, syllable(word));
}

/**
 * The age in years at which most children in the United States can read `lines`: the grade of Flesch and Kincaid, whose
 * first class is of the age of six, and 5. Of fewer than about a hundred words it says little.
 */
export function readingAge(lines: readonly string[]): number {
  const words = lines.flatMap(wordsIn);
  const grade = fleschKincaid({
    sentence: sentencesIn(lines).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllablesIn(word), 0),
  });
  return grade + 5;
}
