import { useSelector } from '@xstate/react';
import { useLocation } from 'wouter';
import { checkInRecordOf } from '../../../machines/session-record.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { HomeLink } from '../../parts/home-link.tsx';
import { Page } from '../../parts/page.tsx';
import { SaveAsFile } from '../../parts/save-as-file.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import { paths } from '../../paths.ts';
import type { SessionActor } from '../../services.ts';
import { CarePage } from './care-page.tsx';
import { TakeOut } from './take-out.tsx';
import { WhyNotToday } from './why-not-today.tsx';

/** No session today: by choice, or because something needs a person's care and the app says whose. */
export function NotToday({ actor }: { readonly actor: SessionActor }) {
  const { copy } = useCopy();
  const [, go] = useLocation();
  const { readiness, saveFailure, stamp } = useSelector(actor, ({ context }) => context);
  const notKept = useSelector(actor, (snapshot) => snapshot.matches({ notToday: 'notKept' }));
  const kept = useSelector(actor, (snapshot) => snapshot.matches({ notToday: 'kept' }));
  const trouble =
    notKept && saveFailure ? (
      <SaveTrouble failure={saveFailure} onAgain={() => actor.send({ type: 'save.again' })}>
        <SaveAsFile records={() => [checkInRecordOf(actor.getSnapshot().context)]} />
      </SaveTrouble>
    ) : null;
  if (readiness?.kind !== 'stopAndCall' || !stamp)
    return (
      <Page title={copy.notToday.title} lead={copy.notToday.lead}>
        {kept ? (
          <>
            <p>{copy.notToday.kept}</p>
            <WhyNotToday record={checkInRecordOf(actor.getSnapshot().context)} />
          </>
        ) : null}
        {trouble}
        <HomeLink />
      </Page>
    );
  const { urgency, flags } = readiness;
  return (
    <CarePage flag={{ urgency, flags, recordIds: [stamp.id] }} onLifted={() => go(paths.today)}>
      {kept ? <TakeOut record={checkInRecordOf(actor.getSnapshot().context)} /> : null}
      {trouble}
    </CarePage>
  );
}
