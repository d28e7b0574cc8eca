import { useState } from 'react';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { fingersTampons } from '../../../domain/protocol/starters/fingers-tampons.ts';
import { firstSteps } from '../../../domain/protocol/starters/first-steps.ts';
import { gradualDilators } from '../../../domain/protocol/starters/gradual-dilators.ts';
import { isStarter, titleOf } from '../../copy/protocol-title.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Ask } from '../../parts/ask.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { PlanFacts } from './plan-facts.tsx';
import styles from './plan.module.css';

const toChooseFrom: readonly Protocol[] = [firstSteps, gradualDilators, fingersTampons];

type OtherPlansProps = { readonly current: Protocol; readonly onChoose: (protocol: Protocol) => void };

/** Our starters but for the one in use. A therapist's plan gives way to one only after a question. */
export function OtherPlans({ current, onChoose }: OtherPlansProps) {
  const { copy } = useCopy();
  const [asked, setAsked] = useState<Protocol>();
  const choose = (protocol: Protocol) => (isStarter(current) ? onChoose(protocol) : setAsked(protocol));
  const yes = () => {
    setAsked(undefined);
    if (asked) onChoose(asked);
  };
  return (
    <>
      <p className={styles.lead}>{copy.plan.others}</p>
      {toChooseFrom
        .filter(({ id }) => id !== current.id)
        .map((protocol) => (
          <Card key={protocol.id} title={titleOf(copy, protocol)}>
            <PlanFacts protocol={protocol} />
            <Button
              wide
              aria-label={copy.plan.chooseNamed(titleOf(copy, protocol))}
              onClick={() => choose(protocol)}
            >
              {copy.plan.choose}
            </Button>
          </Card>
        ))}
      <Ask
        open={asked !== undefined}
        title={asked ? copy.plan.insteadTitle(titleOf(copy, asked), current.title) : ''}
        lead={copy.plan.insteadLead}
        onClose={() => setAsked(undefined)}
      >
        <Button look="main" onClick={() => setAsked(undefined)}>
          {copy.plan.decline}
        </Button>
        <Button onClick={yes}>{copy.plan.insteadYes}</Button>
      </Ask>
    </>
  );
}
