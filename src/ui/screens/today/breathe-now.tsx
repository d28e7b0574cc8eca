import { useId } from 'react';
import { useLocation } from 'wouter';
import { breatheWithMe } from '../../../domain/protocol/starters/breathe-with-me.ts';
import { useFirstCopy } from '../../copy/use-first-copy.ts';
import { Flower } from '../../parts/flower.tsx';
import { useLengthMs } from '../../parts/use-length-ms.ts';
import { paths } from '../../paths.ts';
import { useServices } from '../../services.ts';
import styles from './today.module.css';

/** Only the breath, at one tap and with no question. */
export function BreatheNow() {
  const { copy } = useFirstCopy();
  const { touchSound } = useServices();
  const [, go] = useLocation();
  const nameId = useId();
  const leadId = useId();
  const lengthMs = useLengthMs(breatheWithMe);
  const breathe = () => {
    touchSound();
    go(paths.breathe);
  };
  return (
    <button
      type="button"
      className={styles.breathe}
      aria-labelledby={nameId}
      aria-describedby={leadId}
      onClick={breathe}
    >
      <span className={styles.bud}>
        <Flower breathing />
      </span>
      <span className={styles.text}>
        <span id={nameId} className={styles.name}>
          {copy.today.breatheTitle}
        </span>
        <span id={leadId} className={styles.lead}>
          {lengthMs === undefined ? copy.today.breatheLeadShort : copy.today.breatheLead(lengthMs)}
        </span>
      </span>
    </button>
  );
}
