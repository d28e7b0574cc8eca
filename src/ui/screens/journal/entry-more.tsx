import { useCopy } from '../../copy/use-copy.ts';
import styles from './journal.module.css';
import type { Told } from './told-of-session.ts';

type EntryMoreProps = { readonly more: readonly Told[]; readonly what: string };

/** All that an entry tells, behind a tap, so that the list stays short. */
export function EntryMore({ more, what }: EntryMoreProps) {
  const { copy } = useCopy();
  if (more.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary aria-label={copy.told.moreNamed(what)}>{copy.told.more}</summary>
      <dl>
        {more.map(({ name, said }) => (
          <div key={name}>
            <dt>{name}</dt>
            {said.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
