import { useSelector } from '@xstate/react';
import { useState, useSyncExternalStore } from 'react';
import { openQuestion } from '../../../machines/open-question.ts';
import { isBeginningAgain } from '../../../planning/take-up-again.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Notice } from '../../parts/notice.tsx';
import type { RunningSession } from '../../services.ts';
import styles from './guiding.module.css';
import type { Standing } from './standing.ts';

type GuidingNoticesProps = { readonly session: RunningSession; readonly state: Standing };

/**
 * What is different from an ordinary session, in one sentence each. The box is there also while it is empty: screen
 * readers pass over what comes with a live region of its own.
 */
export function GuidingNotices({ session, state }: GuidingNoticesProps) {
  const { copy } = useCopy();
  const context = useSelector(session.actor, (snapshot) => snapshot.context);
  const { comesBack, hearing, interruption, missing, playheadMs } = context;
  const keepTrouble = useSyncExternalStore(session.keepTrouble.subscribe, session.keepTrouble.state);
  const isQuiet = session.guidance() === 'captions';
  const [openedAtMs] = useState(playheadMs);
  const isBackWhereItWas = comesBack === 'guiding' && playheadMs === openedAtMs;
  const beginsAgain = context.plan !== undefined && isBeginningAgain(context.plan, playheadMs);
  const pausedLead =
    openQuestion(context)?.kind === 'ready' ? copy.session.pausedUnready : copy.session.pausedLead;
  return (
    <div className={styles.notices} aria-live="polite">
      {state === 'preparing' ? <Notice calm>{copy.session.preparing}</Notice> : null}
      {state === 'interrupted' && interruption ? (
        <Notice>{copy.session.interrupted[interruption]}</Notice>
      ) : null}
      {beginsAgain && (context.wasAway || state === 'paused') ? (
        <Notice calm>{copy.session.beginsAgain(context.wasAway)}</Notice>
      ) : null}
      {state === 'paused' && !beginsAgain ? (
        <Notice calm>{isBackWhereItWas ? copy.session.cameBack(playheadMs) : pausedLead}</Notice>
      ) : null}
      {hearing === 'track' || isQuiet ? null : <Notice>{copy.session.hearing[hearing]}</Notice>}
      {missing.length > 0 && !isQuiet && hearing !== 'captionsOnly' ? (
        <Notice>{copy.session.missing}</Notice>
      ) : null}
      {keepTrouble === 'session' ? <Notice>{copy.storage.keepTrouble.session}</Notice> : null}
    </div>
  );
}
