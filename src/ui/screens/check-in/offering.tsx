import { useSelector } from '@xstate/react';
import { Link } from 'wouter';
import { lesserOffers } from '../../../domain/check-in/readiness.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { paths } from '../../paths.ts';
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
  const { copy, words } = useCopy();
  const { stampNow, touchSound } = useServices();
  const context = useSelector(actor, (snapshot) => snapshot.context);
  const { readiness, offer, protocol } = context;
  if (readiness?.kind !== 'offer') return null;
  const isLocked = readiness.because.some(
    (reason) => reason.kind === 'waits' && reason.because.some(({ kind }) => kind === 'planLocked'),
  );
  const start = () => {
    if (offer !== 'rest') touchSound();
    actor.send({ type: 'session.start', stamp: stampNow() });
  };
  return (
    <Page
      title={copy.offer.title}
      {...(lesserOffers(readiness.offer).length > 0 ? { lead: copy.offer.lessIsOneTap } : {})}
    >
      <ul className={styles.reasons}>
        {readiness.because.flatMap((reason) => {
          const said = [
            copy.offer.because(reason),
            ...(reason.kind === 'waits'
              ? reason.because.map((why) => copy.progress.because(why, dayName))
              : []),
          ];
          return said.map((line) => <li key={line}>{line}</li>);
        })}
        {readiness.because.some(({ kind }) => kind === 'caution') ? (
          <li>{copy.offer.askFirst(words)}</li>
        ) : null}
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
          {offer === 'rest' ? copy.offer.names.rest : copy.offer.start}
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
