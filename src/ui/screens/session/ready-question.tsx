import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { useFocusWhenGone } from '../../parts/use-focus-when-gone.ts';
import type { SessionActor } from '../../services.ts';
import styles from './guiding.module.css';

/** The one thing to do while the session waits for the person, large enough for a hand that is busy; or more time. */
export function ReadyQuestion({ actor }: { readonly actor: SessionActor }) {
  const { copy } = useCopy();
  const box = useFocusWhenGone<HTMLDivElement>();
  return (
    <div ref={box} className={styles.ready}>
      <Button look="main" wide onClick={() => actor.send({ type: 'session.carryOn' })}>
        {copy.session.iAmReady}
      </Button>
      <Button wide onClick={() => actor.send({ type: 'session.moreTime' })}>
        {copy.session.moreTime}
      </Button>
    </div>
  );
}
