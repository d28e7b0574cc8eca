import { useSelector } from '@xstate/react';
import { useState } from 'react';
import { lesserOffers, type Offer, offers } from '../../../domain/check-in/readiness.ts';
import { goesInside } from '../../../domain/protocol/goes-inside.ts';
import { asksMore, isWithin, planToday } from '../../../machines/session-context.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { OneChoice } from '../../parts/choices.tsx';
import { Page } from '../../parts/page.tsx';
import { type SessionActor, useServices } from '../../services.ts';
import { AskForMore } from './ask-for-more.tsx';
import { PlanOutline } from './plan-outline.tsx';
import styles from './offering.module.css';

/** What today could be, and why. Less is one tap; more takes an explicit yes. */
export function Offering({ actor }: { readonly actor: SessionActor }) {
  const { copy, words } = useCopy();
  const { stampNow, touchSound } = useServices();
  const context = useSelector(actor, (snapshot) => snapshot.context);
  const [wantsMore, setWantsMore] = useState<Offer>();
  const { readiness, offer } = context;
  if (readiness?.kind !== 'offer') return null;
  const suggested = readiness.offer;
  const plan = planToday(context);
  const choose = (value: Offer) => {
    if (asksMore(value, readiness)) setWantsMore(value);
    else actor.send({ type: 'offer.choose', offer: value, explicitYes: false });
  };
  const start = () => {
    if (offer !== 'rest') touchSound();
    actor.send({ type: 'session.start', stamp: stampNow() });
  };
  const choices = offers
    .filter((value) => value !== 'outsideOnly' || goesInside(context.protocol))
    .filter((value) => isWithin(value, readiness))
    .map((value) => ({
      value,
      label: copy.offer.names[value],
      lead: copy.offer.leads[value],
      ...(value === suggested ? { mark: copy.offer.suggested } : {}),
    }));
  const more = choices.filter(({ value }) => value !== offer && asksMore(value, readiness));
  return (
    <Page
      title={copy.offer.title}
      {...(lesserOffers(suggested).length > 0 ? { lead: copy.offer.lessIsOneTap } : {})}
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
      <OneChoice
        hideQuestion
        question={copy.offer.title}
        choices={choices.filter(
          ({ value }) => [suggested, offer].includes(value) || lesserOffers(suggested).includes(value),
        )}
        value={offer}
        onChange={choose}
      />
      {more.length === 0 ? null : (
        <details className={styles.more}>
          <summary>{copy.offer.moreTitle}</summary>
          {more.map(({ value, label }) => (
            <Button key={value} wide onClick={() => choose(value)}>
              {label}
            </Button>
          ))}
        </details>
      )}
      {plan ? (
        <Card title={copy.offer.planTitle} lead={copy.offer.length(plan.totalMs)}>
          <PlanOutline
            plan={plan}
            chosen={context.chosen}
            onToggle={(phaseId) => actor.send({ type: 'offer.togglePhase', phaseId })}
          />
        </Card>
      ) : null}
      <div className={styles.go}>
        <Button look="main" wide onClick={start}>
          {offer === 'rest' ? copy.offer.names.rest : copy.offer.start}
        </Button>
        <p className={styles.small}>{offer === 'rest' ? copy.offer.leads.rest : copy.offer.startLead}</p>
        {offer === 'rest' ? null : <p className={styles.small}>{copy.offer.soundLead}</p>}
        <Button look="quiet" onClick={() => actor.send({ type: 'session.notToday', stamp: stampNow() })}>
          {copy.checkIn.notToday}
        </Button>
      </div>
      <AskForMore
        offer={wantsMore}
        onYes={(value) => actor.send({ type: 'offer.choose', offer: value, explicitYes: true })}
        onClose={() => setWantsMore(undefined)}
      />
    </Page>
  );
}
