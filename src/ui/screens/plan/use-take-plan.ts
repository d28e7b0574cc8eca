import { useEffect, useState } from 'react';
import { withoutPlan } from '../../../domain/protocol/kept-plans.ts';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { firstSteps } from '../../../domain/protocol/starters/first-steps.ts';
import { versionBeside } from '../../../domain/protocol/version-beside.ts';
import { isSameJson } from '../../../domain/same-json.ts';
import type { SlotRead } from '../../../machines/stores.ts';
import { isStarter } from '../../copy/protocol-title.ts';
import { useServices } from '../../services.ts';
import { unsaidGates } from './ask-gates.tsx';
import { type KeptClearances, useClearances } from './use-clearances.ts';
import { type PlansKept, type ShelfTrouble, useKeptPlans } from './use-kept-plans.ts';

/** What could not be kept, and which plan was wanted. Everything is then as it was before. */
export type TakingTrouble = { readonly why: ShelfTrouble; readonly again: () => void };

export type TakePlan = {
  readonly stored: SlotRead<Protocol> | undefined;
  /** The plan in use; nothing stored stands for First steps. */
  readonly current: Protocol;
  readonly kept: PlansKept;
  readonly clearances: KeptClearances;
  readonly trouble: TakingTrouble | undefined;
  /** The plan that waits for what the person has to say first. */
  readonly waiting: Protocol | undefined;
  /** Puts the plan in use, once what it waits for was said. */
  readonly take: (plan: Protocol) => void;
  readonly takeSaid: (plan: Protocol) => void;
  readonly askGates: (plan: Protocol | undefined) => void;
  /** Puts `plan` by; the plan in use stays. */
  readonly putBy: (plan: Protocol, onDone: () => void) => void;
};

/** A newer version takes the place of the one before; any other plan of an author's is put by and can be gone back to. */
function isPutBy(current: Protocol, next: Protocol): boolean {
  const beside = versionBeside(current, next).kind;
  return !isStarter(current) && beside !== 'same' && beside !== 'newer';
}

/** The plan in use and the ways to another one: nothing is half taken over, and what fails leaves all as it was. */
export function useTakePlan(onTaken: (plan: Protocol) => void): TakePlan {
  const { protocol: slot } = useServices();
  const kept = useKeptPlans();
  const clearances = useClearances();
  const [stored, setStored] = useState<SlotRead<Protocol>>();
  const [trouble, setTrouble] = useState<TakingTrouble>();
  const [waiting, setWaiting] = useState<Protocol>();
  useEffect(() => void slot.read().then(setStored), [slot]);
  const current = stored?.kind === 'value' ? stored.value : firstSteps;

  const write = async (plan: Protocol): Promise<ShelfTrouble | undefined> => {
    if (stored?.kind === 'unreadable' && stored.why === 'damaged') await slot.setAside();
    const former = stored?.kind === 'value' && isPutBy(current, plan) ? current : undefined;
    const inTheWay = former && (await kept.putBy(former));
    if (inTheWay) return inTheWay;
    const outcome = isSameJson(plan, firstSteps) ? await slot.clear() : await slot.write(plan);
    if (!outcome.ok) return outcome.reason;
    // Should this not be kept, the plan in use is also among those that were put by: nothing is lost.
    if (kept.plans.some((each) => isSameJson(each, plan))) await kept.change((all) => withoutPlan(all, plan));
    return undefined;
  };
  const use = async (plan: Protocol) => {
    const why = await write(plan);
    setTrouble(why && { why, again: () => void use(plan) });
    setStored(await slot.read());
    if (why === undefined) onTaken(plan);
  };
  const putBy = async (plan: Protocol, onDone: () => void) => {
    const why = await kept.putBy(plan);
    setTrouble(why && { why, again: () => void putBy(plan, onDone) });
    if (why === undefined) onDone();
  };
  return {
    stored,
    current,
    kept,
    clearances,
    trouble,
    waiting,
    take: (plan) => (unsaidGates(plan, clearances).length > 0 ? setWaiting(plan) : void use(plan)),
    takeSaid(plan) {
      setWaiting(undefined);
      void use(plan);
    },
    askGates: setWaiting,
    putBy: (plan, onDone) => void putBy(plan, onDone),
  };
}
