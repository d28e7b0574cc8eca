import { useSelector } from '@xstate/react';
import { useCopy } from '../../copy/use-copy.ts';
import { Card } from '../../parts/card.tsx';
import { HomeLink } from '../../parts/home-link.tsx';
import { Page } from '../../parts/page.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import type { SessionActor } from '../../services.ts';

/** No session today: by choice, or because something needs a person's care and the app says whose. */
export function NotToday({ actor }: { readonly actor: SessionActor }) {
  const { copy } = useCopy();
  const { readiness, saveFailure } = useSelector(actor, ({ context }) => context);
  const notKept = useSelector(actor, (snapshot) => snapshot.matches({ notToday: 'notKept' }));
  const kept = useSelector(actor, (snapshot) => snapshot.matches({ notToday: 'kept' }));
  const trouble =
    notKept && saveFailure ? (
      <SaveTrouble failure={saveFailure} onAgain={() => actor.send({ type: 'save.again' })} />
    ) : null;
  if (readiness?.kind !== 'stopAndCall')
    return (
      <Page title={copy.notToday.title} lead={copy.notToday.lead}>
        {kept ? <p>{copy.notToday.kept}</p> : null}
        {trouble}
        <HomeLink />
      </Page>
    );
  return (
    <Page title={copy.notToday.flagTitle[readiness.urgency]}>
      <Card tone="care" lead={copy.notToday.flagLead[readiness.urgency]}>
        <h2>{copy.notToday.flagSaid}</h2>
        <ul>
          {readiness.flags.map((flag) => (
            <li key={flag}>{copy.checkIn.flags[flag]}</li>
          ))}
        </ul>
      </Card>
      <p>{copy.notToday.flagNote}</p>
      {trouble}
      <HomeLink />
    </Page>
  );
}
