import { type ReactNode, useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { firstSteps } from '../../../domain/protocol/starters/first-steps.ts';
import type { SettingUp } from '../../../domain/setting-up/parse-setting-up.ts';
import { setUpSteps, type SetUpStep } from '../../../domain/setting-up/setting-up.ts';
import { useSetUpCopy } from '../../copy/use-set-up-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Page } from '../../parts/page.tsx';
import { paths } from '../../paths.ts';
import { useServices } from '../../services.ts';
import { PlanOfTheDay } from '../today/plan-of-the-day.tsx';
import styles from './set-up.module.css';

type ReadyProps = {
  readonly setUp: SettingUp;
  readonly trouble: ReactNode;
  readonly onChange: (step: SetUpStep) => void;
};

/** All has been asked: one press begins, and each answer can be changed. */
export function Ready({ setUp, trouble, onChange }: ReadyProps) {
  const { copy } = useSetUpCopy();
  const { protocol: slot } = useServices();
  const [protocol, setProtocol] = useState<Protocol>();
  useEffect(
    () => void slot.read().then((read) => setProtocol(read.kind === 'value' ? read.value : firstSteps)),
    [slot],
  );
  const { steps, standing, changeNamed } = copy.setUp.ready;
  return (
    <Page title={copy.setUp.ready.title} lead={copy.setUp.ready.lead}>
      {trouble}
      {protocol ? <PlanOfTheDay protocol={protocol} /> : null}
      <Card title={copy.setUp.ready.stepsTitle} lead={copy.setUp.ready.stepsLead}>
        <ul className={styles.steps}>
          {setUpSteps.map((step) => (
            <li key={step} className={styles.step}>
              <span className={styles.name}>
                <span>{steps[step]}</span>
                <span className={styles.lead}>{standing[setUp.steps[step] ?? 'skipped']}</span>
              </span>
              <Button look="quiet" aria-label={changeNamed(steps[step])} onClick={() => onChange(step)}>
                {copy.setUp.ready.change}
              </Button>
            </li>
          ))}
        </ul>
      </Card>
      <p>
        <Link href={paths.today}>{copy.setUp.ready.today}</Link>
      </p>
    </Page>
  );
}
