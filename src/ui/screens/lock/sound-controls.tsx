import type { LockDoor } from '../../lock-door.ts';
import { useLockScreenCopy } from '../../copy/use-lock-screen-copy.ts';
import { Button } from '../../parts/button.tsx';
import styles from './lock.module.css';

type SoundControlsProps = { readonly door: LockDoor; readonly isStill: boolean };

/** Pause and stop need no passphrase. */
export function SoundControls({ door, isStill }: SoundControlsProps) {
  const { copy } = useLockScreenCopy();
  return (
    <section className={styles.sound} aria-label={copy.lockScreen.sound}>
      <Button onClick={door.pauseOrGoOn}>{isStill ? copy.lockScreen.goOn : copy.lockScreen.pause}</Button>
      <Button onClick={door.stop}>{copy.lockScreen.stop}</Button>
    </section>
  );
}
