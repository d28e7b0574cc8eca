import type { Phase, PhaseKind, PhaseOf, SizeMeant } from '../protocol/phase.ts';
import type { Protocol } from '../protocol/protocol.ts';
import { releaseKinds } from '../protocol/release-kinds.ts';
import { isSameJson } from '../same-json.ts';
import { sizeMeantBy } from '../protocol/size-meant.ts';
import { toningLimits } from '../protocol/toning-limits.ts';
import { type Advice, advice, type DraftProblem } from './draft-problem.ts';

/** What is in by then: the phase with which it went in. */
type Inside = { readonly phase: Phase; readonly size: SizeMeant } | undefined;
type Found = { readonly inside: Inside; readonly problems: readonly DraftProblem[] };

const comesOutBefore: readonly PhaseKind[] = ['toning', 'clean-up', 'close'];
const changeEndsAt: readonly PhaseKind[] = ['insert', 'change-size', 'remove', ...comesOutBefore];

function at({ id }: Phase, kind: Advice): DraftProblem {
  return advice(`phases.${id}`, kind);
}

function leadsToIts(phase: PhaseOf<'change-size'>, later: readonly Phase[]): boolean {
  const next = later.find(({ kind }) => changeEndsAt.includes(kind));
  return next?.kind === 'insert' && isSameJson(sizeMeantBy(next), phase.to);
}

function withHolding({ inside, problems }: Found, phase: PhaseOf<'hold' | 'move'>): Found {
  if (!inside) return { inside, problems: [...problems, at(phase, { kind: 'nothingIn' })] };
  const isOfAnother = phase.size !== undefined && !isSameJson(phase.size, inside.size);
  return isOfAnother
    ? { inside, problems: [...problems, at(phase, { kind: 'anotherSizeIn' })] }
    : { inside, problems };
}

function withPhase(found: Found, phase: Phase, later: readonly Phase[]): Found {
  const { inside, problems } = found;
  switch (phase.kind) {
    case 'insert':
      return { inside: { phase, size: phase.size ?? 'current' }, problems };
    case 'hold':
    case 'move':
      return withHolding(found, phase);
    case 'change-size':
      return inside && leadsToIts(phase, later)
        ? { inside: undefined, problems }
        : { inside, problems: [...problems, at(phase, { kind: 'changeLeadsNowhere' })] };
    case 'remove':
      return inside
        ? { inside: undefined, problems }
        : { inside, problems: [...problems, at(phase, { kind: 'nothingToTakeOut' })] };
    default:
      return inside && comesOutBefore.includes(phase.kind)
        ? { inside: undefined, problems: [...problems, at(inside.phase, { kind: 'neverTakenOut' })] }
        : found;
  }
}

/** What goes in, is held and comes out, in the order of `phases`. */
function adviceOfOrder(phases: readonly Phase[]): readonly DraftProblem[] {
  const start: Found = { inside: undefined, problems: [] };
  const { inside, problems } = phases.reduce(
    (found, phase, index) => withPhase(found, phase, phases.slice(index + 1)),
    start,
  );
  return inside ? [...problems, at(inside.phase, { kind: 'neverTakenOut' })] : problems;
}

function adviceOfToning(phase: PhaseOf<'toning'>, index: number, { phases, author }: Protocol) {
  const { hold, reps } = toningLimits;
  const place = `phases.${phase.id}`;
  const held = Math.min(phase.holdSeconds, hold.value);
  const isReleased = phases
    .slice(0, index)
    .some(({ kind, optional }) => releaseKinds.includes(kind) && !optional);
  return [
    ...(isReleased ? [] : [at(phase, { kind: 'toningBeforeRelease' })]),
    ...(phase.holdSeconds > hold.value
      ? [advice(`${place}.holdSeconds`, { kind: 'toningHeldLess', atMost: hold.value })]
      : []),
    ...(phase.reps > reps.value && author === undefined
      ? [advice(`${place}.reps`, { kind: 'toningFewer', atMost: reps.value })]
      : []),
    ...(phase.restSeconds < held ? [advice(`${place}.restSeconds`, { kind: 'toningRestsLonger' })] : []),
  ];
}

function adviceOfPhase(phase: Phase, index: number, protocol: Protocol): readonly DraftProblem[] {
  if (phase.kind === 'toning') return adviceOfToning(phase, index, protocol);
  const isSqueezed = phase.kind === 'drops' && phase.contractRelax === true;
  if (isSqueezed && protocol.author === undefined)
    return [advice(`phases.${phase.id}.contractRelax`, { kind: 'squeezeNeedsAuthor' })];
  const isLarger = sizeMeantBy(phase) === 'next' && protocol.locks?.includes('size');
  return isLarger ? [advice(`phases.${phase.id}.size`, { kind: 'largerWhileLocked' })] : [];
}

/**
 * What is worth a look in the phases. What loses its sense while a part of choice is off goes with it, as it is meant to;
 * but what goes in has to come out also then.
 */
export function adviceOfPhases(protocol: Protocol): readonly DraftProblem[] {
  const { phases } = protocol;
  const withAll = adviceOfOrder(phases);
  const withoutChoice = adviceOfOrder(phases.filter(({ optional }) => !optional)).filter(
    (one) => one.what.kind === 'neverTakenOut' && !withAll.some((other) => isSameJson(one, other)),
  );
  return [
    ...withAll,
    ...withoutChoice,
    ...phases.flatMap((phase, index) => adviceOfPhase(phase, index, protocol)),
  ];
}
