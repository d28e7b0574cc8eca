import { useCopy } from '../../copy/use-copy.ts';
import { Ask } from '../../parts/ask.tsx';
import { Button } from '../../parts/button.tsx';

/** What more is asked for, in words. */
export type More = { readonly title: string; readonly question: string; readonly no: string };

type AskForMoreProps = {
  /** Undefined while nothing is asked. */
  readonly more: More | undefined;
  readonly onYes: () => void;
  readonly onClose: () => void;
};

/** The explicit yes that more than the suggestion takes. */
export function AskForMore({ more, onYes, onClose }: AskForMoreProps) {
  const { copy } = useCopy();
  const yes = () => {
    onYes();
    onClose();
  };
  return (
    <Ask open={more !== undefined} title={more?.title ?? ''} lead={more?.question ?? ''} onClose={onClose}>
      <Button look="main" onClick={onClose}>
        {more?.no}
      </Button>
      <Button onClick={yes}>{copy.offer.moreYes}</Button>
    </Ask>
  );
}
