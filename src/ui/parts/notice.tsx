import type { ReactNode } from 'react';
import styles from './notice.module.css';

type NoticeProps = {
  /** Also tells a screen reader at once when it appears. */
  readonly told?: boolean;
  /** Nothing is the matter; it is only worth knowing. */
  readonly calm?: boolean;
  readonly children: ReactNode;
};

/** Something that needs saying. */
export function Notice({ told = false, calm = false, children }: NoticeProps) {
  return (
    <div
      className={calm ? `${styles.notice} ${styles.calm}` : styles.notice}
      role={told ? 'alert' : undefined}
    >
      {children}
    </div>
  );
}
