import { useLayoutEffect, useRef } from 'react';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { focusHeading } from '../../parts/focus-heading.ts';
import type { SessionActor } from '../../services.ts';
import styles from './guiding.module.css';

/** The one thing to do while the session waits for the person, large enough for a hand that is busy. */
export function ReadyQuestion({ actor }: { readonly actor: SessionActor }) {
  const { copy } = useCopy();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = box;
    return () => {
      if (current?.contains(document.activeElement)) focusHeading();
    };
  }, []);
  return (
    <div ref={box} className={styles.ready}>
      <Button look="main" wide onClick={() => actor.send({ type: 'session.carryOn' })}>
        {copy.session.iAmReady}
      </Button>
    </div>
  );
}
