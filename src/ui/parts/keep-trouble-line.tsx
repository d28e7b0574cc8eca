import { useSyncExternalStore } from 'react';
import { useCopy } from '../copy/use-copy.ts';
import type { RunningSession } from '../services.ts';
import styles from './keep-trouble-line.module.css';
import { Notice } from './notice.tsx';

type KeepTroubleLineProps = { readonly keepTrouble: RunningSession['keepTrouble'] };

/**
 * Says that answers would be lost with the page, as long as that is so. The box is there also while it is empty: screen
 * readers pass over what comes with a live region of its own.
 */
export function KeepTroubleLine({ keepTrouble }: KeepTroubleLineProps) {
  const { copy } = useCopy();
  const trouble = useSyncExternalStore(keepTrouble.subscribe, keepTrouble.state);
  return (
    <div className={styles.box} aria-live="polite">
      {trouble ? <Notice>{copy.storage.keepTrouble.answers}</Notice> : null}
    </div>
  );
}
