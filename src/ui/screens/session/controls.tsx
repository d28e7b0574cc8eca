import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { useFocusWhenGone } from '../../parts/use-focus-when-gone.ts';
import type { SessionActor } from '../../services.ts';
import styles from './guiding.module.css';
import { pauseOrGoOn, type Standing, standsStill } from './standing.ts';

type ControlsProps = {
  readonly actor: SessionActor;
  readonly state: Standing;
  /** Where easing back is: not asked for, asked for and beginning after this sentence, or under way. */
  readonly easing: 'no' | 'soon' | 'underWay';
  /** The main thing to do is elsewhere: to say “I am ready”, or to choose; either is also the way to the next part. */
  readonly asks: 'ready' | 'choice' | undefined;
};

/** Pause, ease back and stop: always there, always one action. */
export function Controls({ actor, state, easing, asks }: ControlsProps) {
  const { copy } = useCopy();
  const still = standsStill(state);
  return (
    <section className={styles.controls} aria-label={copy.session.controls}>
      <Button
        look={asks ? 'plain' : 'main'}
        className={styles.pause ?? ''}
        disabled={state === 'preparing'}
        onClick={() => pauseOrGoOn(actor, state)}
      >
        {still ? copy.session.resume : copy.session.pause}
      </Button>
      {asks ? null : (
        <SkipButton isDisabled={state === 'preparing'} onSkip={() => actor.send({ type: 'session.skip' })} />
      )}
      <Button
        disabled={state === 'preparing'}
        // Not `disabled`: whoever has just pressed it would lose the focus.
        aria-disabled={easing === 'underWay'}
        onClick={() => void (easing === 'underWay' || actor.send({ type: 'session.easeBack' }))}
      >
        <span className={styles.label}>
          {easing === 'soon' ? copy.session.easingSoon : copy.session.easeBack}
        </span>
        <span className={styles.shortLabel} aria-hidden="true">
          {copy.session.easeBackShort}
        </span>
      </Button>
      <Button onClick={() => actor.send({ type: 'session.stop' })}>{copy.session.stop}</Button>
    </section>
  );
}

type SkipButtonProps = { readonly isDisabled: boolean; readonly onSkip: () => void };

function SkipButton({ isDisabled, onSkip }: SkipButtonProps) {
  const { copy } = useCopy();
  const button = useFocusWhenGone<HTMLButtonElement>();
  return (
    <Button
      ref={button}
      look="quiet"
      aria-label={copy.session.skipNamed}
      disabled={isDisabled}
      onClick={onSkip}
    >
      {copy.session.skip}
    </Button>
  );
}
