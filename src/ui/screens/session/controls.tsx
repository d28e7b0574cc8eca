import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import type { SessionActor } from '../../services.ts';
import styles from './guiding.module.css';
import type { Standing } from './standing.ts';

type ControlsProps = {
  readonly actor: SessionActor;
  readonly state: Standing;
  /** Where easing back is: not asked for, asked for and beginning after this sentence, or under way. */
  readonly easing: 'no' | 'soon' | 'underWay';
  /** The main thing to do is elsewhere: to say “I am ready”, which is also the way to the next part. */
  readonly asksReady: boolean;
};

/** Pause, ease back and stop: always there, always one action. */
export function Controls({ actor, state, easing, asksReady }: ControlsProps) {
  const { copy } = useCopy();
  const still = state === 'paused' || state === 'interrupted';
  return (
    <section className={styles.controls} aria-label={copy.session.controls}>
      <Button
        look={asksReady ? 'plain' : 'main'}
        className={styles.pause ?? ''}
        disabled={state === 'preparing'}
        onClick={() => actor.send({ type: still ? 'session.resume' : 'session.pause' })}
      >
        {still ? copy.session.resume : copy.session.pause}
      </Button>
      {asksReady ? null : (
        <Button
          look="quiet"
          aria-label={copy.session.skipNamed}
          disabled={state === 'preparing'}
          onClick={() => actor.send({ type: 'session.skip' })}
        >
          {copy.session.skip}
        </Button>
      )}
      <Button
        disabled={state === 'preparing' || easing === 'underWay'}
        onClick={() => actor.send({ type: 'session.easeBack' })}
      >
        {easing === 'soon' ? copy.session.easingSoon : copy.session.easeBack}
      </Button>
      <Button onClick={() => actor.send({ type: 'session.stop' })}>{copy.session.stop}</Button>
    </section>
  );
}
