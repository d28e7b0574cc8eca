import { useState } from 'react';
import { Link } from 'wouter';
import { titleOf } from '../../copy/protocol-title.ts';
import { useHandOverCopy } from '../../copy/use-hand-over-copy.ts';
import { Button } from '../../parts/button.tsx';
import { focusHeading } from '../../parts/focus-heading.ts';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { paths } from '../../paths.ts';
import { AskGates, unsaidGates } from './ask-gates.tsx';
import { KeptPlans } from './kept-plans.tsx';
import { OtherPlans } from './other-plans.tsx';
import styles from './plan.module.css';
import { ProtocolCard } from './protocol-card.tsx';
import { TakeUp } from './take-up.tsx';
import { TroubleTaking } from './taking-trouble.tsx';
import { useTakePlan } from './use-take-plan.ts';
import { WhatWasSaid } from './what-was-said.tsx';

/** The plan in use, and the ways to another one. */
export function Plan() {
  const { copy } = useHandOverCopy();
  const [told, setTold] = useState('');
  const taking = useTakePlan((plan) => {
    setTold(copy.plan.chosen(titleOf(copy, plan)));
    focusHeading();
  });
  const { stored, current, kept, clearances, waiting, take, askGates } = taking;
  if (!stored) return <Loading />;
  return (
    <Page title={copy.plan.title} lead={copy.plan.lead}>
      <output className={styles.told}>{told}</output>
      {stored.kind === 'unreadable' && stored.why !== 'blocked' ? (
        <Notice>{copy.today.planUnreadable}</Notice>
      ) : null}
      <ProtocolCard protocol={current}>
        <TakeUp protocol={current} onFigures={take}>
          {unsaidGates(current, clearances).length > 0 ? (
            <Notice calm>
              {copy.plan.waitsForWord}
              <Button onClick={() => askGates(current)}>{copy.plan.sayIt}</Button>
            </Notice>
          ) : null}
        </TakeUp>
        <ul className={styles.ways}>
          <li>
            <Link href={paths.sizes}>{copy.plan.sizes}</Link>
          </li>
          <li>
            <Link href={paths.handOver}>{copy.handOver.open}</Link>
          </li>
          <li>
            <Link href={paths.compose}>{copy.plan.compose}</Link>
          </li>
          <li>
            <Link href={paths.visit}>{copy.journal.visit}</Link>
          </li>
        </ul>
      </ProtocolCard>
      <TroubleTaking trouble={taking.trouble} />
      <Link href={paths.openPlan} className={styles.openPlan}>
        {copy.opening.to}
      </Link>
      <KeptPlans kept={kept} onChoose={take} />
      <OtherPlans current={current} onChoose={take} />
      <AskGates
        protocol={waiting}
        clearances={clearances}
        onSaid={taking.takeSaid}
        onClose={() => askGates(undefined)}
      />
      <WhatWasSaid clearances={clearances} />
    </Page>
  );
}
