import {
  chosenFor,
  type NameFor,
  type OwnText,
  ownWord,
  type OwnWords,
} from '../../domain/words/own-words.ts';
import { language } from './language.ts';
import { plainWords, type Words } from './words.ts';

const tools = {
  dilator: { one: 'dilator', many: 'dilators' },
  trainer: { one: 'trainer', many: 'trainers' },
  tool: { one: 'tool', many: 'tools' },
} satisfies Record<NameFor<'tool'>, { one: string; many: string }>;

/** "The opening" alone could be another one where it matters most: there the plain word names what lies behind it. */
const bodies = {
  opening: plainWords.opening,
  vagina: 'the vagina',
  frontPassage: 'the front passage',
} satisfies Record<NameFor<'body'>, string>;

const outsides = {
  externalGenitals: plainWords.outside,
  vulva: 'the vulva',
} satisfies Record<NameFor<'outside'>, string>;

const startsLikeAVowel = /^[aeiouàáâäæèéêëìíîïòóôöøùúûü]/iu;
const isName = (word: string) => /^\p{Lu}/u.test(word);

/** A lone capital at the beginning is a keyboard's, or a habit: what is practised with and a body have no names. */
function withinSentence(word: string): string {
  const [first = '', ...others] = word;
  const rest = others.join('');
  return /\p{Lu}/u.test(rest) ? word : first.toLocaleLowerCase(language().locale) + rest;
}

function article(word: string): string {
  return `${startsLikeAVowel.test(word) ? 'an' : 'a'} ${word}`;
}

function spoken(words: OwnWords, which: OwnText): string | undefined {
  if (chosenFor(words, which === 'tools' ? 'tool' : which) !== 'own') return undefined;
  const word = ownWord(words, which);
  return word === undefined || which === 'clinician' ? word : withinSentence(word);
}

function toolWords(words: OwnWords): Pick<Words, 'tool' | 'tools' | 'aTool'> {
  const one = spoken(words, 'tool');
  if (one !== undefined) return { tool: one, tools: spoken(words, 'tools') ?? one, aTool: article(one) };
  const name = chosenFor(words, 'tool');
  const tool = tools[name === 'own' ? 'dilator' : name];
  return { tool: tool.one, tools: tool.many, aTool: article(tool.one) };
}

function bodyWords(words: OwnWords): Pick<Words, 'opening' | 'canal' | 'outside'> {
  const body = chosenFor(words, 'body');
  const outside = chosenFor(words, 'outside');
  return {
    opening: spoken(words, 'body') ?? bodies[body === 'own' ? 'opening' : body],
    // A warning sign may not hang on a word that somebody else could read in another way.
    canal: plainWords.canal,
    outside: spoken(words, 'outside') ?? outsides[outside === 'own' ? 'externalGenitals' : outside],
  };
}

/** A word that begins with a capital is taken for a name: it is nobody's. */
function clinicianWords(words: OwnWords): Pick<Words, 'clinician' | 'myClinician'> {
  const name = chosenFor(words, 'clinician');
  const word = spoken(words, 'clinician') ?? (name === 'own' ? 'clinician' : name);
  return isName(word)
    ? { clinician: word, myClinician: word }
    : { clinician: `your ${word}`, myClinician: `my ${word}` };
}

/** The words of a person as sentences take them; the plain one wherever nothing was chosen that can be shown. */
export function wordsOf(words: OwnWords): Words {
  return { ...toolWords(words), ...bodyWords(words), ...clinicianWords(words) };
}
