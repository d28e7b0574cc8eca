import { useSelector } from '@xstate/react';
import { lesserOffers } from '../../../domain/check-in/readiness.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Page } from '../../parts/page.tsx';
import { type RunningSession, useServices } from '../../services.ts';
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
        {readiness.because.map((reason) => (
          <li key={`${reason.kind}${'caution' in reason ? reason.caution : ''}`}>
            {copy.offer.because(reason)}
          </li>
        ))}
        {readiness.because.some(({ kind }) => kind === 'caution') ? (
          <li>{copy.offer.askFirst(words)}</li>
        ) : null}
      </ul>
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
