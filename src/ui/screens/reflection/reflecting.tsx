import { useSelector } from '@xstate/react';
import { feltAnswers, type Reflection } from '../../../domain/journal/journal-record.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { OneChoice } from '../../parts/choices.tsx';
import { HomeLink } from '../../parts/home-link.tsx';
import { Page } from '../../parts/page.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import { ScaleQuestion } from '../../parts/scale-question.tsx';
import type { SessionActor } from '../../services.ts';

const worthNamingMs = 60_000;

function withWorstPain({ worstPain: _, ...others }: Reflection, value: number | undefined): Reflection {
  return value === undefined ? others : { ...others, worstPain: value };
}

function withoutFelt({ felt: _, ...others }: Reflection): Reflection {
  return others;
}

/** Two taps about how it was, or none. */
export function Reflecting({ actor }: { readonly actor: SessionActor }) {
  const { copy } = useCopy();
  const snapshot = useSelector(actor, (state) => state);
  const { reflection, playheadMs, saveFailure } = snapshot.context;
  const change = (changed: Reflection) => actor.send({ type: 'reflection.change', reflection: changed });
  const saving = snapshot.matches('saving');
  return (
    <Page
      title={copy.reflection.title}
      lead={playheadMs < worthNamingMs ? copy.reflection.leadShort : copy.reflection.lead(playheadMs)}
    >
      <Card>
        <ScaleQuestion
          question={copy.reflection.worstPain}
          ends={copy.checkIn.painEnds}
          value={reflection.worstPain}
          onChange={(value) => change(withWorstPain(reflection, value))}
        />
      </Card>
      <Card>
        <OneChoice
          inRow
          question={copy.reflection.felt}
          choices={feltAnswers.map((value) => ({ value, label: copy.reflection.felts[value] }))}
          value={reflection.felt}
          onChange={(value) => change({ ...reflection, felt: value })}
          onClear={() => change(withoutFelt(reflection))}
        />
      </Card>
      {saving && saveFailure ? (
        <>
          <SaveTrouble failure={saveFailure} onAgain={() => actor.send({ type: 'save.again' })} />
          <HomeLink />
        </>
      ) : null}
      <Button look="main" wide disabled={saving} onClick={() => actor.send({ type: 'reflection.finish' })}>
        {snapshot.matches({ saving: 'keeping' }) ? copy.reflection.saving : copy.reflection.keep}
      </Button>
      {snapshot.can({ type: 'session.takeUpAgain' }) ? (
        <Button look="quiet" onClick={() => actor.send({ type: 'session.takeUpAgain' })}>
          {copy.reflection.takeUpAgain}
        </Button>
      ) : null}
    </Page>
  );
}
