import type { Rung } from '../../../domain/ladder/rung.ts';
import type { Suggestion } from '../../../domain/progression/suggestion.ts';
import type { SessionContext } from '../../../machines/session-context.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import type { SessionActor } from '../../services.ts';
import { WhatWasSeen } from '../progress/what-was-seen.tsx';

type SuggestedTodayProps = { readonly actor: SessionActor; readonly context: SessionContext };

/** The easier size that a suggestion names for today. */
function easierRung(suggestion: Suggestion): Rung | undefined {
  if (suggestion.kind === 'stepDown') return suggestion.to;
  return suggestion.kind === 'beginAgain' ? suggestion.at : undefined;
}

/** An easier day where the journal speaks for one: said with its reasons, and taken with one tap. */
export function SuggestedToday({ actor, context }: SuggestedTodayProps) {
  const { copy } = useCopy();
  const { progress, sizes } = context;
  if (!progress || !sizes) return null;
  const { suggestion } = progress;
  const { kind, because } = suggestion;
  const rung = easierRung(suggestion);
  if (kind !== 'outside' && !rung) return null;
  const isTaken = rung?.id === sizes.currentId;
  const isByPlan = because.some((reason) => reason.kind === 'ceiling');
  const leads = {
    stepDown: isByPlan ? copy.progress.todayCeiling : copy.progress.todayStepDown,
    beginAgain: copy.progress.todayBeginAgain,
  };
  return (
    <Card
      tone="soft"
      lead={
        rung && (kind === 'stepDown' || kind === 'beginAgain')
          ? leads[kind](rung)
          : copy.progress.todayOutside
      }
    >
      <WhatWasSeen because={because} />
      {rung && !isTaken ? (
        <Button onClick={() => actor.send({ type: 'offer.chooseSize', rungId: rung.id, explicitYes: false })}>
          {copy.progress.takeToday(rung)}
        </Button>
      ) : null}
      {kind === 'outside' ? (
        <Button
          onClick={() => actor.send({ type: 'offer.choose', offer: 'outsideOnly', explicitYes: false })}
        >
          {copy.offer.names.outsideOnly}
        </Button>
      ) : null}
    </Card>
  );
}
