import type { PageToSearch, SentenceToSearch } from '../../../domain/learn/find-in-pages.ts';
import type { TheirPage } from '../../../domain/learn/reading-list.ts';
import { inWords } from '../../copy/gaps.ts';
import type { LearnSection, LearnText } from '../../copy/learn-text.ts';
import { plainWords, type Words } from '../../copy/words.ts';
import { sentences } from '../../copy/written.ts';
import type { PageToRead } from './page-to-read.ts';
import { paragraphsOf } from './paragraphs-of.ts';

/** Whoever has a word of their own may still look for the plain one, as it stands on a box or in a letter. */
function inBoth(text: string, words: Words): readonly SentenceToSearch[] {
  return sentences(text).map((sentence) => {
    const own = inWords(sentence, words);
    const plain = inWords(sentence, plainWords);
    return own === plain ? { text: own } : { text: own, also: plain };
  });
}

/** What nobody sees of a section is found by its title. */
function sectionToSearch(section: LearnSection, words: Words): readonly SentenceToSearch[] {
  const { title, paragraphs, list = [], searchWords = [] } = section;
  const also = [inWords(title, plainWords), ...searchWords].join('\n');
  return [
    { text: inWords(title, words), also },
    ...[...paragraphs, ...list].flatMap((text) => inBoth(text, words)),
  ];
}

function ours({ lead, sections }: LearnText, words: Words): readonly SentenceToSearch[] {
  return [...inBoth(lead, words), ...sections.flatMap((section) => sectionToSearch(section, words))];
}

function theirs({ title, text }: TheirPage): readonly SentenceToSearch[] {
  return [title, ...paragraphsOf(text).flatMap(sentences)].map((sentence) => ({ text: sentence }));
}

/** All that can be read on a page, for looking for words in it; ours with the person's own words and the plain ones. */
export function toSearch({ readable, page }: PageToRead, words: Words): PageToSearch {
  const { topic } = readable;
  const title = inWords(page.title, words);
  if (readable.kind === 'ours') return { topic, title, sentences: ours(page, words) };
  const written = theirs(readable.theirs);
  if (readable.kind === 'theirs') return { topic, title, sentences: written };
  return { topic, title, sentences: [...ours(page, words), ...written] };
}
