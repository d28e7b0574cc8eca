import { useSelector } from '@xstate/react';
import { assessAfterCare } from '../../../domain/check-in/after-care.ts';
import { sessionRecordOf } from '../../../machines/session-record.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { HomeLink } from '../../parts/home-link.tsx';
import { Page } from '../../parts/page.tsx';
import { SaveAsFile } from '../../parts/save-as-file.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import type { SessionActor } from '../../services.ts';
import { CareCard } from '../check-in/care-card.tsx';
import { LetGo } from '../reflection/let-go.tsx';

/** The session is being kept without a further question; whom to call stays there. */
export function KeepingIt({ actor }: { readonly actor: SessionActor }) {
  const { copy } = useCopy();
  const { afterCare = {}, saveFailure } = useSelector(actor, ({ context }) => context);
  const isNotKept = useSelector(actor, (snapshot) => snapshot.matches({ saving: 'notKept' }));
  const advice = assessAfterCare(afterCare);
  return (
    <Page title={isNotKept ? copy.afterCare.notKeptTitle : copy.reflection.saving}>
      {advice.kind === 'call' ? <CareCard flag={{ urgency: advice.urgency, flags: [] }} titled /> : null}
      {isNotKept && saveFailure ? (
        <>
          <SaveTrouble failure={saveFailure} onAgain={() => actor.send({ type: 'save.again' })}>
            <SaveAsFile records={() => [sessionRecordOf(actor.getSnapshot().context)]} />
          </SaveTrouble>
          <HomeLink />
          <LetGo actor={actor} />
        </>
      ) : null}
    </Page>
  );
}
