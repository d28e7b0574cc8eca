import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { leavesBreathOpen, type StandingRedFlag } from '../../../domain/check-in/standing-red-flag.ts';
import { firstSteps } from '../../../domain/protocol/starters/first-steps.ts';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { useFirstCopy } from '../../copy/use-first-copy.ts';
import { focusHeading } from '../../parts/focus-heading.ts';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { type HintOfToday, useServices } from '../../services.ts';
import { BreatheNow } from './breathe-now.tsx';
import { PlanOfTheDay } from './plan-of-the-day.tsx';
import { WaitingSession } from './waiting-session.tsx';
import styles from './today.module.css';

const CareToday = lazy(() => import('./care-today.tsx').then((module) => ({ default: module.CareToday })));
const OutsideToday = lazy(() =>
  import('./outside-today.tsx').then((module) => ({ default: module.OutsideToday })),
);
const HardLately = lazy(() =>
  import('../support/hard-lately.tsx').then((module) => ({ default: module.HardLately })),
);
const TimeToday = lazy(() => import('./time-today.tsx').then((module) => ({ default: module.TimeToday })));
const UnkeptRecords = lazy(() =>
  import('./unkept-records.tsx').then((module) => ({ default: module.UnkeptRecords })),
);
const BelowThePlan = lazy(() =>
  import('./below-the-plan.tsx').then((module) => ({ default: module.BelowThePlan })),
);

/** The way in: the plan of the day, or only the breath, at once. */
export function Today() {
  const { copy } = useFirstCopy();
  const { care, keeping, hintOfToday, protocol: protocolSlot, timeToday, unkept } = useServices();
  const hasUnkept = useSyncExternalStore(unkept.subscribe, unkept.records).length > 0;
  const [protocol, setProtocol] = useState<Protocol>(firstSteps);
  const [isUnreadable, setIsUnreadable] = useState(false);
  const [standing, setStanding] = useState<StandingRedFlag | 'none' | 'unknown'>();
  const [hint, setHint] = useState<HintOfToday>();
  const [time, setTime] = useState<string>();
  const [plannedWaits, setPlannedWaits] = useState(false);
  const [breathWaits, setBreathWaits] = useState(false);
  useEffect(() => {
    void care.standing().then(
      (found) => setStanding(found ?? 'none'),
      () => setStanding('unknown'),
    );
  }, [care]);
  useEffect(() => void hintOfToday().then(setHint), [hintOfToday]);
  useEffect(() => void timeToday().then(setTime), [timeToday]);
  useEffect(() => {
    void protocolSlot.read().then((read) => {
      if (read.kind === 'value') setProtocol(read.value);
      setIsUnreadable(read.kind === 'unreadable' && read.why !== 'blocked');
    });
  }, [protocolSlot]);
  const flag = typeof standing === 'object' ? standing : undefined;
  const [outside] = hint?.staysOutside ?? [];
  const isBreathOpen = leavesBreathOpen(flag);
  const lifted = () => {
    setStanding('none');
    focusHeading();
  };
  return (
    <Page title={copy.today.title} {...(flag ? {} : { lead: copy.today.lead })}>
      {flag ? (
        <Suspense fallback={null}>
          <CareToday flag={flag} onLifted={lifted} />
        </Suspense>
      ) : null}
      {!flag && outside ? (
        <Suspense fallback={null}>
          <OutsideToday why={outside} />
        </Suspense>
      ) : null}
      {!flag && hint?.isAfterHard ? (
        <Suspense fallback={null}>
          <HardLately />
        </Suspense>
      ) : null}
      {keeping.kind === 'memoryOnly' ? <Notice>{copy.storage.memoryOnly[keeping.why]}</Notice> : null}
      {isUnreadable ? <Notice>{copy.today.planUnreadable}</Notice> : null}
      {hasUnkept ? (
        <Suspense fallback={null}>
          <UnkeptRecords />
        </Suspense>
      ) : null}
      <WaitingSession kind="planned" onFound={setPlannedWaits} />
      {isBreathOpen ? <WaitingSession kind="breathe" onFound={setBreathWaits} /> : null}
      {isBreathOpen && !breathWaits ? <BreatheNow /> : null}
      {flag || plannedWaits ? null : <PlanOfTheDay protocol={protocol} />}
      {time && !flag ? (
        <Suspense fallback={null}>
          <TimeToday at={time} />
        </Suspense>
      ) : null}
      <Suspense fallback={<div className={styles.comes} />}>
        <BelowThePlan offersSetUp={standing ? standing === 'none' && !hasUnkept : undefined} />
      </Suspense>
    </Page>
  );
}
