import type { Dilator } from '../rung.ts';
import { type DilatorSet, needsReading, type SetSize } from './dilator-set.ts';

type SizeTaken = {
  readonly set: DilatorSet;
  readonly size: SetSize;
  readonly id: string;
  readonly sizeLabel: string;
  /** What the person read from the box; it goes before any published figure. */
  readonly readMm?: number;
};

/**
 * The rung of one size of a set. Undefined where its diameter is neither published nor read: it is never guessed. A
 * published length of the whole dilator is left out, since only the part that goes in counts.
 */
export function dilatorOfSet({ set, size, id, sizeLabel, readMm }: SizeTaken): Dilator | undefined {
  const diameterMm = readMm ?? (needsReading(size) ? undefined : size.diameterMm);
  if (diameterMm === undefined) return undefined;
  const { expandsToMm, insertableMm } = size;
  return {
    id,
    kind: 'dilator',
    diameterMm,
    sizeLabel,
    ...(readMm === undefined ? { diameterFrom: 'catalogue' } : {}),
    ...(expandsToMm === undefined || readMm !== undefined ? {} : { expandsToMm }),
    ...(insertableMm === undefined ? {} : { lengthMm: insertableMm }),
    ...(set.material === undefined ? {} : { material: set.material }),
  };
}
