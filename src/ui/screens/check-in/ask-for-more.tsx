import type { Offer } from '../../../domain/check-in/readiness.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Ask } from '../../parts/ask.tsx';
import { Button } from '../../parts/button.tsx';

type AskForMoreProps = {
  readonly offer: Offer | undefined;
  readonly onYes: (offer: Offer) => void;
  readonly onClose: () => void;
};

/** The explicit yes that more than the suggestion takes. */
export function AskForMore({ offer, onYes, onClose }: AskForMoreProps) {
  const { copy } = useCopy();
  const yes = () => {
    if (offer) onYes(offer);
    onClose();
  };
  return (
    <Ask
      open={offer !== undefined}
      title={copy.offer.moreTitle}
      lead={offer ? copy.offer.moreAsk(copy.offer.names[offer]) : ''}
      onClose={onClose}
    >
      <Button look="main" onClick={onClose}>
        {copy.offer.moreNo}
      </Button>
      <Button onClick={yes}>{copy.offer.moreYes}</Button>
    </Ask>
  );
}
