import type { ReactNode } from 'react';
import type { AfterCareAdvice } from '../../../domain/check-in/after-care.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Page } from '../../parts/page.tsx';
import { CareCard } from '../check-in/care-card.tsx';
import styles from './after-care.module.css';

type CallProps = {
  readonly advice: Extract<AfterCareAdvice, { kind: 'call' }>;
  readonly children: ReactNode;
};

/** A red flag in mid-session: whom to call, and how soon. */
export function Call({ advice: { urgency, flags }, children }: CallProps) {
  const { copy } = useCopy();
  return (
    <Page title={copy.notToday.flagTitle[urgency]}>
      <CareCard flag={{ urgency, flags: [] }}>
        <div>
          <h3>{copy.afterCare.noticed}</h3>
          <ul className={styles.list}>
            {flags.map((flag) => (
              <li key={flag}>{copy.afterCare.flags[flag]}</li>
            ))}
          </ul>
        </div>
      </CareCard>
      <p>{copy.afterCare.callNote}</p>
      {children}
    </Page>
  );
}
