import { type FoundSource, sourceOf } from '../../../domain/source-of.ts';
import type { LearnText } from '../../copy/learn-text.ts';
import { useLearnCopy } from '../../copy/use-learn-copy.ts';
import { More } from '../../parts/more.tsx';
import styles from './learn.module.css';

type Published = Extract<FoundSource, { kind: 'published' }>;

/** By their numbers, each once. */
function publishedIn(sections: LearnText['sections']): readonly Published[] {
  const named = [...new Set(sections.flatMap(({ sources = [] }) => sources))];
  return named
    .map((source) => sourceOf({ source }))
    .filter((found) => found.kind === 'published')
    .toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
}

/** Where a page has what it says from, behind a tap. Nothing in it can be followed: no address is asked for anything. */
export function PageSources({ sections }: Pick<LearnText, 'sections'>) {
  const { copy } = useLearnCopy();
  const published = publishedIn(sections);
  const isPartlyOurs = sections.some(({ sources = [] }) => sources.includes('ourDefault'));
  if (published.length === 0 && !isPartlyOurs) return null;
  return (
    <More summary={copy.learn.sources}>
      <p>{copy.learn.sourcesLead}</p>
      <ul className={styles.sources}>
        {published.map(({ id, row: { grade, pages } }) => (
          <li key={id}>
            {id}, {copy.learn.grades[grade] ?? grade}
            {pages.map(({ title, address }) => (
              <span key={address} className={styles.source}>
                {title} <bdi className={styles.address}>{address}</bdi>
              </span>
            ))}
          </li>
        ))}
      </ul>
      {isPartlyOurs ? <p>{copy.learn.ownGuess}</p> : null}
    </More>
  );
}
