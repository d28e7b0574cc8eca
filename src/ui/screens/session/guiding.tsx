import { useSelector } from '@xstate/react';
import { useCallback, useLayoutEffect } from 'react';
import { captionOf } from '../../copy/spoken.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { openQuestion } from '../../../machines/open-question.ts';
import { rungInAt } from '../../../planning/change.ts';
import type { Moment } from '../../../planning/moment.ts';
import { type Cue, endOfCue, type SessionPlan } from '../../../planning/session-plan.ts';
import { focusHeading } from '../../parts/focus-heading.ts';
import type { RunningSession } from '../../services.ts';
import { SteadyMe } from '../support/steady-me.tsx';
import { BreathingFigure } from './breathing-figure.tsx';
import { ChangePart } from './change-part.tsx';
import { Controls } from './controls.tsx';
import { GuidingHead } from './guiding-head.tsx';
import { GuidingNotices } from './guiding-notices.tsx';
import styles from './guiding.module.css';
import { HowItLooks } from './how-it-looks.tsx';
import { IfGripped } from './if-gripped.tsx';
import { ReadyQuestion } from './ready-question.tsx';
import { pauseOrGoOn, standing } from './standing.ts';
import { useDeviceWays } from './use-device-ways.ts';
import { useMoment } from './use-moment.ts';
import { useTapAnywhere } from './use-tap-anywhere.ts';
import { WaitingChoices } from './waiting-choices.tsx';

type GuidingProps = { readonly session: RunningSession; readonly plan: SessionPlan };

/** In characters: more than this does not fit in three lines of the caption's size on a phone. */
const longCaption = 95;

/** Whether nothing has been said yet: a session begins with a few quiet seconds and a tone. */
function isBeforeFirstWords({ segments }: SessionPlan, atMs: number): boolean {
  const cues = segments[0]?.beats.flatMap((beat) => beat.cues) ?? [];
  const first = cues.find(({ id }) => !id.startsWith('chime.'));
  return first !== undefined && atMs < first.atMs;
}

/** What is being said; while the session waits for the person, what is asked stays there to be read. */
function shownCue({ segment, caption }: Moment): Cue | undefined {
  if (caption || segment.kind !== 'ready') return caption;
  return segment.beats.flatMap((beat) => beat.cues)[0];
}

/** The session itself: a figure to breathe with, what is being said, the time left, and the way out. */
export function Guiding({ session, plan }: GuidingProps) {
  const { copy } = useCopy();
  const { actor } = session;
  const state = useSelector(actor, standing);
  const { hearing, playheadMs } = useSelector(actor, ({ context }) => context);
  useLayoutEffect(focusHeading, []);
  const moment = useMoment(plan, session.playheadMs);
  useDeviceWays(session, state, moment?.beat);
  const tapped = useCallback(() => pauseOrGoOn(actor, state), [actor, state]);
  useTapAnywhere(session.ways.tapPauses, tapped);
  if (!moment) return null;
  const { segment, beat } = moment;
  const question = openQuestion({ plan, playheadMs });
  const isEasing = question?.kind === 'choice';
  const easesSoon = plan.segments.some(({ kind, atMs }) => kind === 'ease' && atMs > playheadMs);
  const canAnswer = state !== 'paused' && state !== 'preparing';
  const asksReady = canAnswer && question?.kind === 'ready' && !question.isAnswered;
  const cue = shownCue(moment);
  const isSpoken = hearing !== 'captionsOnly' && session.guidance() === 'voice';
  const words = segment.kind === 'note' ? copy.session.noteWords(plan.note) : cue ? captionOf(cue) : '';
  const before = isBeforeFirstWords(plan, playheadMs) ? copy.session.comes : '';
  const isNeutral = session.ways.screen === 'neutral';
  const asks = asksReady ? 'ready' : isEasing ? 'choice' : undefined;
  return (
    <main id="content" className={styles.screen} data-asks={asks} data-neutral={isNeutral}>
      <GuidingHead
        plan={plan}
        segment={segment}
        playheadMs={playheadMs}
        isEasing={isEasing || easesSoon}
        isSpeaking={isSpoken && state === 'running' && cue !== undefined && playheadMs < endOfCue(cue)}
        isNeutral={isNeutral}
      >
        <SteadyMe actor={actor} />
      </GuidingHead>
      <div className={styles.middle}>
        {isNeutral ? null : (
          <div className={styles.room}>
            <figure className={styles.figure}>
              <BreathingFigure plan={plan} playheadMs={session.playheadMs} />
              <figcaption className={styles.beat}>
                {state === 'paused' ? copy.session.paused : copy.session.beats[beat.kind]}
              </figcaption>
            </figure>
          </div>
        )}
        <p
          className={styles.caption}
          aria-live={isSpoken ? 'off' : 'polite'}
          data-cue={cue?.id}
          data-long={words.length > longCaption}
        >
          {isNeutral && isSpoken ? '' : words || before}
        </p>
      </div>
      <GuidingNotices session={session} state={state} />
      {isEasing ? <WaitingChoices actor={actor} plan={plan} /> : null}
      {isNeutral || question ? null : <HowItLooks plan={plan} segment={segment} playheadMs={playheadMs} />}
      {isNeutral || question ? null : <ChangePart actor={actor} plan={plan} state={state} />}
      {rungInAt(plan, playheadMs) && !isNeutral ? <IfGripped alarm={copy.session.sharpPain} /> : null}
      <div className={styles.foot}>
        {asksReady ? <ReadyQuestion actor={actor} /> : null}
        <Controls
          actor={actor}
          state={state}
          easing={isEasing ? 'underWay' : easesSoon ? 'soon' : 'no'}
          asks={asks}
        />
      </div>
    </main>
  );
}
