import type { ReactNode } from 'react';
import { asFirstTold } from '../../../domain/protocol/as-told.ts';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { isStarter, titleOf } from '../../copy/protocol-title.ts';
import { useHandOverCopy } from '../../copy/use-hand-over-copy.ts';
import { Card } from '../../parts/card.tsx';
import { More } from '../../parts/more.tsx';
import { useServices } from '../../services.ts';
import { LongText } from './long-text.tsx';
import { PlanFacts } from './plan-facts.tsx';
import { PlanSources } from './plan-sources.tsx';
import { PlanBeside, PlanFrom, PlanTerms } from './plan-terms.tsx';
import styles from './plan.module.css';
import { aimOf } from '../../copy/protocol-aim.ts';

export function ProtocolCard({
  protocol,
  children,
}: {
  readonly protocol: Protocol;
  readonly children: ReactNode;
}) {
  const { copy } = useHandOverCopy();
  const { stampNow } = useServices();
  const { phases } = asFirstTold(protocol, stampNow().day);
  const aim = aimOf(copy, protocol);
  return (
    <Card title={titleOf(copy, protocol)}>
      {aim ? <LongText text={aim} /> : null}
      <PlanFacts protocol={protocol} />
      <PlanFrom protocol={protocol} />
      <PlanTerms protocol={protocol} />
      <More summary={copy.plan.parts} open={!isStarter(protocol)}>
        <ol className={styles.phases}>
          {phases.map((phase) => (
            <li key={phase.id}>
              <span>
                {copy.paper.phase(phase)}
                {phase.optional ? <span className={styles.optional}> {copy.plan.optional}</span> : null}
              </span>
              <span className={styles.amount}>{copy.paper.amount(phase)}</span>
            </li>
          ))}
        </ol>
      </More>
      <PlanBeside protocol={protocol} />
      <PlanSources protocol={protocol} />
      {isStarter(protocol) ? <p className={styles.lead}>{copy.plan.starterNote}</p> : null}
      {children}
    </Card>
  );
}
