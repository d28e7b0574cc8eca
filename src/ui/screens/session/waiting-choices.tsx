import { useLayoutEffect, useRef } from 'react';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { focusHeading } from '../../parts/focus-heading.ts';
import type { SessionActor } from '../../services.ts';
import styles from './guiding.module.css';

/** After easing back: on as planned, less, or a kind end. It waits until one is chosen. */
export function WaitingChoices({ actor }: { readonly actor: SessionActor }) {
  const { copy } = useCopy();
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = section;
    return () => {
      if (current?.contains(document.activeElement)) focusHeading();
    };
  }, []);
  return (
    <section ref={section} className={styles.choices} aria-label={copy.session.choose}>
      <h2>{copy.session.choose}</h2>
      <Button onClick={() => actor.send({ type: 'session.carryOn' })}>{copy.session.carryOn}</Button>
      <Button onClick={() => actor.send({ type: 'session.breathingOnly' })}>
        {copy.session.breathingOnly}
      </Button>
      <Button onClick={() => actor.send({ type: 'session.finish' })}>{copy.session.finish}</Button>
    </section>
  );
}
