import { useSetUpCopy } from '../../copy/use-set-up-copy.ts';
import { Button } from '../../parts/button.tsx';
import { focusHeading } from '../../parts/focus-heading.ts';
import { Notice } from '../../parts/notice.tsx';

type JournalSilentProps = {
  /** What cannot be known, and what follows from it. */
  readonly said: string;
  readonly onAgain: () => Promise<void>;
};

/** The journal could not be read; it can be asked again. */
export function JournalSilent({ said, onAgain }: JournalSilentProps) {
  const { copy } = useSetUpCopy();
  return (
    <Notice told>
      <p>{said}</p>
      <Button onClick={() => void onAgain().then(focusHeading)}>{copy.storage.tryAgain}</Button>
    </Notice>
  );
}
