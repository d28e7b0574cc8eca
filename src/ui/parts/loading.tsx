import { useCopy } from '../copy/use-copy.ts';
import styles from './loading.module.css';

export function Loading() {
  const { copy } = useCopy();
  return (
    <main id="content" aria-busy="true">
      <output className={styles.loading}>{copy.loading}</output>
    </main>
  );
}
