import { useSelector } from '@xstate/react';
import { useState } from 'react';
import { useCopy } from '../../copy/use-copy.ts';
import { Notice } from '../../parts/notice.tsx';
import type { RunningSession } from '../../services.ts';
import type { Standing } from './standing.ts';

type GuidingNoticesProps = { readonly session: RunningSession; readonly state: Standing };

/** What is different from an ordinary session, in one sentence each. */
export function GuidingNotices({ session, state }: GuidingNoticesProps) {
  const { copy } = useCopy();
  const { comesBack, hearing, interruption, missing, playheadMs } = useSelector(
    session.actor,
    ({ context }) => context,
  );
  const [openedAtMs] = useState(playheadMs);
  const isBackWhereItWas = comesBack === 'guiding' && playheadMs === openedAtMs;
  return (
    <>
      {state === 'preparing' ? <Notice told>{copy.session.preparing}</Notice> : null}
      {state === 'interrupted' && interruption ? (
        <Notice told>{copy.session.interrupted[interruption]}</Notice>
      ) : null}
      {state === 'paused' ? (
        <Notice told>{isBackWhereItWas ? copy.session.cameBack(playheadMs) : copy.session.pausedLead}</Notice>
      ) : null}
      {hearing === 'track' ? null : <Notice told>{copy.session.hearing[hearing]}</Notice>}
      {missing.length > 0 && hearing !== 'captionsOnly' ? <Notice told>{copy.session.missing}</Notice> : null}
    </>
  );
}
