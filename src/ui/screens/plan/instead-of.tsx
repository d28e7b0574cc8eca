import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { titleOf } from '../../copy/protocol-title.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Ask } from '../../parts/ask.tsx';
import { Button } from '../../parts/button.tsx';

type InsteadOfProps = {
  readonly current: Protocol;
  /** What would take its place; nothing is asked without one. */
  readonly asked: Protocol | undefined;
  readonly onYes: (protocol: Protocol) => void;
  readonly onClose: () => void;
};

/** A therapist's plan gives way to one of ours only after this question. Escape is a no. */
export function InsteadOf({ current, asked, onYes, onClose }: InsteadOfProps) {
  const { copy } = useCopy();
  const yes = () => {
    onClose();
    if (asked) onYes(asked);
  };
  return (
    <Ask
      open={asked !== undefined}
      title={asked ? copy.plan.insteadTitle(titleOf(copy, asked), current.title) : ''}
      lead={copy.plan.insteadLead}
      onClose={onClose}
    >
      <Button look="main" onClick={onClose}>
        {copy.plan.decline}
      </Button>
      <Button onClick={yes}>{copy.plan.insteadYes}</Button>
    </Ask>
  );
}
