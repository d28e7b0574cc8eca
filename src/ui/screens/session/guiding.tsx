import { useSelector } from '@xstate/react';
import { useLayoutEffect } from 'react';
import { captionOf } from '../../copy/spoken.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { momentAt } from '../../../planning/moment.ts';
import type { SessionPlan } from '../../../planning/session-plan.ts';
import { focusHeading } from '../../parts/focus-heading.ts';
import type { RunningSession } from '../../services.ts';
import { BreathingFigure } from './breathing-figure.tsx';
import { Controls } from './controls.tsx';
import { GuidingNotices } from './guiding-notices.tsx';
import styles from './guiding.module.css';
import { standing } from './standing.ts';
import { WaitingChoices } from './waiting-choices.tsx';

type GuidingProps = { readonly session: RunningSession; readonly plan: SessionPlan };

/** In characters: more than this does not fit in three lines of the caption's size on a phone. */
const longCaption = 95;

/** The session itself: a figure to breathe with, what is being said, the time left, and the way out. */
export function Guiding({ session, plan }: GuidingProps) {
  const { copy } = useCopy();
  const state = useSelector(session.actor, standing);
  const playheadMs = useSelector(session.actor, ({ context }) => context.playheadMs);
  const isWordsOnly = useSelector(session.actor, ({ context }) => context.hearing === 'captionsOnly');
  useLayoutEffect(focusHeading, []);
  const moment = momentAt(plan, playheadMs);
  if (!moment) return null;
  const { segment, beat, caption } = moment;
  const isEasing = segment.kind === 'ease' || segment.kind === 'wait';
  const easesSoon = plan.segments.some(({ kind, atMs }) => kind === 'ease' && atMs > playheadMs);
  const words = caption ? captionOf(caption) : '';
  return (
    <main id="content" className={styles.screen} data-choosing={isEasing}>
      <header className={styles.head}>
        <h1 className={styles.phase} tabIndex={-1} aria-live="polite">
          {copy.session.segments[segment.kind]}
        </h1>
        <p className={styles.left}>{copy.session.left(plan.totalMs - playheadMs)}</p>
        <progress
          className={styles.progress}
          max={plan.totalMs}
          value={playheadMs}
          aria-label={copy.session.title}
        />
      </header>
      <div className={styles.middle}>
        <figure className={styles.figure}>
          <BreathingFigure plan={plan} playheadMs={session.playheadMs} />
          <figcaption className={styles.beat}>
            {state === 'paused' ? copy.session.paused : copy.session.beats[beat.kind]}
          </figcaption>
        </figure>
        <p
          className={styles.caption}
          aria-live={isWordsOnly ? 'polite' : 'off'}
          data-cue={caption?.id}
          data-long={words.length > longCaption}
        >
          {words}
        </p>
      </div>
      <GuidingNotices session={session} state={state} />
      {isEasing ? <WaitingChoices actor={session.actor} /> : null}
      <Controls
        actor={session.actor}
        state={state}
        easing={isEasing ? 'underWay' : easesSoon ? 'soon' : 'no'}
      />
    </main>
  );
}
