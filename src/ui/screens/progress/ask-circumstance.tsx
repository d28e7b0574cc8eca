import type { Circumstance } from '../../../domain/journal/journal-record.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Ask } from '../../parts/ask.tsx';
import { Button } from '../../parts/button.tsx';

type AskCircumstanceProps = {
  /** Nothing is asked without one. */
  readonly asked: Circumstance | undefined;
  readonly onYes: (what: Circumstance) => void;
  readonly onClose: () => void;
};

/** Before it is noted, what follows from it is said. Escape is a no. */
export function AskCircumstance({ asked, onYes, onClose }: AskCircumstanceProps) {
  const { copy } = useCopy();
  const yes = () => {
    if (asked) onYes(asked);
    onClose();
  };
  return (
    <Ask
      open={asked !== undefined}
      title={asked ? copy.progress.changes[asked] : ''}
      lead={copy.progress.changeAsk}
      onClose={onClose}
    >
      <Button look="main" onClick={yes}>
        {copy.progress.changeYes}
      </Button>
      <Button onClick={onClose}>{copy.progress.changeNo}</Button>
    </Ask>
  );
}
