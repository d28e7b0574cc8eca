import type { ComponentProps, MouseEventHandler, ReactNode } from 'react';
import styles from './more.module.css';

type MoreProps = Omit<ComponentProps<'details'>, 'className'> & {
  readonly summary: ReactNode;
  /** Where the words alone, out of their place, do not say enough. */
  readonly summaryName?: string;
  readonly onSummaryClick?: MouseEventHandler;
  /** `small` within an entry; `guiding` in the one column of a session. */
  readonly look?: 'plain' | 'small' | 'guiding';
};

/** Something that is there for whoever wants it, behind underlined words. */
export function More(props: MoreProps) {
  const { summary, summaryName, onSummaryClick, look = 'plain', children, ...details } = props;
  return (
    <details {...details} className={styles[look]}>
      <summary className={styles.summary} aria-label={summaryName} onClick={onSummaryClick}>
        {summary}
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
