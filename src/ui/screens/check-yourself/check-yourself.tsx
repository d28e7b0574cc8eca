import { useState } from 'react';
import { usePrivacyCopy } from '../../copy/use-privacy-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { usePrivacy } from '../../parts/use-privacy.ts';
import { StayingHere } from '../backup/staying-here.tsx';
import { AskedFor } from './asked-for.tsx';
import { LockStanding } from './lock-standing.tsx';
import { StoredHere } from './stored-here.tsx';
import { WhichApp } from './which-app.tsx';
import styles from './check-yourself.module.css';

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <Card title={title}>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Card>
  );
}

/** What the app asked for and keeps, measured here and now, and how to see it without the app's own word. */
export function CheckYourself() {
  const { copy } = usePrivacyCopy();
  const privacy = usePrivacy();
  const [times, setTimes] = useState(0);
  if (!privacy) return <Loading />;
  const { device, lockState } = privacy;
  return (
    <Page title={copy.checkYourself.title} lead={copy.checkYourself.lead}>
      <AskedFor key={`asked-${times}`} device={device} />
      <StoredHere key={`stored-${times}`} device={device} lockState={lockState} />
      <StayingHere />
      <LockStanding lockState={lockState} />
      <WhichApp key={`app-${times}`} device={device} />
      <Button onClick={() => setTimes((before) => before + 1)}>{copy.checkYourself.again}</Button>
      <Lines title={copy.checkYourself.tryTitle} lines={copy.checkYourself.tries} />
      <Lines title={copy.checkYourself.limitsTitle} lines={copy.checkYourself.limits} />
      <p>
        <a href="./threat-model.html">{copy.checkYourself.limitsWhole}</a>
      </p>
    </Page>
  );
}
