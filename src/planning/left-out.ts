import type { Offer } from '../domain/check-in/readiness.ts';
import { rungGoesIn } from '../domain/ladder/rung.ts';
import { insideKinds } from '../domain/protocol/goes-inside.ts';
import type { Shown } from '../domain/protocol/clearances.ts';
import type { Phase, PhaseKind, SizeMeant } from '../domain/protocol/phase.ts';
import { releaseKinds } from '../domain/protocol/release-kinds.ts';
import type { Protocol } from '../domain/protocol/protocol.ts';
import { sizeMeantBy } from '../domain/protocol/size-meant.ts';
import type { LeftOut, LeftOutReason } from './session-plan.ts';
import { rungFor, type SizesToday } from './sizes-today.ts';

export type PhaseChoice = {
  readonly offer: Exclude<Offer, 'rest'>;
  /** Ids of optional phases that the person switched on. */
  readonly chosen: readonly string[];
  readonly sizes: SizesToday | undefined;
  readonly shown: Shown;
};

export const breathingKinds: readonly PhaseKind[] = ['settle', 'scan', 'breathe', 'rest', 'close'];

/** Kinds that only a size that goes in has. On a step before insertion, touch takes the place of insertion. */
const needsInsertion: readonly PhaseKind[] = ['rest-at-opening', 'hold', 'move', 'change-size'];

function whyNotThisSize(phase: Phase, size: SizeMeant, sizes: SizesToday): LeftOutReason | undefined {
  const rung = rungFor(size, sizes);
  if (!rung) {
    const isLastRung = size !== 'next' || !rungFor('next', { ...sizes, offersNext: true });
    return isLastRung ? 'noSuchSize' : 'notOffered';
  }
  return !rungGoesIn(rung) && needsInsertion.includes(phase.kind) ? 'notToday' : undefined;
}

function isMoreThanToday(phase: Phase, { offer }: PhaseChoice): boolean {
  if (offer === 'breathingOnly') return !breathingKinds.includes(phase.kind);
  if (phase.kind === 'toning') return offer !== 'asPlanned';
  if (offer === 'outsideOnly') return insideKinds.includes(phase.kind);
  // A gentler day keeps to sizes that are known, and still.
  return offer === 'gentler' && (phase.kind === 'move' || sizeMeantBy(phase) === 'next');
}

/** What a clinician comes before. `earlier` are the phases that today keeps before this one. */
function whyNotCleared(
  phase: Phase,
  { shown }: PhaseChoice,
  earlier: readonly Phase[],
): LeftOutReason | undefined {
  if (phase.kind === 'massage' && phase.by === 'partner' && !shown.partnerMassage) return 'notShown';
  if (phase.kind !== 'toning') return undefined;
  if (shown.toning === 'notCleared') return 'notCleared';
  if (shown.toning === 'notYet') return 'releaseNotYet';
  return earlier.some(({ kind }) => releaseKinds.includes(kind)) ? undefined : 'releaseFirst';
}

/** Why `phase` is not in today's plan; undefined when it is. Without sizes nothing can go in. */
function whyLeftOut(phase: Phase, choice: PhaseChoice, earlier: readonly Phase[]): LeftOutReason | undefined {
  if (isMoreThanToday(phase, choice)) return 'notToday';
  const uncleared = whyNotCleared(phase, choice, earlier);
  if (uncleared) return uncleared;
  if (insideKinds.includes(phase.kind) && !choice.sizes) return 'noSuchSize';
  // What has to be got ready is got ready, whichever size comes first.
  const size = phase.kind === 'prepare' ? 'current' : sizeMeantBy(phase);
  const why = size && choice.sizes ? whyNotThisSize(phase, size, choice.sizes) : undefined;
  return why ?? (phase.optional && !choice.chosen.includes(phase.id) ? 'notChosen' : undefined);
}

/** The phases that today keeps, and the others with the reason, both in the order of the protocol. */
export function sortOut(
  phases: readonly Phase[],
  choice: PhaseChoice,
): { readonly kept: readonly Phase[]; readonly leftOut: readonly LeftOut[] } {
  const kept: Phase[] = [];
  const leftOut: LeftOut[] = [];
  for (const phase of phases) {
    const why = whyLeftOut(phase, choice, kept);
    if (why) leftOut.push({ phaseId: phase.id, kind: phase.kind, why });
    else kept.push(phase);
  }
  return { kept, leftOut };
}

/** The optional phases that are chosen and left as one with `phaseId`: all that belong to the next size. */
export function optionalTogether({ phases }: Pick<Protocol, 'phases'>, phaseId: string): readonly string[] {
  const optional = phases.filter((phase) => phase.optional);
  const isNext = optional.some((phase) => phase.id === phaseId && sizeMeantBy(phase) === 'next');
  if (!isNext) return [phaseId];
  return optional.filter((phase) => sizeMeantBy(phase) === 'next').map(({ id }) => id);
}
