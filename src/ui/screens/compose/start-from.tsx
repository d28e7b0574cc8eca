import { type ReactNode, useEffect, useId, useState } from 'react';
import {
  type Draft,
  draftFrom,
  emptyDraft,
  planIdFrom,
  type Signature,
} from '../../../domain/composing/draft.ts';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { titleOf } from '../../copy/protocol-title.ts';
import { useComposeCopy } from '../../copy/use-compose-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useServices } from '../../services.ts';
import { sentencesOf } from '../open-plan/read-problem.ts';
import { OpenPlanFile, type PlanFile } from '../plan/open-plan-file.tsx';
import { groupNames, starterGroups } from '../plan/starter-groups.ts';
import styles from './compose.module.css';

type StartFromProps = {
  readonly signature: Signature;
  readonly onBegin: (draft: Draft) => void;
  /** What is to be known first. */
  readonly children?: ReactNode;
};

type StarterProps = { readonly protocol: Protocol; readonly onBegin: (protocol: Protocol) => void };

/** A starter, and whom it is for. */
function Starter({ protocol, onBegin }: StarterProps) {
  const { copy } = useComposeCopy();
  const forWhomId = useId();
  return (
    <li className={styles.starter}>
      <Button aria-describedby={forWhomId} onClick={() => onBegin(protocol)}>
        {titleOf(copy, protocol)}
      </Button>
      <p id={forWhomId} className={styles.soft}>
        {copy.plan.forWhom[protocol.id]}
      </p>
    </li>
  );
}

/** What a plan begins with: one tap. */
export function StartFrom({ signature, onBegin, children }: StartFromProps) {
  const { copy } = useComposeCopy();
  const { protocol: slot, planSharing, stampNow } = useServices();
  const [inUse, setInUse] = useState<Protocol>();
  const [refused, setRefused] = useState<readonly string[]>([]);
  useEffect(
    () => void slot.read().then((read) => setInUse(read.kind === 'value' ? read.value : undefined)),
    [slot],
  );
  const begin = (protocol: Protocol) =>
    onBegin(draftFrom(protocol, { id: newId(), title: titleOf(copy, protocol), signature }));
  const newId = () => planIdFrom(stampNow().id);
  const readFile = async (file: PlanFile) => {
    if (file.kind === 'tooLarge') return setRefused([copy.opening.noPlan.tooLarge]);
    const read = await planSharing.read(file.text);
    return read.ok ? begin(read.protocol) : setRefused(sentencesOf(copy, read.why));
  };
  return (
    <>
      {children}
      <Card title={copy.compose.starters} lead={copy.compose.startersLead}>
        {groupNames.map((name) => (
          <section key={name} className={styles.starters}>
            <h3>{copy.plan.groups[name]}</h3>
            <ul>
              {starterGroups[name].map((protocol) => (
                <Starter key={protocol.id} protocol={protocol} onBegin={begin} />
              ))}
            </ul>
          </section>
        ))}
      </Card>
      <Card title={copy.compose.orElse}>
        {inUse ? (
          <Button onClick={() => begin(inUse)}>{copy.compose.fromUse(titleOf(copy, inUse))}</Button>
        ) : null}
        <Button onClick={() => onBegin(emptyDraft({ id: newId(), title: copy.compose.newTitle, signature }))}>
          {copy.compose.empty}
        </Button>
        <OpenPlanFile onRead={(file) => void readFile(file)} />
        {refused.length > 0 ? (
          <div role="alert">
            <p>{copy.compose.fileRefused}</p>
            <ul>
              {refused.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        ) : null}
      </Card>
    </>
  );
}
