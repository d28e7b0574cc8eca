import { useCallback, useEffect, useState } from 'react';
import type { SaveFailure, SaveOutcome } from '../../../machines/stores.ts';
import { focusHeading } from '../../parts/focus-heading.ts';
import { useServices } from '../../services.ts';
import type { ProgressToday } from '../../progress-book.ts';

const unknown: ProgressToday = { ladder: undefined, progress: undefined };

/** Where the person is with their sizes, looked at again after each word that is kept. */
export function useProgress() {
  const { progress: book } = useServices();
  const [read, setRead] = useState<ProgressToday>();
  const [failed, setFailed] = useState<{ readonly why: SaveFailure; readonly again: () => void }>();
  const [isNoted, setIsNoted] = useState(false);
  const look = useCallback(() => book.read().then(setRead, () => setRead(unknown)), [book]);
  useEffect(() => void look(), [look]);

  /** Answers how `keep` went; what could not be kept can be tried again. */
  const note = async (keep: () => Promise<SaveOutcome>): Promise<SaveOutcome> => {
    const outcome = await keep();
    setFailed(outcome.ok ? undefined : { why: outcome.reason, again: () => void note(keep) });
    setIsNoted(outcome.ok);
    if (!outcome.ok) return outcome;
    await look();
    focusHeading();
    return outcome;
  };
  return { read, look, note, failed, isNoted };
}
