import { useLockScreenCopy } from '../../copy/use-lock-screen-copy.ts';
import { More } from '../../parts/more.tsx';
import styles from './lock.module.css';

/** Whom the lock keeps out, and whom it cannot. */
export function WhatItDoes({ mayLeave }: { readonly mayLeave: boolean }) {
  const { copy } = useLockScreenCopy();
  const lines = [
    copy.lockScreen.does,
    copy.lockScreen.cannotKnow,
    copy.lockScreen.cannotSpy,
    copy.lockScreen.cannotHide,
    copy.lockScreen.cannotRecover,
  ];
  return (
    <More summary={copy.lockScreen.what}>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {/* To leave the page would end what still goes on behind the lock. */}
      {mayLeave ? (
        <p>
          <a href="./threat-model.html">{copy.lockScreen.whole}</a>
        </p>
      ) : null}
    </More>
  );
}
