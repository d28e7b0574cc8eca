import { useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Ladder } from '../../../domain/ladder/ladder.ts';
import { goesInside, needsSizes } from '../../../domain/protocol/goes-inside.ts';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import type { SlotRead } from '../../../machines/stores.ts';
import { titleOf } from '../../copy/protocol-title.ts';
import { useFirstCopy } from '../../copy/use-first-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useLengthMs } from '../../parts/use-length-ms.ts';
import { paths } from '../../paths.ts';
import { useServices } from '../../services.ts';
import styles from './today.module.css';

/** Whether there is nothing to go by: no ladder, an empty one, or one that cannot be read. */
function hasNoSizes(read: SlotRead<Ladder> | undefined): boolean {
  return read !== undefined && (read.kind !== 'value' || read.value.rungs.length === 0);
}

/** The plan in use, and the way into it: by way of the person's sizes where it needs some and there are none. */
export function PlanOfTheDay({ protocol }: { readonly protocol: Protocol }) {
  const { copy } = useFirstCopy();
  const { ladder } = useServices();
  const [, go] = useLocation();
  const [read, setRead] = useState<SlotRead<Ladder>>();
  const lengthMs = useLengthMs(protocol);
  useEffect(() => void ladder.read().then(setRead), [ladder]);
  const title = titleOf(copy, protocol);
  const hasNone = hasNoSizes(read);
  if (needsSizes(protocol) && hasNone)
    return (
      <Card title={title} lead={copy.today.sizesFirst}>
        <Button look="main" wide onClick={() => go(paths.sizes)}>
          {copy.today.sizesFirstGo}
        </Button>
        <Button look="quiet" onClick={() => go(paths.firstSteps)}>
          {copy.today.firstStepsInstead}
        </Button>
      </Card>
    );
  return (
    <Card title={title}>
      <p className={styles.length}>
        {lengthMs === undefined ? copy.today.planLeadShort : copy.today.planLead(lengthMs)}
      </p>
      <Button look="main" wide onClick={() => go(paths.session)}>
        {copy.today.begin}
      </Button>
      {goesInside(protocol) || hasNone ? (
        <p>
          <Link href={paths.sizes}>{hasNone ? copy.today.sizesNone : copy.today.sizes}</Link>
        </p>
      ) : null}
    </Card>
  );
}
