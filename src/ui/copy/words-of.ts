import {
  chosenFor,
  type NameFor,
  type OwnText,
  ownWord,
  type OwnWords,
} from '../../domain/words/own-words.ts';
import { plainWords, type Words } from './words.ts';

const tools = {
  dilator: { one: 'dilator', many: 'dilators' },
  trainer: { one: 'trainer', many: 'trainers' },
  tool: { one: 'tool', many: 'tools' },
} satisfies Record<NameFor<'tool'>, { one: string; many: string }>;

/** "The opening" alone could be another one where it matters most: there the plain word names what lies behind it. */
const bodies = {
  opening: { opening: plainWords.opening, canal: plainWords.canal },
  vagina: { opening: 'the vagina', canal: 'the vagina' },
  frontPassage: { opening: 'the front passage', canal: 'the front passage' },
} satisfies Record<NameFor<'body'>, Pick<Words, 'opening' | 'canal'>>;

const outsides = {
  externalGenitals: plainWords.outside,
  vulva: 'the vulva',
} satisfies Record<NameFor<'outside'>, string>;

const startsLikeAVowel = /^[aeiouàáâäæèéêëìíîïòóôöøùúûü]/iu;
const isName = (word: string) => /^\p{Lu}/u.test(word);

function article(word: string): string {
  if (isName(word)) return word;
  return `${startsLikeAVowel.test(word) ? 'an' : 'a'} ${word}`;
}

function spoken(words: OwnWords, which: OwnText): string | undefined {
  return chosenFor(words, which === 'tools' ? 'tool' : which) === 'own' ? ownWord(words, which) : undefined;
}

function toolWords(words: OwnWords): Pick<Words, 'tool' | 'tools' | 'aTool'> {
  const one = spoken(words, 'tool');
  if (one !== undefined) return { tool: one, tools: spoken(words, 'tools') ?? one, aTool: article(one) };
  const name = chosenFor(words, 'tool');
  const tool = tools[name === 'own' ? 'dilator' : name];
  return { tool: tool.one, tools: tool.many, aTool: article(tool.one) };
}

function bodyWords(words: OwnWords): Pick<Words, 'opening' | 'canal' | 'outside'> {
  const own = spoken(words, 'body');
  const body = chosenFor(words, 'body');
  const outside = chosenFor(words, 'outside');
  return {
    ...(own === undefined ? bodies[body === 'own' ? 'opening' : body] : { opening: own, canal: own }),
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
