import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { InPlainWords } from '../../copy/in-plain-words.tsx';
import styles from './print-sheet.module.css';

/** What is printed instead of the screen while this is there, in plain words. On the screen it does not show. */
export function PrintSheet({ children }: { readonly children: ReactNode }) {
  return createPortal(
    <div className={styles.sheet}>
      <InPlainWords>{children}</InPlainWords>
    </div>,
    document.body,
  );
}
