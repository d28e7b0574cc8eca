import { lazy, Suspense, useEffect, useId, useState, useSyncExternalStore } from 'react';
import { Link, useLocation } from 'wouter';
import type { StaysOutside } from '../../../domain/check-in/readiness.ts';
import { leavesBreathOpen, type StandingRedFlag } from '../../../domain/check-in/standing-red-flag.ts';
import type { SessionRecord } from '../../../domain/journal/journal-record.ts';
import { breatheWithMe } from '../../../domain/protocol/starters/breathe-with-me.ts';
import { firstSteps } from '../../../domain/protocol/starters/first-steps.ts';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { useFirstCopy } from '../../copy/use-first-copy.ts';
import { Flower } from '../../parts/flower.tsx';
import { focusHeading } from '../../parts/focus-heading.ts';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { useLengthMs } from '../../parts/use-length-ms.ts';
import { paths } from '../../paths.ts';
import { useServices } from '../../services.ts';
import { PlanOfTheDay } from './plan-of-the-day.tsx';
import { WaitingSession } from './waiting-session.tsx';
import styles from './today.module.css';

const CareToday = lazy(() => import('./care-today.tsx').then((module) => ({ default: module.CareToday })));
const OutsideToday = lazy(() =>
  import('./outside-today.tsx').then((module) => ({ default: module.OutsideToday })),
);
const TimeToday = lazy(() => import('./time-today.tsx').then((module) => ({ default: module.TimeToday })));
const UnkeptRecords = lazy(() =>
  import('./unkept-records.tsx').then((module) => ({ default: module.UnkeptRecords })),
);
const BesideToday = lazy(() =>
  import('./beside-today.tsx').then((module) => ({ default: module.BesideToday })),
);
const SetUpToday = lazy(() =>
  import('./set-up-today.tsx').then((module) => ({ default: module.SetUpToday })),
);
const AskedLater = lazy(() => import('./asked-later.tsx').then((module) => ({ default: module.AskedLater })));

/** The way in: the plan of the day, or only the breath, at once. */
export function Today() {
  const { copy } = useFirstCopy();
  const {
    askedLater,
    care,
    journal,
    keeping,
    outsideToday,
    protocol: protocolSlot,
    timeToday,
    touchSound,
    unkept,
  } = useServices();
  const hasUnkept = useSyncExternalStore(unkept.subscribe, unkept.records).length > 0;
  const [, go] = useLocation();
  const nameId = useId();
  const leadId = useId();
  const [protocol, setProtocol] = useState<Protocol>(firstSteps);
  const [isUnreadable, setIsUnreadable] = useState(false);
  const [flag, setFlag] = useState<StandingRedFlag>();
  const [outside, setOutside] = useState<readonly StaysOutside[]>([]);
  const [time, setTime] = useState<string>();
  const [isEmpty, setIsEmpty] = useState<boolean>();
  const [asked, setAsked] = useState<SessionRecord>();
  const [plannedWaits, setPlannedWaits] = useState(false);
  const [breathWaits, setBreathWaits] = useState(false);
  const breatheMs = useLengthMs(breatheWithMe);
  useEffect(() => void care.standing().then(setFlag), [care]);
  useEffect(() => void outsideToday().then(setOutside), [outsideToday]);
  useEffect(() => void timeToday().then(setTime), [timeToday]);
  useEffect(() => {
    void journal.months().then(
      (found) => setIsEmpty(found.kind === 'read' && !found.months[0]),
      () => setIsEmpty(false),
    );
  }, [journal]);
  useEffect(() => void askedLater.read().then(setAsked), [askedLater]);
  useEffect(() => {
    void protocolSlot.read().then((read) => {
      if (read.kind === 'value') setProtocol(read.value);
      setIsUnreadable(read.kind === 'unreadable' && read.why !== 'blocked');
    });
  }, [protocolSlot]);
  const breathe = () => {
    touchSound();
    go(paths.breathe);
  };
  const isBreathOpen = leavesBreathOpen(flag);
  const lifted = () => {
    setFlag(undefined);
    focusHeading();
  };
  const askedDone = () => {
    setAsked(undefined);
    focusHeading();
  };
  return (
    <Page title={copy.today.title} {...(flag ? {} : { lead: copy.today.lead })}>
      {flag ? (
        <Suspense fallback={null}>
          <CareToday flag={flag} onLifted={lifted} />
        </Suspense>
      ) : null}
      {!flag && outside[0] ? (
        <Suspense fallback={null}>
          <OutsideToday why={outside[0]} />
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
      {isBreathOpen && !breathWaits ? (
        <button
          type="button"
          className={styles.breathe}
          aria-labelledby={nameId}
          aria-describedby={leadId}
          onClick={breathe}
        >
          <span className={styles.bud}>
            <Flower breathing />
          </span>
          <span className={styles.text}>
            <span id={nameId} className={styles.name}>
              {copy.today.breatheTitle}
            </span>
            <span id={leadId} className={styles.lead}>
              {breatheMs === undefined ? copy.today.breatheLeadShort : copy.today.breatheLead(breatheMs)}
            </span>
          </span>
        </button>
      ) : null}
      {plannedWaits ? null : <PlanOfTheDay protocol={protocol} />}
      {time && !flag ? (
        <Suspense fallback={null}>
          <TimeToday at={time} />
        </Suspense>
      ) : null}
      <Suspense fallback={null}>
        <SetUpToday isOffered={!flag && !hasUnkept} isJournalEmpty={isEmpty}>
          <ul className={styles.more}>
            <li>
              <Link href={paths.short}>{copy.today.short}</Link>
            </li>
            <li>
              <Link href={paths.minute}>{copy.today.minute}</Link>
            </li>
            <li>
              <Link href={paths.learn}>{copy.today.learn}</Link>
            </li>
            {isEmpty ? (
              <li>
                <Link href={paths.backup}>{copy.today.restore}</Link>
              </li>
            ) : null}
          </ul>
          {asked ? (
            <Suspense fallback={null}>
              <AskedLater record={asked} onDone={askedDone} />
            </Suspense>
          ) : null}
          <Suspense fallback={null}>
            <BesideToday />
          </Suspense>
          <div className={styles.foot}>
            <p>{copy.today.privacy}</p>
            <p>
              <Link href={paths.leaving}>{copy.leaving.about}</Link>
            </p>
            <p>
              <Link href={paths.support}>{copy.today.support}</Link>
            </p>
            <p>{copy.today.notAClinician}</p>
          </div>
        </SetUpToday>
      </Suspense>
    </Page>
  );
}
