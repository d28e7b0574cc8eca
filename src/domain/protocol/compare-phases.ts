import { isSameJson } from '../same-json.ts';
import type { Phase } from './phase.ts';
import { usualSeconds } from './phase-length.ts';
import { sizeMeantBy } from './size-meant.ts';

/** In what a part differs: how much of it, which size, whether it is a choice, or how it is done. */
export const phaseAspects = ['amount', 'size', 'choice', 'manner'] as const;
export type PhaseAspect = (typeof phaseAspects)[number];

export type PhaseChange =
  | { readonly kind: 'phaseAdded'; readonly phase: Phase }
  | { readonly kind: 'phaseGone'; readonly phase: Phase }
  | {
      readonly kind: 'phaseChanged';
      readonly was: Phase;
      readonly now: Phase;
      readonly in: readonly PhaseAspect[];
    }
  /** The parts of both come in another order. */
  | { readonly kind: 'order' };

/** Fields whose change is told as something else than another manner. */
const told: readonly string[] = [
  'id',
  'kind',
  'optional',
  'size',
  'to',
  'seconds',
  'breaths',
  'reps',
  'sets',
];

function mannerOf(phase: Phase): object {
  return Object.fromEntries(Object.entries(phase).filter(([name]) => !told.includes(name)));
}

/** How much a phase asks for, in every unit that it counts in. */
function amountOf(phase: Phase): readonly unknown[] {
  const counts = ['seconds', 'breaths', 'reps', 'sets'].map((name) => phase[name]);
  return [...counts, Math.round(usualSeconds(phase))];
}

function aspectsOf(was: Phase, now: Phase): readonly PhaseAspect[] {
  const differs = {
    amount: !isSameJson(amountOf(was), amountOf(now)),
    size: !isSameJson(sizeMeantBy(was) ?? null, sizeMeantBy(now) ?? null),
    choice: Boolean(was.optional) !== Boolean(now.optional),
    manner: !isSameJson(mannerOf(was), mannerOf(now)),
  } satisfies Record<PhaseAspect, boolean>;
  return phaseAspects.filter((aspect) => differs[aspect]);
}

type Pair = readonly [was: Phase, now: Phase];

/** Parts that belong together: of one id and kind, and of those that are left the first of one kind with the first. */
function pairsOf(was: readonly Phase[], now: readonly Phase[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const isSame of [
    (one: Phase, other: Phase) => one.kind === other.kind && one.id === other.id,
    (one: Phase, other: Phase) => one.kind === other.kind,
  ])
    for (const later of now) {
      const isFree = (phase: Phase) => !pairs.some((pair) => pair.includes(phase));
      const earlier = isFree(later) && was.find((phase) => isFree(phase) && isSame(phase, later));
      if (earlier) pairs.push([earlier, later]);
    }
  return pairs.toSorted(([, one], [, other]) => now.indexOf(one) - now.indexOf(other));
}

/** What is other in the parts of `now` than in those of `was`: what was changed, what is new, what is gone. */
export function comparePhases(was: readonly Phase[], now: readonly Phase[]): readonly PhaseChange[] {
  const pairs = pairsOf(was, now);
  const places = pairs.map(([earlier]) => was.indexOf(earlier));
  const isInOrder = places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1));
  return [
    ...pairs.flatMap(([earlier, later]): PhaseChange[] => {
      const aspects = aspectsOf(earlier, later);
      return aspects.length > 0 ? [{ kind: 'phaseChanged', was: earlier, now: later, in: aspects }] : [];
    }),
    ...now
      .filter((phase) => !pairs.some(([, later]) => later === phase))
      .map((phase): PhaseChange => ({ kind: 'phaseAdded', phase })),
    ...was
      .filter((phase) => !pairs.some(([earlier]) => earlier === phase))
      .map((phase): PhaseChange => ({ kind: 'phaseGone', phase })),
    ...(isInOrder ? [] : [{ kind: 'order' } as const]),
  ];
}
