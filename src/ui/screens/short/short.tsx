import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { titleOf } from '../../copy/protocol-title.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Page } from '../../parts/page.tsx';
import { useLengthMs } from '../../parts/use-length-ms.ts';
import { paths } from '../../paths.ts';
import { useServices } from '../../services.ts';
import { WaitingSession } from '../today/waiting-session.tsx';
import { type ShortSession, shortSessions } from './short-sessions.ts';
import styles from './short.module.css';

type OfferProps = {
  readonly session: ShortSession;
  /** One that was cut off comes first: its place would be taken. */
  readonly waits: boolean;
};

function Offer({ session, waits }: OfferProps) {
  const { copy } = useCopy();
  const { touchSound } = useServices();
  const [, go] = useLocation();
  const { protocol } = session;
  const lengthMs = useLengthMs(protocol);
  const title = titleOf(copy, protocol);
  const begin = () => {
    touchSound();
    go(`${paths.short}/${protocol.id}`);
  };
  return (
    <li className={styles.offer}>
      <h3>{title}</h3>
      <p className={styles.lead}>{copy.plan.forWhom[protocol.id]}</p>
      <div className={styles.go}>
        <span className={styles.lead}>{lengthMs === undefined ? '' : copy.short.length(lengthMs)}</span>
        {waits ? null : (
          <Button aria-label={copy.short.beginNamed(title)} onClick={begin}>
            {copy.short.begin}
          </Button>
        )}
      </div>
    </li>
  );
}

/** Drops, stretches, massage or a breath by itself; the plan of the day stays as it is. */
export function Short() {
  const { copy } = useCopy();
  const [waits, setWaits] = useState({ planned: false, breathe: false });
  const plannedFound = useCallback((planned: boolean) => setWaits((now) => ({ ...now, planned })), []);
  const breatheFound = useCallback((breathe: boolean) => setWaits((now) => ({ ...now, breathe })), []);
  return (
    <Page title={copy.short.title} lead={copy.short.lead}>
      <WaitingSession kind="planned" onFound={plannedFound} />
      <WaitingSession kind="breathe" onFound={breatheFound} />
      {(['body', 'breath'] as const).map((group) => (
        <Card key={group} title={copy.short.groups[group]}>
          <ul className={styles.offers}>
            {shortSessions[group].map((session) => (
              <Offer key={session.protocol.id} session={session} waits={waits[session.kind]} />
            ))}
          </ul>
        </Card>
      ))}
    </Page>
  );
}
