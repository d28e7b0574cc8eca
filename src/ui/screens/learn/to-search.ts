import type { PageToSearch } from '../../../domain/learn/find-in-pages.ts';
import type { LearnText } from '../../copy/learn-text.ts';
import { sentences } from '../../copy/written.ts';
import type { PageToRead } from './learn-list.tsx';
import { paragraphsOf } from './paragraphs-of.ts';

function allOf({ lead, sections }: LearnText): readonly string[] {
  return [lead, ...sections.flatMap(({ title, paragraphs, list = [] }) => [title, ...paragraphs, ...list])];
}

/** All that can be read on a page, for looking for words in it. */
export function toSearch({ readable, page }: PageToRead): PageToSearch {
  const { topic } = readable;
  if (readable.kind === 'ours')
    return { topic, title: page.title, sentences: allOf(page).flatMap(sentences) };
  const { title, text } = readable.theirs;
  if (readable.kind === 'theirs') return { topic, title, sentences: paragraphsOf(text).flatMap(sentences) };
  return {
    topic,
    title: page.title,
    sentences: [title, ...paragraphsOf(text), ...allOf(page)].flatMap(sentences),
  };
}
