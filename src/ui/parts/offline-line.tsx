import { lazy, Suspense, useState, useSyncExternalStore } from 'react';
import { firstFolders } from '../../domain/sound/first-folders.ts';
import { useFirstCopy } from '../copy/use-first-copy.ts';
import { useServices } from '../services.ts';
import type { OfflineState } from '../offline.ts';
import { Button } from './button.tsx';
import styles from './frame.module.css';

const WhatChanged = lazy(() =>
  import('./what-changed.tsx').then((module) => ({ default: module.WhatChanged })),
);

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
        <Suspense fallback={null}>
          <WhatChanged />
        </Suspense>
        <Button onClick={() => void accept()}>{copy.offline.updateNow}</Button>
      </footer>
    );
  if (kind !== 'ready') return null;
  return <VoiceLine audio={audio} />;
}

/** How much of the first voice is on the device, and of the tones. Until the worker has answered nothing is promised. */
function VoiceLine({ audio }: Pick<OfflineState, 'audio'>) {
  const { copy } = useFirstCopy();
  const { offline } = useServices();
  const [tones, voice] = firstFolders.map((folder) => audio[folder]);
  if (!tones || !voice) return null;
  if (voice.kind === 'absent')
    return isAnotherHere(audio) ? null : <footer className={styles.foot}>{copy.offline.voiceAbsent}</footer>;
  const parts = [tones, voice];
  if (parts.every(({ kind }) => kind === 'kept'))
    return <footer className={styles.foot}>{copy.offline.ready}</footer>;
  if (!parts.some(({ kind }) => kind === 'keeping'))
    return (
      <footer className={styles.foot}>
        {copy.offline.voiceIncomplete}
        <Button look="quiet" onClick={() => offline.keepAudio(firstFolders)}>
          {copy.storage.tryAgain}
        </Button>
      </footer>
    );
  const keptBytes = tones.keptBytes + voice.keptBytes;
  const totalBytes = tones.totalBytes + voice.totalBytes;
  return (
    <footer className={styles.foot}>
      <label className={styles.filling}>
        {copy.offline.filling(keptBytes, totalBytes)}
        <progress max={totalBytes} value={keptBytes} />
      </label>
    </footer>
  );
}

/** Who took another voice instead of the first knows that the first is not here. */
function isAnotherHere(audio: OfflineState['audio']): boolean {
  return Object.entries(audio).some(([folder, { kind }]) => folder !== 'tones' && kind === 'kept');
}
