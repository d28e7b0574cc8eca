import type { Offer } from '../domain/check-in/readiness.ts';
import { rungGoesIn } from '../domain/ladder/rung.ts';
import { insideKinds } from '../domain/protocol/goes-inside.ts';
import type { Phase, PhaseKind, SizeName } from '../domain/protocol/phase.ts';
import type { Protocol } from '../domain/protocol/protocol.ts';
import type { LeftOutReason } from './session-plan.ts';
import { rungFor, type SizesToday } from './sizes-today.ts';

export type PhaseChoice = {
  readonly offer: Exclude<Offer, 'rest'>;
  /** Ids of optional phases that the person switched on. */
  readonly chosen: readonly string[];
  readonly sizes: SizesToday | undefined;
};

export const breathingKinds: readonly PhaseKind[] = ['settle', 'scan', 'breathe', 'rest', 'close'];
const notPlayableYet: readonly PhaseKind[] = ['massage', 'toning'];
/** Whether this version can guide phases of this kind. */
export function isPlayable(kind: PhaseKind): boolean {
  return !notPlayableYet.includes(kind);
}

/** Kinds that only a size that goes in has. On a step before insertion, touch takes the place of insertion. */
const needsInsertion: readonly PhaseKind[] = ['rest-at-opening', 'hold', 'move', 'change-size'];

/** The size that `phase` is about; undefined for phases that are about none. */
export function sizeOf(phase: Phase): SizeName | undefined {
  switch (phase.kind) {
    case 'prepare':
    case 'rest-at-opening':
    case 'insert':
    case 'hold':
    case 'move':
      return phase.size ?? 'current';
    case 'change-size':
      return phase.to;
    default:
      return undefined;
  }
}

function whyNotThisSize(phase: Phase, size: SizeName, sizes: SizesToday): LeftOutReason | undefined {
  const rung = rungFor(size, sizes);
  if (!rung) {
    const isLastRung = size !== 'next' || !rungFor('next', { ...sizes, offersNext: true });
    return isLastRung ? 'noSuchSize' : 'notOffered';
  }
  return !rungGoesIn(rung) && needsInsertion.includes(phase.kind) ? 'notToday' : undefined;
}

function isMoreThanToday(phase: Phase, { offer }: PhaseChoice): boolean {
  if (offer === 'breathingOnly') return !breathingKinds.includes(phase.kind);
  if (offer === 'outsideOnly') return insideKinds.includes(phase.kind);
  // A gentler day keeps to sizes that are known, and still.
  return offer === 'gentler' && (phase.kind === 'move' || sizeOf(phase) === 'next');
}

/** Why `phase` is not in today's plan; undefined when it is. Without sizes nothing can go in. */
export function whyLeftOut(phase: Phase, choice: PhaseChoice): LeftOutReason | undefined {
  if (isMoreThanToday(phase, choice)) return 'notToday';
  if (notPlayableYet.includes(phase.kind)) return 'notPlayableYet';
  if (insideKinds.includes(phase.kind) && !choice.sizes) return 'noSuchSize';
  // What has to be got ready is got ready, whichever size comes first.
  const size = phase.kind === 'prepare' ? 'current' : sizeOf(phase);
  const why = size && choice.sizes ? whyNotThisSize(phase, size, choice.sizes) : undefined;
  return why ?? (phase.optional && !choice.chosen.includes(phase.id) ? 'notChosen' : undefined);
}

/** The optional phases that are chosen and left as one with `phaseId`: all that belong to the next size. */
export function optionalTogether({ phases }: Pick<Protocol, 'phases'>, phaseId: string): readonly string[] {
  const optional = phases.filter((phase) => phase.optional);
  const isNext = optional.some((phase) => phase.id === phaseId && sizeOf(phase) === 'next');
  if (!isNext) return [phaseId];
  return optional.filter((phase) => sizeOf(phase) === 'next').map(({ id }) => id);
}
