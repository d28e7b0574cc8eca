import { useFirstCopy } from '../copy/use-first-copy.ts';
import styles from './loading.module.css';

export function Loading() {
  const { copy } = useFirstCopy();
  return (
    <main id="content" aria-busy="true">
      <output className={styles.loading}>{copy.loading}</output>
    </main>
  );
}
