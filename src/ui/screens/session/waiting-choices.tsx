import { useSelector } from '@xstate/react';
import { useLayoutEffect, useRef } from 'react';
import { goesInFrom } from '../../../planning/change.ts';
import { smallerThanAt } from '../../../planning/replan-smaller.ts';
import type { SessionPlan } from '../../../planning/session-plan.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { useFocusWhenGone } from '../../parts/use-focus-when-gone.ts';
import type { SessionActor } from '../../services.ts';
import styles from './guiding.module.css';

type WaitingChoicesProps = { readonly actor: SessionActor; readonly plan: SessionPlan };

/** After easing back: on as planned, less, or a kind end. It waits until one is chosen. */
export function WaitingChoices({ actor, plan }: WaitingChoicesProps) {
  const { copy } = useCopy();
  const section = useFocusWhenGone<HTMLElement>();
  const question = useRef<HTMLHeadingElement>(null);
  const playheadMs = useSelector(actor, ({ context }) => context.playheadMs);
  const smaller = smallerThanAt(plan, playheadMs);
  // Who asked for this by Ease back, which has nothing more to do now, is taken to it; nobody is taken from elsewhere.
  useLayoutEffect(() => {
    const focused = document.activeElement;
    const isIdle = focused?.getAttribute('aria-disabled') === 'true';
    if (isIdle || !focused || focused === document.body) question.current?.focus();
  }, []);
  return (
    <section ref={section} className={styles.choices} aria-label={copy.session.choose}>
      <h2 ref={question} tabIndex={-1}>
        {copy.session.choose}
      </h2>
      <Button onClick={() => actor.send({ type: 'session.carryOn' })}>{copy.session.carryOn}</Button>
      {smaller ? (
        <Button onClick={() => actor.send({ type: 'session.smaller' })}>
          {copy.session.smaller(copy.sizes.easierName(smaller))}
        </Button>
      ) : null}
      {goesInFrom(plan, playheadMs) ? (
        <Button onClick={() => actor.send({ type: 'session.outsideOnly' })}>
          {copy.session.outsideOnly}
        </Button>
      ) : null}
      <Button onClick={() => actor.send({ type: 'session.breathingOnly' })}>
        {copy.session.breathingOnly}
      </Button>
      <Button onClick={() => actor.send({ type: 'session.finish' })}>{copy.session.finish}</Button>
    </section>
  );
}
