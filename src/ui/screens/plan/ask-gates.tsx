import { useState } from 'react';
import { saidGates, withGatesSaid } from '../../../domain/protocol/clearances.ts';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import type { Gate } from '../../../domain/protocol/protocol-terms.ts';
import { titleOf } from '../../copy/protocol-title.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Ask } from '../../parts/ask.tsx';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useServices } from '../../services.ts';
import type { KeptClearances } from './use-clearances.ts';

/** What has to be said before `protocol` may be used, and was not said yet. */
export function unsaidGates({ gates = [] }: Protocol, { said }: KeptClearances): readonly Gate[] {
  const spokenFor = saidGates(said);
  return gates.filter((gate) => !spokenFor.includes(gate));
}

type AskGatesProps = {
  /** The plan that waits; nothing is asked without one. */
  readonly protocol: Protocol | undefined;
  readonly clearances: KeptClearances;
  readonly onSaid: (protocol: Protocol) => void;
  readonly onClose: () => void;
};

/** One explicit yes to all that a plan waits for, kept with its day. Escape is a no. */
export function AskGates({ protocol, clearances, onSaid, onClose }: AskGatesProps) {
  const { copy } = useCopy();
  const { stampNow } = useServices();
  const [isUnkept, setIsUnkept] = useState(false);
  const asked = protocol ? unsaidGates(protocol, clearances) : [];
  const yes = async () => {
    if (!protocol) return;
    const isKept = await clearances.change((kept) => withGatesSaid(kept, asked, stampNow().day));
    setIsUnkept(!isKept);
    if (isKept) onSaid(protocol);
  };
  const no = () => {
    setIsUnkept(false);
    onClose();
  };
  return (
    <Ask
      open={protocol !== undefined}
      title={protocol ? copy.plan.gatesTitle(titleOf(copy, protocol)) : ''}
      lead={copy.plan.gatesLead}
      onClose={no}
    >
      <ul>
        {asked.map((gate) => (
          <li key={gate}>{copy.plan.gates[gate]}</li>
        ))}
      </ul>
      {isUnkept ? <Notice told>{copy.plan.saidUnkept}</Notice> : null}
      <Button look="main" onClick={no}>
        {copy.plan.gatesNo}
      </Button>
      <Button onClick={() => void yes()}>{copy.plan.gatesYes}</Button>
    </Ask>
  );
}
