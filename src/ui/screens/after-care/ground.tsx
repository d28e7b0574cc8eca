import type { ReactNode } from 'react';
import { useCopy } from '../../copy/use-copy.ts';
import { Page } from '../../parts/page.tsx';
import styles from './after-care.module.css';

/** After panic: feet, room, something to hold, and company. No question about the body. */
export function Ground({ children }: { readonly children: ReactNode }) {
  const { copy, words } = useCopy();
  return (
    <Page title={copy.afterCare.groundTitle} lead={copy.afterCare.caredFor}>
      <ol className={styles.steps}>
        {copy.afterCare.ground.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{copy.afterCare.company(words)}</p>
      {children}
    </Page>
  );
}
