import { limit } from '../limit.ts';
import { passphraseWords } from './passphrase-words.ts';

/**
 * `words`: how many make an offered passphrase, 9 bits each. `characters`: fewer protect nothing. `guessableBits` and
 * `strongBits`: below the one a single strong computer is through in days; from the other on, many are not through in a lifetime.
 */
export const passphraseLimits = {
  words: limit(6, 'words', 'ourDefault'),
  characters: limit(8, 'characters', 'ourDefault'),
  guessableBits: limit(34, 'bits', 'ourDefault'),
  strongBits: limit(48, 'bits', 'ourDefault'),
} as const;

const bitsAWord = Math.log2(passphraseWords.length);
/** What a character is worth that a person has chosen: language says most of it before it is typed. */
const bitsAChosenCharacter = 2;
const most = passphraseWords.length;

/**
 * As it goes into the key: the same letters typed on another keyboard, or with a space too many, are the same passphrase.
 * Docs/backup-format.md says it for other programs.
 */
export function asTyped(passphrase: string): string {
  return passphrase
    .normalize('NFKC')
    .replace(/[\t-\r ]+/g, ' ')
    .replace(/^ | $/g, '');
}

/** Six words of the list. `random` fills what it is given with bytes by chance. */
export function offeredPassphrase(random: (bytes: Uint16Array<ArrayBuffer>) => Uint16Array): string {
  const drawn = random(new Uint16Array(passphraseLimits.words.value));
  // 512 goes into 65,536 without a rest, so that every word is as likely.
  return [...drawn].map((number) => passphraseWords[number % most]).join(' ');
}

export type PassphraseStrength = 'tooShort' | 'weak' | 'fair' | 'strong';

/** Characters that are no mere repetition or next step of the one before. */
function surprises(text: string): number {
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  return codes.filter((code, index) => {
    const before = codes[index - 1];
    return before === undefined || Math.abs(code - before) > 1;
  }).length;
}

function bitsOf(text: string): number {
  const words = text.split(' ');
  const known = new Set(passphraseWords);
  if (words.every((word) => known.has(word))) return new Set(words).size * bitsAWord;
  return surprises(text) * bitsAChosenCharacter;
}

/**
 * What a passphrase is worth, by its length and variety alone: whether it is a line of a song or somebody's name, nobody can
 * tell. It never says more than a person's choice is likely to be worth.
 */
export function strengthOf(passphrase: string): PassphraseStrength {
  const text = asTyped(passphrase);
  if (Array.from(text).length < passphraseLimits.characters.value) return 'tooShort';
  const bits = bitsOf(text);
  if (bits < passphraseLimits.guessableBits.value) return 'weak';
  return bits < passphraseLimits.strongBits.value ? 'fair' : 'strong';
}
