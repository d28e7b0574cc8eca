import { useState, useSyncExternalStore } from 'react';
import { useFirstCopy } from '../copy/use-first-copy.ts';
import { useServices } from '../services.ts';
import { Button } from './button.tsx';
import styles from './frame.module.css';

/** Whether the app works without a network yet, and a new version when one waits. */
export function OfflineLine() {
  const { copy } = useFirstCopy();
  const { offline } = useServices();
  const { kind, audio } = useSyncExternalStore(offline.subscribe, offline.state);
  const [isHeld, setIsHeld] = useState(false);
  const accept = async () => setIsHeld((await offline.acceptUpdate()) === 'heldBySession');
  if (kind === 'failed') return <footer className={styles.foot}>{copy.offline.failed}</footer>;
  if (kind === 'updateWaiting')
    return (
      <footer className={styles.foot}>
        <output>{isHeld ? copy.offline.updateHeld : copy.offline.updateTitle}</output>
        <Button onClick={() => void accept()}>{copy.offline.updateNow}</Button>
      </footer>
    );
  if (kind !== 'ready') return null;
  if (audio === 'failed') return <footer className={styles.foot}>{copy.offline.fillFailed}</footer>;
  // Nothing counted yet: whether the voice is there is not known, and nothing is promised.
  if (audio.total === 0) return null;
  const isFilling = audio.done < audio.total;
  return (
    <footer className={styles.foot}>
      {isFilling ? (
        <label className={styles.filling}>
          {copy.offline.filling(audio.done, audio.total)}
          <progress max={audio.total} value={audio.done} />
        </label>
      ) : (
        copy.offline.ready
      )}
    </footer>
  );
}
