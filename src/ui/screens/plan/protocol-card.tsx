import type { ReactNode } from 'react';
import type { Phase } from '../../../domain/protocol/phase.ts';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { isStarter, titleOf } from '../../copy/protocol-title.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Card } from '../../parts/card.tsx';
import { More } from '../../parts/more.tsx';
import { LongText } from './long-text.tsx';
import { PlanFacts } from './plan-facts.tsx';
import { PlanSources } from './plan-sources.tsx';
import { PlanBeside, PlanFrom, PlanTerms } from './plan-terms.tsx';
import styles from './plan.module.css';

/** How much of a phase the plan asks for, in the unit that it counts in. */
function amountOf(phase: Phase): { breaths?: number; reps?: number; seconds?: number } {
  switch (phase.kind) {
    case 'breathe':
    case 'rest-at-opening':
    case 'insert':
    case 'remove':
      return { breaths: phase.breaths };
    case 'drops':
      return { reps: phase.reps * (phase.sets ?? 1) };
    case 'toning':
      return { reps: phase.reps };
    case 'stretch':
    case 'close':
      return {};
    default:
      return { seconds: phase.seconds };
  }
}

export function ProtocolCard({
  protocol,
  children,
}: {
  readonly protocol: Protocol;
  readonly children: ReactNode;
}) {
  const { copy } = useCopy();
  return (
    <Card title={titleOf(copy, protocol)}>
      {protocol.aim ? <LongText text={protocol.aim} /> : null}
      <PlanFacts protocol={protocol} />
      <PlanFrom protocol={protocol} />
      <PlanTerms protocol={protocol} />
      <More summary={copy.plan.parts} open={!isStarter(protocol)}>
        <ol className={styles.phases}>
          {protocol.phases.map((phase) => (
            <li key={phase.id}>
              <span>
                {copy.phases[phase.kind]}
                {phase.optional ? <span className={styles.optional}> {copy.plan.optional}</span> : null}
              </span>
              <span className={styles.amount}>{copy.plan.phaseAmount(amountOf(phase))}</span>
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
