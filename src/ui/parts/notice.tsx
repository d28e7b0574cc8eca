import type { ReactNode } from 'react';
import styles from './notice.module.css';

/** Something that needs saying. `told` also tells a screen reader at once when it appears. */
export function Notice({
  told = false,
  children,
}: {
  readonly told?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.notice} role={told ? 'alert' : undefined}>
      {children}
    </div>
  );
}
