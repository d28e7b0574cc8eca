import type { ReactNode } from 'react';
import styles from './fold-head.module.css';

type FoldHeadProps = {
  readonly title: string;
  /** What stands beside the title. */
  readonly children?: ReactNode;
};

/** The line of `details` that folds a whole part of a screen away; what is only a remark stands behind `More`. */
export function FoldHead({ title, children }: FoldHeadProps) {
  return (
    <summary className={styles.head}>
      <h2>{title}</h2>
      {children}
    </summary>
  );
}
