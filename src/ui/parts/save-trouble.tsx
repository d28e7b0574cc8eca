import type { ReactNode } from 'react';
import type { SaveFailure } from '../../machines/stores.ts';
import { useFirstCopy } from '../copy/use-first-copy.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

type SaveTroubleProps = {
  readonly failure: SaveFailure;
  readonly onAgain: () => void;
  /** What else can be done about it. */
  readonly children?: ReactNode;
};

/** What could not be kept is still here; the person can try again. */
export function SaveTrouble({ failure, onAgain, children }: SaveTroubleProps) {
  const { copy } = useFirstCopy();
  return (
    <Notice told>
      <p>{copy.storage.failure[failure]}</p>
      <Button onClick={onAgain}>{copy.storage.tryAgain}</Button>
      {children}
    </Notice>
  );
}
