import type { OwnDevice } from '../../../machines/own-device.ts';
import { usePrivacyCopy } from '../../copy/use-privacy-copy.ts';
import { Card } from '../../parts/card.tsx';
import { More } from '../../parts/more.tsx';
import { Notice } from '../../parts/notice.tsx';
import styles from './check-yourself.module.css';
import { useMeasured } from './use-measured.ts';

/** Every request since the page was opened, by the browser's own record. */
export function AskedFor({ device }: { readonly device: OwnDevice }) {
  const { copy } = usePrivacyCopy();
  const measured = useMeasured(device.requests);
  if (!measured) return <Card title={copy.checkYourself.askedTitle} lead={copy.checkYourself.looking} />;
  const { own, others, refused, worker } = measured.value;
  const count = own.reduce((sum, { times }) => sum + times, 0);
  return (
    <Card title={copy.checkYourself.askedTitle}>
      <p>{copy.checkYourself.askedOwn(count)}</p>
      <p className={styles.strong}>{copy.checkYourself.askedOthers(others.length)}</p>
      <p>{worker ? copy.checkYourself.worker(worker.own, worker.others) : copy.checkYourself.workerSilent}</p>
      <p>{copy.checkYourself.refused(refused.length)}</p>
      {[...others, ...refused].length > 0 ? (
        <Notice>
          <ul className={styles.addresses}>
            {[...others, ...refused].map((address, index) => (
              <li key={`${index}-${address}`}>{address}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <More summary={copy.checkYourself.asked}>
        <ul className={styles.addresses}>
          {own.map(({ path, times }) => (
            <li key={path}>{copy.checkYourself.askedTimes(path, times)}</li>
          ))}
        </ul>
      </More>
    </Card>
  );
}
