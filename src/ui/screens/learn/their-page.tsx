import type { TheirPage as Theirs } from '../../../domain/learn/reading-list.ts';
import { useLearnCopy } from '../../copy/use-learn-copy.ts';
import { Notice } from '../../parts/notice.tsx';
import styles from './learn.module.css';
import { paragraphsOf } from './paragraphs-of.ts';

type TheirPageProps = {
  readonly theirs: Theirs;
  readonly author: string | undefined;
};

/** What came with the plan, under a heading that says whose it is. */
export function TheirPage({ theirs: { title, text }, author }: TheirPageProps) {
  const { copy } = useLearnCopy();
  return (
    <section className={styles.theirs}>
      <h2>{author === undefined ? copy.learn.theirs : copy.learn.theirsBy(author)}</h2>
      <Notice calm>{copy.learn.theirsLead}</Notice>
      <h3 dir="auto">{title}</h3>
      {paragraphsOf(text).map((paragraph, at) => (
        <p key={at} dir="auto">
          {paragraph}
        </p>
      ))}
    </section>
  );
}
