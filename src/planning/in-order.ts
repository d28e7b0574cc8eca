import { type Rung, rungGoesIn } from '../domain/ladder/rung.ts';
import { withoutHolds } from '../domain/protocol/breath-patterns.ts';
import type { Phase, PhaseKind, PhaseOf } from '../domain/protocol/phase.ts';
import { sizeMeantBy } from '../domain/protocol/size-meant.ts';
import { usualChange } from './phases/change-size.ts';
import { usualRemoval } from './phases/remove.ts';
import { rungFor, type SizesToday } from './sizes-today.ts';

/** A phase of today, and the size that it is about; undefined where it is about none. */
export type Step = { readonly phase: Phase; readonly rung: Rung | undefined };

/** What has been put in order so far, what is in by then, and what was in last. */
type Walk = {
  readonly steps: readonly Step[];
  readonly inside: Rung | undefined;
  /** Something is in, at the opening, or between the two. */
  readonly isNear: boolean;
  readonly usedLast: Rung | undefined;
};

/** Kinds without sense in a session in which nothing goes in. */
const aroundInsertion: readonly PhaseKind[] = [
  'prepare',
  'rest-at-opening',
  'hold',
  'move',
  'change-size',
  'remove',
  'clean-up',
];
/** A change of size leads to the insertion before the next of these. */
const changeEndsAt: readonly PhaseKind[] = ['insert', 'change-size', 'remove', 'toning', 'clean-up', 'close'];

function rungNamedBy(phase: Phase, sizes: SizesToday | undefined): Rung | undefined {
  const size = phase.kind === 'touch' ? 'current' : sizeMeantBy(phase);
  return size && (rungFor(size, sizes) ?? rungFor('current', sizes));
}

/** The size that goes in with `phase`; undefined where none does, as on a step before insertion. */
function rungGoingIn(phase: Phase | undefined, sizes: SizesToday | undefined): Rung | undefined {
  const rung = phase?.kind === 'insert' ? rungNamedBy(phase, sizes) : undefined;
  return rung && rungGoesIn(rung) ? rung : undefined;
}

/** What is in already does not go in again; another size comes out first. */
function withNearing(walk: Walk, phase: PhaseOf<'insert' | 'rest-at-opening'>, rung: Rung | undefined): Walk {
  const { steps, inside, usedLast } = walk;
  if (inside && inside.id === rung?.id) return walk;
  const to = phase.size ?? 'current';
  const change: Phase = { id: `change:${phase.id}`, kind: 'change-size', to, seconds: usualChange.value };
  const changed = inside ? [...steps, { phase: change, rung }] : steps;
  const isIn = phase.kind === 'insert' ? rung : undefined;
  return { steps: [...changed, { phase, rung }], inside: isIn, isNear: true, usedLast: isIn ?? usedLast };
}

/** Held and moved is what is in, and no size that is not. */
function withHolding(walk: Walk, phase: PhaseOf<'hold' | 'move'>, rung: Rung | undefined): Walk {
  const { steps, inside } = walk;
  const isOfAnother = phase.size !== undefined && rung?.id !== inside?.id;
  return !inside || isOfAnother ? walk : { ...walk, steps: [...steps, { phase, rung: inside }] };
}

/** Nothing is washed or toned, and no session ends, with something in. */
function withEnding(walk: Walk, phase: Phase): Walk {
  const { steps, inside, usedLast } = walk;
  const removal: Phase = { id: `remove:${phase.id}`, kind: 'remove', breaths: usualRemoval.value };
  const removed = inside ? [...steps, { phase: removal, rung: inside }] : steps;
  const rung = phase.kind === 'clean-up' ? usedLast : undefined;
  return { steps: [...removed, { phase, rung }], inside: undefined, isNear: false, usedLast };
}

/** A breath is never held while something is in or near: holding it braces the floor. */
function withBreath(walk: Walk, phase: PhaseOf<'breathe' | 'drops'>): Walk {
  const pattern = walk.isNear ? withoutHolds(phase.pattern) : phase.pattern;
  return { ...walk, steps: [...walk.steps, { phase: { ...phase, pattern }, rung: undefined }] };
}

function withPhase(walk: Walk, phase: Phase, later: readonly Phase[], sizes: SizesToday | undefined): Walk {
  const { steps, inside } = walk;
  const rung = rungNamedBy(phase, sizes);
  switch (phase.kind) {
    case 'insert':
      return rung && rungGoesIn(rung)
        ? withNearing(walk, phase, rung)
        : { ...walk, steps: [...steps, { phase, rung }] };
    case 'rest-at-opening':
      return withNearing(walk, phase, rung);
    case 'hold':
    case 'move':
      return withHolding(walk, phase, rung);
    case 'change-size': {
      const goesInNext = rungGoingIn(
        later.find(({ kind }) => changeEndsAt.includes(kind)),
        sizes,
      );
      const isChange = inside && inside.id !== rung?.id && goesInNext?.id === rung?.id;
      return isChange
        ? { ...walk, steps: [...steps, { phase, rung }], inside: undefined, isNear: true }
        : walk;
    }
    case 'remove':
      return inside
        ? { ...walk, steps: [...steps, { phase, rung: inside }], inside: undefined, isNear: false }
        : walk;
    case 'breathe':
    case 'drops':
      return withBreath(walk, phase);
    case 'toning':
    case 'clean-up':
    case 'close':
      return withEnding(walk, phase);
    default:
      return { ...walk, steps: [...steps, { phase, rung }] };
  }
}

/** Whether anything goes in with `phases`. */
export function anythingGoesIn(phases: readonly Phase[], sizes: SizesToday | undefined): boolean {
  return phases.some((phase) => rungGoingIn(phase, sizes) !== undefined);
}

/**
 * The phases that today keeps, the close at the end, as a body can do them: nothing is held or taken out that is not
 * in, and whatever goes in comes out before another size, and before the close. Phases without sense are gone; a change
 * or a removal that the protocol forgot is put in, with a colon in its id.
 */
export function inOrder(kept: readonly Phase[], sizes: SizesToday | undefined): readonly Step[] {
  const goesIn = anythingGoesIn(kept, sizes);
  const phases = kept.filter(({ kind }) => goesIn || !aroundInsertion.includes(kind));
  const start: Walk = { steps: [], inside: undefined, isNear: false, usedLast: undefined };
  return phases.reduce((walk, phase, index) => withPhase(walk, phase, phases.slice(index + 1), sizes), start)
    .steps;
}

/** Parts that begin or end with the person's own yes. */
const haveYes: readonly PhaseKind[] = ['prepare', 'rest-at-opening', 'change-size'];

/** Whether the person has said yes to the size of step `index` just before it. */
export function hasYesBefore(steps: readonly Step[], index: number): boolean {
  const [earlier, step] = [steps[index - 1], steps[index]];
  return earlier !== undefined && haveYes.includes(earlier.phase.kind) && earlier.rung?.id === step?.rung?.id;
}
