import type { Limit } from '../../domain/limit.ts';
import { sourceOf } from '../../domain/source-of.ts';
import { useCopy } from '../copy/use-copy.ts';
import { More } from './more.tsx';
import styles from './where-from.module.css';

type WhereFromProps = { readonly limits: readonly Limit<string>[] };

/** Where each number comes from that was acted on, behind a tap; nothing where there is none. */
export function WhereFrom({ limits }: WhereFromProps) {
  const { copy } = useCopy();
  const said = new Map(limits.map((limit) => [`${limit.value} ${limit.source}`, limit]));
  if (said.size === 0) return null;
  return (
    <More summary={copy.progress.where}>
      <ul className={styles.limits}>
        {[...said].map(([key, limit]) => (
          <li key={key}>
            {limit.value}: {copy.progress.source(sourceOf(limit))}
          </li>
        ))}
      </ul>
      <p>{copy.progress.unconfirmed}</p>
    </More>
  );
}
