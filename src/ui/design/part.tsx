import type { ReactNode } from 'react';
import styles from './design.module.css';

/** A part in its states, under the name of its file. */
export function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.part}>
      <p className={styles.name}>{name}</p>
      {children}
    </div>
  );
}
