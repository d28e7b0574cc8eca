import { useState } from 'react';
import { lesserOffers, type Offer, offers, type Readiness } from '../../../domain/check-in/readiness.ts';
import { goesInside } from '../../../domain/protocol/goes-inside.ts';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { asksMore, isWithin } from '../../../machines/session-context.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { OneChoice } from '../../parts/choices.tsx';
import { More } from '../../parts/more.tsx';
import type { SessionActor } from '../../services.ts';
import { AskForMore } from './ask-for-more.tsx';

type OfferChoiceProps = {
  readonly actor: SessionActor;
  readonly readiness: Extract<Readiness, { kind: 'offer' }>;
  readonly protocol: Protocol;
  readonly offer: Offer;
};

/** What today could be: the suggestion and whatever asks less with one tap, more behind an explicit yes. */
export function OfferChoice({ actor, readiness, protocol, offer }: OfferChoiceProps) {
  const { copy } = useCopy();
  const [wanted, setWanted] = useState<Offer>();
  const suggested = readiness.offer;
  const choose = (value: Offer) => {
    if (asksMore(value, readiness)) setWanted(value);
    else actor.send({ type: 'offer.choose', offer: value, explicitYes: false });
  };
  const choices = offers
    .filter((value) => value !== 'outsideOnly' || goesInside(protocol))
    .filter((value) => isWithin(value, readiness))
    .map((value) => ({
      value,
      label: copy.offer.names[value],
      lead: copy.offer.leads[value],
      ...(value === suggested ? { mark: copy.offer.suggested } : {}),
    }));
  const more = choices.filter(({ value }) => value !== offer && asksMore(value, readiness));
  return (
    <>
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
        <More summary={copy.offer.moreTitle}>
          {more.map(({ value, label }) => (
            <Button key={value} wide onClick={() => choose(value)}>
              {label}
            </Button>
          ))}
        </More>
      )}
      <AskForMore
        more={
          wanted && {
            title: copy.offer.moreTitle,
            question: copy.offer.moreAsk(copy.offer.names[wanted]),
            no: copy.offer.moreNo,
          }
        }
        onYes={() => wanted && actor.send({ type: 'offer.choose', offer: wanted, explicitYes: true })}
        onClose={() => setWanted(undefined)}
      />
    </>
  );
}
