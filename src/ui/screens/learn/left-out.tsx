import { Link } from 'wouter';
import type { LearnTopic } from '../../../domain/learn/learn-topics.ts';
import { useLearnCopy } from '../../copy/use-learn-copy.ts';
import { More } from '../../parts/more.tsx';
import { paths } from '../../paths.ts';
import styles from './learn.module.css';

type LeftOutProps = { readonly pages: readonly { readonly topic: LearnTopic; readonly title: string }[] };

/** What the plan leaves out, named for whoever asks: a plan has no secrets from the person. */
export function LeftOut({ pages }: LeftOutProps) {
  const { copy } = useLearnCopy();
  if (pages.length === 0) return null;
  return (
    <More summary={copy.learn.leftOut(pages.length)}>
      <p>{copy.learn.leftOutLead}</p>
      <ul className={styles.points}>
        {pages.map(({ topic, title }) => (
          <li key={topic}>
            <Link href={`${paths.learn}/${topic}`}>{title}</Link>
          </li>
        ))}
      </ul>
    </More>
  );
}
