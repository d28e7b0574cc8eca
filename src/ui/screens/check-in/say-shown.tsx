import { useState } from 'react';
import { type Clearances, noClearances, type Shown, shownBy } from '../../../domain/protocol/clearances.ts';
import { releaseGoesWell } from '../../../domain/progression/toning-gate.ts';
import type { SaveFailure } from '../../../machines/stores.ts';
import type { SessionPlan } from '../../../planning/session-plan.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Ask } from '../../parts/ask.tsx';
import { Button } from '../../parts/button.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import { type SessionActor, useServices } from '../../services.ts';

type Word = keyof Shown;

/** What a part of the plan waits for: a word of the person about what a clinician showed or allowed. */
function waitedFor({ leftOut }: SessionPlan): readonly Word[] {
  const whys = leftOut.map(({ why }) => why);
  return [
    ...(whys.includes('notShown') ? (['partnerMassage'] as const) : []),
    ...(whys.includes('notCleared') ? (['toning'] as const) : []),
  ];
}

type SayShownProps = {
  readonly actor: SessionActor;
  readonly plan: SessionPlan;
};

/** Nothing is asked unless the person begins it; the yes is explicit, and kept with its day. */
export function SayShown({ actor, plan }: SayShownProps) {
  const { copy } = useCopy();
  const { clearances, progress: book, stampNow } = useServices();
  const [asked, setAsked] = useState<Word>();
  const [failed, setFailed] = useState<{ readonly what: Word; readonly why: SaveFailure }>();
  const waiting = waitedFor(plan);
  const say = async (what: Word) => {
    setAsked(undefined);
    const saidToday = { on: stampNow().day };
    let said: Clearances = noClearances;
    const outcome = await clearances.update((kept = noClearances) => {
      said = { ...kept, [what]: saidToday };
      return said;
    });
    setFailed(outcome.ok ? undefined : { what, why: outcome.reason });
    if (!outcome.ok) return;
    // With the word of today: pain that rose today speaks against toning only now.
    const { progress } = await book.read();
    const goesWell = progress !== undefined && releaseGoesWell(progress.toning);
    actor.send({ type: 'offer.noteShown', shown: shownBy(said, goesWell) });
  };
  return (
    <>
      {waiting.map((what) => (
        <Button key={what} look="quiet" onClick={() => setAsked(what)}>
          {copy.offer.shown[what].open}
        </Button>
      ))}
      {failed ? <SaveTrouble failure={failed.why} onAgain={() => void say(failed.what)} /> : null}
      <Ask
        open={asked !== undefined}
        title={asked ? copy.offer.shown[asked].title : ''}
        lead={asked ? copy.offer.shown[asked].lead : ''}
        onClose={() => setAsked(undefined)}
      >
        <Button look="main" onClick={() => setAsked(undefined)}>
          {copy.offer.shownNo}
        </Button>
        <Button onClick={() => void (asked && say(asked))}>{asked ? copy.offer.shown[asked].yes : ''}</Button>
      </Ask>
    </>
  );
}
