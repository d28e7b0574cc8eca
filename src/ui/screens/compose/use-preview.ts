import { useEffect, useState } from 'react';
import { exampleRungs } from '../../../domain/composing/example-sizes.ts';
import type { Rung } from '../../../domain/ladder/rung.ts';
import { isWithinCeiling } from '../../../domain/protocol/is-within-ceiling.ts';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { optionalTogether } from '../../../planning/left-out.ts';
import type { SessionPlan } from '../../../planning/session-plan.ts';
import { useServices } from '../../services.ts';

/** The sizes of the made-up person that the plan's own ceiling leaves; none where the ceiling is on the outside. */
function rungsFor({ ceiling }: Protocol): readonly Rung[] {
  const within = exampleRungs.filter((rung) => isWithinCeiling(rung, ceiling));
  if (within.length > 0 || !ceiling) return within;
  return ceiling.kind === 'step' ? [] : [{ ...ceiling, id: 'example-ceiling' }];
}

/** `protocol` for somebody whose own size can be chosen, and with it the optional parts; `plan` is undefined until it is made. */
export function usePreview(protocol: Protocol) {
  const { preview } = useServices();
  const [plan, setPlan] = useState<SessionPlan>();
  const [wishedId, setWishedId] = useState<string>();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const rungs = rungsFor(protocol);
  const middle = rungs[Math.floor((rungs.length - 1) / 2)]?.id ?? '';
  const currentId = rungs.find(({ id }) => id === wishedId)?.id ?? middle;
  useEffect(() => {
    let isCurrent = true;
    const leaves = rungsFor(protocol);
    const sizes = leaves.length > 0 ? { rungs: leaves, currentId, offersNext: true } : undefined;
    void preview.plan(protocol, { sizes, chosen }).then((made) => isCurrent && setPlan(made));
    return () => {
      isCurrent = false;
    };
  }, [preview, protocol, currentId, chosen]);
  const toggle = (phaseId: string) => {
    const together = optionalTogether(protocol, phaseId);
    const others = chosen.filter((id) => !together.includes(id));
    setChosen(chosen.includes(phaseId) ? others : [...others, ...together]);
  };
  return { plan, rungs, currentId, chosen, choose: setWishedId, toggle };
}

export type PreviewInUse = ReturnType<typeof usePreview>;
