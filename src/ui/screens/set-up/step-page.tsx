import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { setUpSteps, type SetUpStep } from '../../../domain/setting-up/setting-up.ts';
import { useSetUpCopy } from '../../copy/use-set-up-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Page } from '../../parts/page.tsx';
import { paths } from '../../paths.ts';
import styles from './set-up.module.css';

type StepPageProps = {
  readonly step: SetUpStep;
  readonly onNext: () => void;
  readonly onSkip: () => void;
  readonly onBack: () => void;
  readonly children: ReactNode;
};

/** One question, and the ways on, past it, back and out. */
export function StepPage({ step, onNext, onSkip, onBack, children }: StepPageProps) {
  const { copy } = useSetUpCopy();
  const [, go] = useLocation();
  const { title, lead } = copy.setUp[step];
  return (
    <Page title={title} lead={copy.setUp.place(setUpSteps.indexOf(step) + 1, setUpSteps.length, lead)}>
      {children}
      <div className={styles.ways}>
        <Button look="main" wide onClick={onNext}>
          {copy.setUp.next}
        </Button>
        <div className={styles.beside}>
          <Button onClick={onBack}>{copy.setUp.back}</Button>
          <Button onClick={onSkip}>{copy.setUp.skip}</Button>
        </div>
        <Button look="quiet" onClick={() => go(paths.today)}>
          {copy.setUp.enough}
        </Button>
      </div>
    </Page>
  );
}
