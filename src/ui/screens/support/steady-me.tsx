import { useSelector } from '@xstate/react';
import { useEffect, useRef, useState } from 'react';
import { useSupportCopy } from '../../copy/use-support-copy.ts';
import { Button } from '../../parts/button.tsx';
import type { SessionActor } from '../../services.ts';
import { Grounding } from './grounding.tsx';
import { fetchHelpLines, HelpLinesLater } from './help-lines-later.tsx';
import styles from './steady-me.module.css';

/**
 * One tap to something to hold on to, from every screen of a session. What is guided is paused first and stays so: nothing
 * sounds under it, and the session waits where it was.
 */
export function SteadyMe({ actor }: { readonly actor: SessionActor }) {
  const { copy } = useSupportCopy();
  const [isOpen, setIsOpen] = useState(false);
  const mayPause = useSelector(actor, (snapshot) => snapshot.can({ type: 'session.pause' }));
  useEffect(fetchHelpLines, []);
  useEffect(() => {
    // The sound may only now have become ready, or was set going from a lock screen.
    if (isOpen && mayPause) actor.send({ type: 'session.pause' });
  }, [actor, isOpen, mayPause]);
  const open = () => {
    if (mayPause) actor.send({ type: 'session.pause' });
    setIsOpen(true);
  };
  return (
    <>
      <Button className={styles.open ?? ''} aria-haspopup="dialog" onClick={open}>
        {copy.support.steadyMe}
      </Button>
      {isOpen ? <Steadying actor={actor} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}

/** The same above a page that has no head of its own for it. */
export function SteadyAside({ actor }: { readonly actor: SessionActor }) {
  const { copy } = useSupportCopy();
  return (
    <aside className={styles.aside} aria-label={copy.support.title}>
      <SteadyMe actor={actor} />
    </aside>
  );
}

type SteadyingProps = { readonly actor: SessionActor; readonly onClose: () => void };

/**
 * Over the session. The ways out stand before all that can be read, and back into it weighs no more than a kind end; Escape is
 * the way back.
 */
function Steadying({ actor, onClose }: SteadyingProps) {
  const { copy } = useSupportCopy();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const lines = useRef<HTMLElement>(null);
  const isGuided = useSelector(actor, (snapshot) => snapshot.matches('inSession'));
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    heading.current?.focus();
  }, []);
  const close = () => dialog.current?.close();
  const end = () => {
    close();
    actor.send({ type: 'session.stop' });
  };
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={copy.support.dialogTitle} onClose={onClose}>
      <div className={styles.inside}>
        <h2 ref={heading} tabIndex={-1}>
          {copy.support.dialogTitle}
        </h2>
        {isGuided ? <p>{copy.support.quiet}</p> : null}
        <div className={styles.ends}>
          <Button onClick={close}>{isGuided ? copy.support.backToSession : copy.back}</Button>
          {isGuided ? <Button onClick={end}>{copy.support.endHere}</Button> : null}
          <Button look="quiet" data-leave="">
            {copy.leaving.leave}
          </Button>
        </div>
        <Button className={styles.toLines ?? ''} onClick={() => lines.current?.focus()}>
          {copy.support.toLines}
        </Button>
        <Grounding heading="h3" />
        <section ref={lines} tabIndex={-1} aria-label={copy.support.linesTitle}>
          <HelpLinesLater heading="h3" />
        </section>
      </div>
    </dialog>
  );
}
