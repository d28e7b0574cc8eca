import { useId } from 'react';
import { useFirstCopy } from '../copy/use-first-copy.ts';
import styles from './loading.module.css';

/** What is still on its way; after a second a bar shows that it goes on. */
export function Loading() {
  const { copy } = useFirstCopy();
  const id = useId();
  return (
    <main id="content" aria-busy="true" className={styles.loading}>
      <output id={id}>{copy.loading}</output>
      <progress aria-labelledby={id} className={styles.bar} />
    </main>
  );
}
