import { useEffect, useState } from 'react';
import { firstSteps } from '../../../domain/protocol/starters/first-steps.ts';
import type { PlanInUse } from '../../../domain/visit-summary/lines/practice-lines.ts';
import { titleOf } from '../../copy/protocol-title.ts';
import { useVisitCopy } from '../../copy/use-visit-copy.ts';
import { useServices } from '../../services.ts';

type Read = { readonly plan: PlanInUse | undefined };

/** The plan in use; undefined until it is read. A plan that cannot be read is none. */
export function usePlanInUse(): Read | undefined {
  const { copy } = useVisitCopy();
  const { protocol: slot } = useServices();
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    let isWanted = true;
    void slot.read().then((stored) => {
      if (!isWanted) return;
      const protocol = stored.kind === 'value' ? stored.value : firstSteps;
      const plan = { protocol, title: titleOf(copy, protocol) };
      setRead({ plan: stored.kind === 'unreadable' ? undefined : plan });
    });
    return () => {
      isWanted = false;
    };
  }, [slot, copy]);
  return read;
}
