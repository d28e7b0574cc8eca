import { useEffect, useState } from 'react';
import { hasRoomFor, type KeptPlans, noKeptPlans, withPlan } from '../../../domain/protocol/kept-plans.ts';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import type { SaveFailure, SlotRead } from '../../../machines/stores.ts';
import { useServices } from '../../services.ts';

/** Why a plan could not be put by. `noRoom`: as many as there is room for are. */
export type ShelfTrouble = SaveFailure | 'noRoom';

export type PlansKept = {
  readonly read: SlotRead<KeptPlans> | undefined;
  readonly plans: KeptPlans['plans'];
  readonly change: (how: (kept: KeptPlans) => KeptPlans) => Promise<SaveFailure | undefined>;
  /** Answers what was in the way; nothing was changed then. */
  readonly putBy: (plan: Protocol) => Promise<ShelfTrouble | undefined>;
};

/** The plans that were put by, as they are kept. */
export function useKeptPlans(): PlansKept {
  const { plansKept: slot } = useServices();
  const [read, setRead] = useState<SlotRead<KeptPlans>>();
  useEffect(() => void slot.read().then(setRead), [slot]);
  const change: PlansKept['change'] = async (how) => {
    const now = await slot.read();
    if (now.kind === 'unreadable' && now.why === 'damaged') await slot.setAside();
    const outcome = await slot.update((kept = noKeptPlans) => how(kept));
    setRead(await slot.read());
    return outcome.ok ? undefined : outcome.reason;
  };
  const putBy: PlansKept['putBy'] = async (plan) => {
    const now = await slot.read();
    if (now.kind === 'value' && !hasRoomFor(now.value, plan)) return 'noRoom';
    return change((kept) => withPlan(kept, plan));
  };
  return { read, plans: read?.kind === 'value' ? read.value.plans : [], change, putBy };
}
