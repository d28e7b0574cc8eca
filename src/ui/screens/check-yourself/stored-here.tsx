import { type OwnDevice, storedKinds } from '../../../machines/own-device.ts';
import { usePrivacyCopy } from '../../copy/use-privacy-copy.ts';
import { Card } from '../../parts/card.tsx';
import { Notice } from '../../parts/notice.tsx';
import type { Privacy } from '../../privacy.ts';
import styles from './check-yourself.module.css';
import { useMeasured } from './use-measured.ts';

type StoredHereProps = { readonly device: OwnDevice; readonly lockState: Privacy['lockState'] };

/** What lies in the browser's stores, by kind, counted from outside as anybody with the device could. */
export function StoredHere({ device, lockState }: StoredHereProps) {
  const { copy } = usePrivacyCopy();
  const measured = useMeasured(device.stored);
  const lock = useMeasured(lockState);
  if (!measured) return <Card title={copy.checkYourself.storedTitle} lead={copy.checkYourself.looking} />;
  const { kinds, totalBytes } = measured.value;
  const there = storedKinds.flatMap((kind) => {
    const size = kinds[kind];
    return size ? [{ kind, size }] : [];
  });
  return (
    <Card title={copy.checkYourself.storedTitle}>
      {lock?.value === 'on' ? <Notice calm>{copy.checkYourself.filled}</Notice> : null}
      {there.length === 0 ? <p>{copy.checkYourself.nothing}</p> : null}
      <dl className={styles.amounts}>
        {there.map(({ kind, size }) => (
          <div key={kind} data-kind={kind}>
            <dt>{copy.checkYourself.kinds[kind]}</dt>
            <dd>{copy.checkYourself.amount(size)}</dd>
          </div>
        ))}
      </dl>
      {totalBytes === undefined ? null : (
        <p className={styles.soft}>{copy.checkYourself.total(totalBytes)}</p>
      )}
    </Card>
  );
}
