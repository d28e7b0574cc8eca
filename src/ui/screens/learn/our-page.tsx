import { Link } from 'wouter';
import type { LearnTopic } from '../../../domain/learn/learn-topics.ts';
import { useCatalogue } from '../../copy/speaking.ts';
import type { LearnText } from '../../copy/learn-text.ts';
import { useLearnCopy } from '../../copy/use-learn-copy.ts';
import { civilDay } from '../../copy/written.ts';
import { paths } from '../../paths.ts';
import { ShowPicture } from '../../pictures/show-picture.tsx';
import styles from './learn.module.css';
import { PageSources } from './page-sources.tsx';

/** A page in the person's language and words. What is not said, such as its sources, is read from the page itself. */
export function useOurPage(page: LearnText): LearnText {
  return useCatalogue(page).copy;
}

type OurPageProps = { readonly topic: LearnTopic; readonly page: LearnText };

/** A page of ours: what it says, where that is from, of what day it is, and whether a clinician has read it. */
export function OurPage({ topic, page }: OurPageProps) {
  const { copy } = useLearnCopy();
  const { sections } = useOurPage(page);
  const written = civilDay(page.writtenOn, { day: 'numeric', month: 'long', year: 'numeric' });
  return (
    <article className={styles.page}>
      {topic === 'floor' || topic === 'drops' ? (
        <ShowPicture summary={copy.learn.pictures[topic]} of={{ kind: 'floor' }} />
      ) : null}
      {sections.map(({ title, paragraphs, list = [], goesTo }) => (
        <section key={title}>
          <h2>{title}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {list.length > 0 ? (
            <ul className={styles.points}>
              {list.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          ) : null}
          {goesTo === 'support' ? (
            <p>
              <Link href={paths.support}>{copy.learn.toSupport}</Link>
            </p>
          ) : null}
        </section>
      ))}
      <footer className={styles.foot}>
        <p>
          {copy.learn.written(written)}{' '}
          {page.reviewedBy === undefined ? copy.learn.unreviewed : copy.learn.reviewed(page.reviewedBy)}{' '}
          {copy.learn.notCare}
        </p>
        <PageSources sections={page.sections} />
      </footer>
    </article>
  );
}
