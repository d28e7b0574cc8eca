import { useSyncExternalStore } from 'react';
import { useCopy } from '../copy/use-copy.ts';
import { useServices } from '../services.ts';
import { Button } from './button.tsx';
import styles from './frame.module.css';

/** Whether the app works without a network yet, and a new version when one waits. */
export function OfflineLine() {
  const { copy } = useCopy();
  const { offline } = useServices();
  const { kind, audio } = useSyncExternalStore(offline.subscribe, offline.state);
  if (kind === 'updateWaiting')
    return (
      <footer className={styles.foot}>
        <p>{copy.offline.updateTitle}</p>
        <Button onClick={() => void offline.acceptUpdate()}>{copy.offline.updateNow}</Button>
      </footer>
    );
  if (kind !== 'ready') return null;
  if (audio === 'failed') return <footer className={styles.foot}>{copy.offline.fillFailed}</footer>;
  const isFilling = audio.total > 0 && audio.done < audio.total;
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
