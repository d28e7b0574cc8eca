import type { SaveFailure } from '../../machines/stores.ts';
import { useFirstCopy } from '../copy/use-first-copy.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

/** What could not be kept is still here; the person can try again. */
export function SaveTrouble({
  failure,
  onAgain,
}: {
  readonly failure: SaveFailure;
  readonly onAgain: () => void;
}) {
  const { copy } = useFirstCopy();
  return (
    <Notice told>
      <p>{copy.storage.failure[failure]}</p>
      <Button onClick={onAgain}>{copy.storage.tryAgain}</Button>
    </Notice>
  );
}
