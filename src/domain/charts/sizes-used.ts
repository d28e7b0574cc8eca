import { orderOf, type Rung } from '../ladder/rung.ts';
import { isSameSize } from '../ladder/same-size.ts';
import type { Occasion } from './occasion.ts';

/** Every size that went in, once, from the smallest, each as it was called last. */
export function sizesUsed(occasions: readonly Occasion[]): readonly Rung[] {
  const used: Rung[] = [];
  for (const { rung } of occasions.toReversed().flatMap(({ sizes }) => sizes))
    if (!used.some((one) => isSameSize(one, rung))) used.push(rung);
  return used.toSorted((a, b) => orderOf(a) - orderOf(b));
}

/** The occasions at which `size` went in; all of them where it is absent. */
export function occasionsWith(occasions: readonly Occasion[], size: Rung | undefined): readonly Occasion[] {
  if (!size) return occasions;
  return occasions.filter(({ sizes }) => sizes.some(({ rung }) => isSameSize(rung, size)));
}
