import { useCopy } from '../../copy/use-copy.ts';
import { More } from '../../parts/more.tsx';
import styles from './journal.module.css';
import type { Told } from './told-of-session.ts';

type EntryMoreProps = { readonly more: readonly Told[]; readonly what: string };

/** All that an entry tells, behind a tap, so that the list stays short. */
export function EntryMore({ more, what }: EntryMoreProps) {
  const { copy } = useCopy();
  if (more.length === 0) return null;
  return (
    <More look="small" summary={copy.told.more} summaryName={copy.told.moreNamed(what)}>
      <dl className={styles.told}>
        {more.map(({ name, said }) => (
          <div key={name}>
            <dt>{name}</dt>
            {said.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
    </More>
  );
}
