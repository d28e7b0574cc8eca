import { goesInside } from '../../../domain/protocol/goes-inside.ts';
import { lockOf } from '../../../domain/protocol/lock-of.ts';
import { gates } from '../../../domain/protocol/protocol-terms.ts';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { isStarter } from '../../copy/protocol-title.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { useLengthMs } from '../../parts/use-length-ms.ts';
import { useServices } from '../../services.ts';
import styles from './plan.module.css';

/** Whom a plan is for, whether anything goes in, and how long it usually takes once the minutes are known. */
export function PlanFacts({ protocol }: { readonly protocol: Protocol }) {
  const { copy } = useCopy();
  const { stampNow } = useServices();
  const lengthMs = useLengthMs(protocol);
  const isTimed = lockOf(protocol, gates, stampNow().day).kind === 'open';
  const forWhom = isStarter(protocol) ? copy.plan.forWhom[protocol.id] : undefined;
  const inside = goesInside(protocol) ? copy.plan.inside : copy.plan.outside;
  return (
    <>
      {forWhom ? <p>{forWhom}</p> : null}
      <p className={styles.facts}>
        {lengthMs === undefined || !isTimed ? inside : `${copy.plan.usually(lengthMs)} ${inside}`}
      </p>
    </>
  );
}
