import { useState } from 'react';
import { Link } from 'wouter';
import type { OwnDevice } from '../../../machines/own-device.ts';
import { usePrivacyCopy } from '../../copy/use-privacy-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { usePrivacy } from '../../parts/use-privacy.ts';
import { paths } from '../../paths.ts';
import styles from './install.module.css';

function How({ device }: { readonly device: OwnDevice }) {
  const { copy } = usePrivacyCopy();
  const [installing] = useState(device.installing);
  const [answer, setAnswer] = useState<'added' | 'notNow'>();
  if (installing === 'added') return <p>{copy.install.isAdded}</p>;
  if (installing === 'asks')
    return (
      <>
        <p>{copy.install.byHand.android.why}</p>
        {answer ? null : (
          <Button look="main" wide onClick={() => void device.install().then(setAnswer)}>
            {copy.install.button}
          </Button>
        )}
        <output className={styles.told}>{answer ? copy.install.answered[answer] : null}</output>
      </>
    );
  const { why, steps } = copy.install.byHand[installing];
  return (
    <>
      <p>{why}</p>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}

/** How this browser puts the app among the others, and why that keeps what is here safer. */
export function InstallScreen() {
  const { copy } = usePrivacyCopy();
  const privacy = usePrivacy();
  if (!privacy) return <Loading />;
  const { device } = privacy;
  const isApart = ['iosSafari', 'iosOther'].includes(device.installing());
  return (
    <Page title={copy.install.title} lead={copy.install.lead}>
      {device.installing() === 'added' ? null : (
        <Card lead={copy.install.faceLead}>
          <p>
            <Link href={paths.face}>{copy.install.face}</Link>
          </p>
        </Card>
      )}
      <Card>
        <How device={device} />
      </Card>
      {isApart ? (
        <Card lead={copy.install.ownKeeping}>
          <p>
            <Link href={paths.backup}>{copy.install.backup}</Link>
          </p>
        </Card>
      ) : null}
    </Page>
  );
}
