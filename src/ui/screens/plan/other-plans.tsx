import { useId, useState } from 'react';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { isStarter, titleOf } from '../../copy/protocol-title.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { FoldHead } from '../../parts/fold-head.tsx';
import { InsteadOf } from './instead-of.tsx';
import { PlanFacts } from './plan-facts.tsx';
import styles from './plan.module.css';
import { groupNames, type StarterGroup, starterGroups } from './starter-groups.ts';
import { TakeUp } from './take-up.tsx';

/** Most people come for one of these; the others are one tap away. */
const openFromTheStart: readonly StarterGroup[] = ['begin', 'goingIn'];

type OtherPlansProps = { readonly current: Protocol; readonly onChoose: (protocol: Protocol) => void };

function OtherPlan({
  protocol,
  onChoose,
}: { readonly protocol: Protocol } & Pick<OtherPlansProps, 'onChoose'>) {
  const { copy } = useCopy();
  const title = titleOf(copy, protocol);
  const titleId = useId();
  return (
    <li className={styles.other}>
      <h3 id={titleId}>{title}</h3>
      <PlanFacts protocol={protocol} />
      <TakeUp namedBy={titleId} protocol={protocol} onFigures={onChoose}>
        <Button wide aria-label={copy.plan.chooseNamed(title)} onClick={() => onChoose(protocol)}>
          {copy.plan.choose}
        </Button>
      </TakeUp>
    </li>
  );
}

/** Our starters but for the one in use. A therapist's plan gives way to one only after a question. */
export function OtherPlans({ current, onChoose }: OtherPlansProps) {
  const { copy } = useCopy();
  const [asked, setAsked] = useState<Protocol>();
  const choose = (protocol: Protocol) => (isStarter(current) ? onChoose(protocol) : setAsked(protocol));
  const groups = groupNames
    .map((name) => ({ name, protocols: starterGroups[name].filter(({ id }) => id !== current.id) }))
    .filter(({ protocols }) => protocols.length > 0);
  return (
    <>
      <p className={styles.lead}>{copy.plan.others}</p>
      {groups.map(({ name, protocols }) => (
        <Card key={name}>
          <details open={openFromTheStart.includes(name)}>
            <FoldHead title={copy.plan.groups[name]} />
            {name === 'withTeam' ? <p className={styles.lead}>{copy.plan.lockedNote}</p> : null}
            <ul className={styles.others}>
              {protocols.map((protocol) => (
                <OtherPlan key={protocol.id} protocol={protocol} onChoose={choose} />
              ))}
            </ul>
          </details>
        </Card>
      ))}
      <InsteadOf current={current} asked={asked} onYes={onChoose} onClose={() => setAsked(undefined)} />
    </>
  );
}
