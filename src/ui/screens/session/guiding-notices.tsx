import { useSelector } from '@xstate/react';
import { useState } from 'react';
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
  const { comesBack, hearing, interruption, missing, playheadMs } = useSelector(
    session.actor,
    ({ context }) => context,
  );
  const [openedAtMs] = useState(playheadMs);
  const isBackWhereItWas = comesBack === 'guiding' && playheadMs === openedAtMs;
  return (
    <div className={styles.notices} aria-live="polite">
      {state === 'preparing' ? <Notice calm>{copy.session.preparing}</Notice> : null}
      {state === 'interrupted' && interruption ? (
        <Notice>{copy.session.interrupted[interruption]}</Notice>
      ) : null}
      {state === 'paused' ? (
        <Notice calm>{isBackWhereItWas ? copy.session.cameBack(playheadMs) : copy.session.pausedLead}</Notice>
      ) : null}
      {hearing === 'track' ? null : <Notice>{copy.session.hearing[hearing]}</Notice>}
      {missing.length > 0 && hearing !== 'captionsOnly' ? <Notice>{copy.session.missing}</Notice> : null}
    </div>
  );
}
