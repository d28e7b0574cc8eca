import { useSelector } from '@xstate/react';
import { useState } from 'react';
import { Link } from 'wouter';
import { lesserOffers } from '../../../domain/check-in/readiness.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { paths } from '../../paths.ts';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { WhereFrom } from '../../parts/where-from.tsx';
import { type RunningSession, useServices } from '../../services.ts';
import { dayName } from '../journal/dates.ts';
import { GuidedBy } from './guided-by.tsx';
import { OfferChoice } from './offer-choice.tsx';
import styles from './offering.module.css';
import { TodaysPlan } from './todays-plan.tsx';

/** What today could be, and why. Less is one tap; more takes an explicit yes. */
export function Offering({ session }: { readonly session: RunningSession }) {
  const { actor } = session;
  const { copy } = useCopy();
  const { stampNow, touchSound } = useServices();
  const [isStarting, setIsStarting] = useState(false);
  const context = useSelector(actor, (snapshot) => snapshot.context);
  const { readiness, offer, protocol, timesWeighed } = context;
  if (readiness?.kind !== 'offer') return null;
  const isLocked = readiness.because.some(
    (reason) => reason.kind === 'waits' && reason.because.some(({ kind }) => kind === 'planLocked'),
  );
  const go = offer === 'rest' ? copy.offer.names.rest : copy.offer.start;
  const start = () => {
    if (isStarting) return;
    if (offer !== 'rest') touchSound();
    setIsStarting(true);
    void session.start(stampNow()).finally(() => setIsStarting(false));
  };
  return (
    <Page
      key={timesWeighed}
      title={copy.offer.title}
      {...(lesserOffers(readiness.offer).length > 0 ? { lead: copy.offer.lessIsOneTap } : {})}
    >
      {timesWeighed > 0 ? <Notice told>{copy.offer.weighedAgain}</Notice> : null}
      <ul className={styles.reasons}>
        {readiness.because.flatMap((reason) => {
          const said = [
            copy.offer.because(reason),
            ...(reason.kind === 'oftenEnough' ? [copy.progress.because(reason.because, dayName)] : []),
            ...(reason.kind === 'waits'
              ? reason.because.map((why) => copy.progress.because(why, dayName))
              : []),
          ];
          return said.map((line) => <li key={line}>{line}</li>);
        })}
        {readiness.because.some(({ kind }) => kind === 'caution') ? <li>{copy.offer.askFirst}</li> : null}
      </ul>
      {readiness.because.some(({ kind }) => kind === 'waits') ? (
        <p>
          {isLocked ? (
            <Link href={paths.plan}>{copy.progress.toPlan}</Link>
          ) : (
            <Link href={paths.progress}>{copy.progress.toProgress}</Link>
          )}
        </p>
      ) : null}
      <WhereFrom limits={readiness.because.flatMap((reason) => ('limit' in reason ? [reason.limit] : []))} />
      <OfferChoice actor={actor} readiness={readiness} protocol={protocol} offer={offer} />
      <TodaysPlan actor={actor} context={context} />
      <div className={styles.go}>
        <Button look="main" wide onClick={start}>
          {isStarting ? copy.loading : go}
        </Button>
        <p className={styles.small}>{offer === 'rest' ? copy.offer.leads.rest : copy.offer.startLead}</p>
        {offer === 'rest' ? null : <GuidedBy session={session} />}
        <Button look="quiet" onClick={() => actor.send({ type: 'session.notToday', stamp: stampNow() })}>
          {copy.checkIn.notToday}
        </Button>
      </div>
    </Page>
  );
}
