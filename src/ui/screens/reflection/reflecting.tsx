import { useSelector } from '@xstate/react';
import type { Reflection } from '../../../domain/journal/reflection.ts';
import { expands } from '../../../domain/ladder/rung.ts';
import { sessionRecordOf } from '../../../machines/session-record.ts';
import { heldSizes } from '../../../planning/held-sizes.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { HomeLink } from '../../parts/home-link.tsx';
import { KeepTroubleLine } from '../../parts/keep-trouble-line.tsx';
import { Page } from '../../parts/page.tsx';
import { SaveAsFile } from '../../parts/save-as-file.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import type { RunningSession } from '../../services.ts';
import { BleedingQuestion } from './bleeding-question.tsx';
import { Further } from './further.tsx';
import { LetGo } from './let-go.tsx';
import { HowItFelt, WorstPain } from './two-questions.tsx';
import { WhatWasDone } from './what-was-done.tsx';
import { WidestHeld } from './widest-held.tsx';

const worthNamingMs = 60_000;

/** Two taps about how it was, or none. */
export function Reflecting({ actor, keepTrouble }: Pick<RunningSession, 'actor' | 'keepTrouble'>) {
  const { copy } = useCopy();
  const snapshot = useSelector(actor, (state) => state);
  const { reflection, playheadMs, saveFailure, plan, afterCare } = snapshot.context;
  // What comes next goes by it, so it is not left to who opens more questions.
  const sizes = plan ? heldSizes(plan, playheadMs) : [];
  const asksBleeding = sizes.length > 0 && !afterCare?.bleeding;
  const expanding = sizes.map(({ rung }) => rung).filter(expands);
  const change = (changed: Reflection) => actor.send({ type: 'reflection.change', reflection: changed });
  const saving = snapshot.matches('saving');
  return (
    <Page
      title={copy.reflection.title}
      lead={playheadMs < worthNamingMs ? copy.reflection.leadShort : copy.reflection.lead(playheadMs)}
    >
      <WhatWasDone actor={actor} />
      <Card>
        <WorstPain reflection={reflection} onChange={change} />
      </Card>
      <Card>
        <HowItFelt reflection={reflection} onChange={change} />
      </Card>
      {expanding.map((rung) => (
        <Card key={rung.id}>
          <WidestHeld rung={rung} reflection={reflection} onChange={change} />
        </Card>
      ))}
      {asksBleeding ? <BleedingQuestion reflection={reflection} onChange={change} /> : null}
      <Further actor={actor} />
      {saving && saveFailure ? (
        <>
          <SaveTrouble failure={saveFailure} onAgain={() => actor.send({ type: 'save.again' })}>
            <SaveAsFile records={() => [sessionRecordOf(actor.getSnapshot().context)]} />
          </SaveTrouble>
          <HomeLink />
        </>
      ) : (
        <KeepTroubleLine keepTrouble={keepTrouble} />
      )}
      <Button look="main" wide disabled={saving} onClick={() => actor.send({ type: 'reflection.finish' })}>
        {snapshot.matches({ saving: 'keeping' }) ? copy.reflection.saving : copy.reflection.keep}
      </Button>
      {snapshot.can({ type: 'session.takeUpAgain' }) ? (
        <Button look="quiet" onClick={() => actor.send({ type: 'session.takeUpAgain' })}>
          {copy.reflection.takeUpAgain}
        </Button>
      ) : null}
      <LetGo actor={actor} />
    </Page>
  );
}
