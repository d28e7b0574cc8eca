import type { ReactNode } from 'react';
import styles from './notice.module.css';

/** Something that needs saying without alarm. `told` also tells a screen reader when it appears. */
export function Notice({
  told = false,
  children,
}: {
  readonly told?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.notice} role={told ? 'status' : undefined}>
      {children}
    </div>
  );
}
