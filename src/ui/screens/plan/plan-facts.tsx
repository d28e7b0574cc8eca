import { goesInside } from '../../../domain/protocol/goes-inside.ts';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { useLengthMs } from '../../parts/use-length-ms.ts';

/** Whom a plan is for, how long it usually takes, and whether anything goes in. */
export function PlanFacts({ protocol }: { readonly protocol: Protocol }) {
  const { copy } = useCopy();
  const lengthMs = useLengthMs(protocol);
  const forWhom = copy.plan.forWhom[protocol.id];
  const inside = goesInside(protocol) ? copy.plan.inside : copy.plan.outside;
  return (
    <>
      {forWhom ? <p>{forWhom}</p> : null}
      <p>{lengthMs === undefined ? inside : `${copy.plan.usually(lengthMs)} ${inside}`}</p>
    </>
  );
}
