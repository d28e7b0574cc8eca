import type { TheirPage as Theirs } from '../../../domain/learn/reading-list.ts';
import { useLearnCopy } from '../../copy/use-learn-copy.ts';
import { Notice } from '../../parts/notice.tsx';
import styles from './learn.module.css';
import { paragraphsOf } from './paragraphs-of.ts';

type TheirPageProps = {
  readonly theirs: Theirs;
  readonly author: string | undefined;
  /** Where the screen is named after our own page. */
  readonly titled?: boolean;
};

/** What came with the plan, and said to be so. */
export function TheirPage({ theirs: { title, text }, author, titled = false }: TheirPageProps) {
  const { copy } = useLearnCopy();
  return (
    <section className={styles.theirs}>
      {titled ? <h2>{title}</h2> : null}
      <Notice calm>
        <p>{author === undefined ? copy.learn.theirs : copy.learn.theirsBy(author)}</p>
        <p>{copy.learn.theirsLead}</p>
      </Notice>
      {paragraphsOf(text).map((paragraph, at) => (
        <p key={at} dir="auto">
          {paragraph}
        </p>
      ))}
    </section>
  );
}
