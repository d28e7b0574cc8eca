import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { LockDoor } from '../../lock-door.ts';
import { useLockScreenCopy } from '../../copy/use-lock-screen-copy.ts';
import { Forgotten } from './forgotten.tsx';
import { OpenForm } from './open-form.tsx';
import { SoundControls } from './sound-controls.tsx';
import { WaysOut } from './ways-out.tsx';
import { WhatItDoes } from './what-it-does.tsx';
import styles from './lock.module.css';

function LockPage({ door }: { readonly door: LockDoor }) {
  const { copy } = useLockScreenCopy();
  const behind = useSyncExternalStore(door.subscribe, door.behind);
  return (
    <main className={styles.page} id="content">
      <h1 tabIndex={-1}>{copy.lockScreen.title}</h1>
      <OpenForm door={door} />
      {behind === 'playing' || behind === 'still' ? (
        <SoundControls door={door} isStill={behind === 'still'} />
      ) : null}
      <WhatItDoes mayLeave={behind === 'shut'} />
      <Forgotten door={door} isShut={behind === 'shut'} />
    </main>
  );
}

function raise(curtain: HTMLDialogElement): void {
  if (!curtain.open) curtain.showModal();
  // The browser would begin with the way out.
  curtain.querySelector('input')?.focus();
}

/** Lies over all there is, and does not close: behind it a session goes on, or something was typed. */
function Curtain({ door }: { readonly door: LockDoor }) {
  const { copy } = useLockScreenCopy();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const curtain = dialog.current;
    if (curtain) raise(curtain);
    return () => curtain?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.curtain}
      aria-label={copy.lockScreen.title}
      onCancel={(event) => event.preventDefault()}
      closedby="none"
      // Where `closedby` is not known, a second Escape or Back closes a dialog without asking (Chrome 120 to 133).
      onClose={({ currentTarget }) => void (currentTarget.isConnected && raise(currentTarget))}
    >
      <WaysOut />
      <LockPage door={door} />
    </dialog>
  );
}

/** All that is on the page while it is locked. It tells nothing of what lies behind. */
export function LockScreen({ door }: { readonly door: LockDoor }) {
  const [liesOverSomething] = useState(() => door.behind() !== 'shut');
  return liesOverSomething ? <Curtain door={door} /> : <LockPage door={door} />;
}
