import { Link } from 'wouter';
import { goesInside } from '../../../domain/protocol/goes-inside.ts';
import { sizeMeantBy } from '../../../domain/protocol/size-meant.ts';
import { planToday, type SessionContext } from '../../../machines/session-context.ts';
import { sizesForPlan } from '../../../machines/size-choice.ts';
import { rungFor } from '../../../planning/sizes-today.ts';
import { timeLeftMs } from '../../../planning/time-left.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Card } from '../../parts/card.tsx';
import { paths } from '../../paths.ts';
import type { SessionActor } from '../../services.ts';
import { NextSize } from './next-size.tsx';
import { PlanOutline } from './plan-outline.tsx';
import { PlanPictures } from './plan-pictures.tsx';
import { ReadAll } from './read-all.tsx';
import { SayShown } from './say-shown.tsx';
import { SuggestedToday } from './suggested-today.tsx';
import { TodaysSize } from './todays-size.tsx';

type TodaysPlanProps = { readonly actor: SessionActor; readonly context: SessionContext };

/** What the session is made of as the choices stand, with its size where something goes in. */
export function TodaysPlan({ actor, context }: TodaysPlanProps) {
  const { copy } = useCopy();
  const { protocol, offer, chosen, progress } = context;
  const plan = planToday(context);
  if (!plan) return null;
  const isForInside = goesInside(protocol) && (offer === 'asPlanned' || offer === 'gentler');
  const sizes = sizesForPlan(context);
  const next = offer === 'asPlanned' ? rungFor('next', sizes) : undefined;
  const nextIds = protocol.phases
    .filter((phase) => phase.optional && sizeMeantBy(phase) === 'next')
    .map(({ id }) => id);
  const [firstOfNext] = nextIds;
  const toggle = (phaseId: string) => actor.send({ type: 'offer.togglePhase', phaseId });
  return (
    <>
      {isForInside && sizes ? <SuggestedToday actor={actor} context={context} /> : null}
      {isForInside && sizes ? <TodaysSize actor={actor} context={context} /> : null}
      {isForInside && !sizes ? (
        <p>
          {copy.offer.noSizes} <Link href={paths.sizes}>{copy.offer.toSizes}</Link>
        </p>
      ) : null}
      <Card title={copy.offer.planTitle} lead={copy.offer.length(timeLeftMs(plan))}>
        <PlanOutline plan={plan} chosen={chosen} apart={nextIds} onToggle={toggle} />
        <PlanPictures plan={plan} />
        <ReadAll plan={plan} />
        <SayShown actor={actor} plan={plan} />
        {next && firstOfNext && progress ? (
          <NextSize
            next={next}
            because={progress.suggestion.because}
            isOn={chosen.includes(firstOfNext)}
            onToggle={() => toggle(firstOfNext)}
          />
        ) : null}
      </Card>
    </>
  );
}
