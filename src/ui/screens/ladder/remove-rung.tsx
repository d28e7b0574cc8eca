import type { Rung } from '../../../domain/ladder/rung.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Ask } from '../../parts/ask.tsx';
import { Button } from '../../parts/button.tsx';

type RemoveRungProps = {
  readonly rung: Rung | undefined;
  readonly onYes: (rung: Rung) => void;
  readonly onClose: () => void;
};

/** Asks once before a rung is taken off. */
export function RemoveRung({ rung, onYes, onClose }: RemoveRungProps) {
  const { copy } = useCopy();
  const yes = () => {
    onClose();
    if (rung) onYes(rung);
  };
  return (
    <Ask
      open={rung !== undefined}
      title={rung ? copy.sizes.removeTitle(copy.sizes.rungName(rung)) : ''}
      lead={copy.sizes.removeLead}
      onClose={onClose}
    >
      <Button look="main" onClick={onClose}>
        {copy.sizes.removeNo}
      </Button>
      <Button look="care" onClick={yes}>
        {copy.sizes.removeYes}
      </Button>
    </Ask>
  );
}
