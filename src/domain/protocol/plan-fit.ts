import { type Dilator, expands, type Rung } from '../ladder/rung.ts';
import { isWithinCeiling } from './is-within-ceiling.ts';
import type { Ceiling } from './protocol-terms.ts';
import type { Protocol } from './protocol.ts';
import { sizeMeantBy } from './size-meant.ts';

/** Where a plan and the person who was given it do not quite fit one another. */
export type PlanFit =
  /** The size where they are now is above the largest that it allows. */
  | { readonly kind: 'ceilingBelow'; readonly own: Rung; readonly ceiling: Ceiling }
  /** It names a diameter that is not among their sizes; `instead` is the largest of theirs up to it. */
  | { readonly kind: 'sizeNotThere'; readonly diameterMm: number; readonly instead: Dilator | undefined };

type Person = {
  /** Their sizes, from the easiest. */
  readonly rungs: readonly Rung[];
  readonly own: Rung | undefined;
};

function has(rungs: readonly Rung[], mm: number): boolean {
  return rungs.some(
    (rung) =>
      rung.kind === 'dilator' &&
      (rung.diameterMm === mm || (expands(rung) && rung.diameterMm <= mm && mm <= rung.expandsToMm)),
  );
}

function largestUpTo(rungs: readonly Rung[], mm: number): Dilator | undefined {
  const fitting = rungs.filter((rung): rung is Dilator => rung.kind === 'dilator' && rung.diameterMm <= mm);
  return fitting.toSorted((one, other) => other.diameterMm - one.diameterMm)[0];
}

function diametersIn({ phases }: Protocol): readonly number[] {
  const named = phases.flatMap((phase) => {
    const size = sizeMeantBy(phase);
    return typeof size === 'object' ? [size.diameterMm] : [];
  });
  return [...new Set(named)].toSorted((one, other) => one - other);
}

/** What the person has to know of `protocol` before they take it up; nothing of sizes where they have entered none. */
export function planFit(protocol: Protocol, { rungs, own }: Person): readonly PlanFit[] {
  const { ceiling } = protocol;
  const isAbove = own !== undefined && ceiling !== undefined && !isWithinCeiling(own, ceiling);
  const missing = rungs.length === 0 ? [] : diametersIn(protocol).filter((mm) => !has(rungs, mm));
  return [
    ...(isAbove ? [{ kind: 'ceilingBelow', own, ceiling } as const] : []),
    ...missing.map((diameterMm) => ({
      kind: 'sizeNotThere' as const,
      diameterMm,
      instead: largestUpTo(rungs, diameterMm),
    })),
  ];
}
