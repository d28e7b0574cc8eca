import { limit } from '../limit.ts';
import { closedBy, type PregnancyBar, type PregnancyGate } from '../progression/pregnancy-gate.ts';
import { goesInside } from '../protocol/goes-inside.ts';
import type { Protocol } from '../protocol/protocol.ts';
import { firstSteps } from '../protocol/starters/first-steps.ts';
import type { ToldSituation } from '../protocol/told-situation.ts';

/** More at once is a list to read. */
export const mostNamedFirst = limit(3, 'plans', 'ourDefault');

export type NamedPlan = {
  readonly plan: Protocol;
  /** What was told that it is for; empty for the one that is for anyone. */
  readonly because: readonly ToldSituation[];
};

export type PlanCaution =
  /** The journal does not answer, so that nobody knows what is closed. */
  | { readonly kind: 'journalSilent' }
  /** What is closed in or after a pregnancy. */
  | { readonly kind: 'closed'; readonly bars: readonly PregnancyBar[] }
  /** Theirs is a situation in which a team says when, and for how long. */
  | { readonly kind: 'teamFirst' };

export type NamedFirst = { readonly plans: readonly NamedPlan[]; readonly cautions: readonly PlanCaution[] };

type Told = {
  readonly situations: readonly ToldSituation[];
  /** Undefined where the journal does not answer: then nothing that goes in is named. */
  readonly pregnancy: PregnancyGate | undefined;
};

/** A plan for something that none before it is for comes before a second one for the same. */
function eachForAnother(plans: readonly NamedPlan[]): readonly NamedPlan[] {
  const spoken = new Set<ToldSituation>();
  const isFresh = ({ because }: NamedPlan) => {
    const fresh = because.some((situation) => !spoken.has(situation));
    for (const situation of because) spoken.add(situation);
    return fresh;
  };
  const fresh = plans.filter(isFresh);
  return [...fresh, ...plans.filter((named) => !fresh.includes(named))];
}

/** Whether it is for after a birth, once everything has healed. */
function healsFirst({ gates = [] }: Protocol): boolean {
  return gates.includes('healedAfterBirth');
}

function closingCautions(pregnancy: PregnancyGate | undefined): readonly PlanCaution[] {
  if (!pregnancy) return [{ kind: 'journalSilent' }];
  const bars = closedBy(pregnancy);
  return bars.length > 0 ? [{ kind: 'closed', bars }] : [];
}

/**
 * Which of `starters` are named before all others, and why: those for what was told, and always First steps, the only one
 * while nothing may go in. Beside a plan that waits for a team or for a birth to heal, nothing else is named in
 * which something goes in. A suggestion: every other plan can be had all the same, and what a plan asks first stays asked.
 */
export function plansNamedFirst({ situations, pregnancy }: Told, starters: readonly Protocol[]): NamedFirst {
  const bars = closedBy(pregnancy);
  const fitting = starters
    .map((plan) => ({ plan, because: situations.filter((each) => plan.situations?.includes(each)) }))
    .filter(({ plan, because }) => plan.id !== firstSteps.id && because.length > 0);
  const ofTeams = fitting.filter(({ plan }) => plan.ledBy === 'schedule');
  const waiting = ofTeams.length > 0 ? ofTeams : fitting.filter(({ plan }) => healsFirst(plan));
  const others = fitting.filter((each) => !waiting.includes(each));
  const beside = waiting.length > 0 ? others.filter(({ plan }) => !goesInside(plan)) : others;
  const byFit = beside.toSorted((one, other) => other.because.length - one.because.length);
  const named = bars.includes('inside') ? [] : eachForAnother([...waiting, ...byFit]);
  return {
    plans: [...named.slice(0, mostNamedFirst.value - 1), { plan: firstSteps, because: [] }],
    cautions: [
      ...closingCautions(pregnancy),
      ...(named.some(({ plan }) => plan.ledBy === 'schedule') ? [{ kind: 'teamFirst' } as const] : []),
    ],
  };
}
