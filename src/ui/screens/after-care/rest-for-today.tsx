import type { ReactNode } from 'react';
import type { AfterCareAdvice } from '../../../domain/check-in/after-care.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Card } from '../../parts/card.tsx';
import { Page } from '../../parts/page.tsx';
import styles from './after-care.module.css';

type RestForTodayProps = {
  readonly because: Extract<AfterCareAdvice, { kind: 'rest' }>['because'];
  readonly children: ReactNode;
};

/** Nothing inside for the day, and what to look out for. @source S10 for whom to call about bleeding */
export function RestForToday({ because, children }: RestForTodayProps) {
  const { copy } = useCopy();
  return (
    <Page title={copy.afterCare.restTitle} lead={copy.afterCare.restLead}>
      {because.map((reason) => (
        <p key={reason}>{copy.afterCare.because[reason]}</p>
      ))}
      <Card title={copy.afterCare.lookOut}>
        <ul className={styles.list}>
          {copy.afterCare.lookOutFor.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
        <p>{copy.afterCare.thenCall}</p>
      </Card>
      {children}
    </Page>
  );
}
