import type { Built, OwnDevice } from '../../../machines/own-device.ts';
import { usePrivacyCopy } from '../../copy/use-privacy-copy.ts';
import { Card } from '../../parts/card.tsx';
import { Notice } from '../../parts/notice.tsx';
import styles from './check-yourself.module.css';
import { useMeasured } from './use-measured.ts';

declare const __APP_VERSION__: string;

function Copied({ built }: { readonly built: Built }) {
  const { copy } = usePrivacyCopy();
  const { fingerprint, kept, altered } = built;
  return (
    <>
      <p className={styles.label} id="fingerprint">
        {copy.checkYourself.fingerprint}
      </p>
      <output className={styles.fingerprint} aria-labelledby="fingerprint">
        {fingerprint}
      </output>
      <p className={styles.soft}>{copy.checkYourself.fingerprintLead}</p>
      {altered.length === 0 ? (
        <p>{copy.checkYourself.whole(kept)}</p>
      ) : (
        <Notice>
          <p>{copy.checkYourself.altered(altered.length)}</p>
          <ul className={styles.addresses}>
            {altered.map((path) => (
              <li key={path}>{path}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

/** The version, and whether the copy that is kept here is the one that was built. */
export function WhichApp({ device }: { readonly device: OwnDevice }) {
  const { copy } = usePrivacyCopy();
  const measured = useMeasured(device.built);
  if (!measured) return <Card title={copy.checkYourself.buildTitle} lead={copy.checkYourself.looking} />;
  return (
    <Card title={copy.checkYourself.buildTitle}>
      <p>{copy.checkYourself.version(__APP_VERSION__)}</p>
      {measured.value ? <Copied built={measured.value} /> : <p>{copy.checkYourself.noCopy}</p>}
    </Card>
  );
}
