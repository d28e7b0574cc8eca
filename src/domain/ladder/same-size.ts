import type { Rung } from './rung.ts';

/**
 * Whether two rungs are one size, whatever their ids: dilators by millimetres, the others by their name. A rung that was
 * given other millimetres is another size, and one that expands is never the same as one that does not.
 */
export function isSameSize(a: Rung, b: Rung): boolean {
  if (a.kind === 'dilator' && b.kind === 'dilator')
    return a.diameterMm === b.diameterMm && a.expandsToMm === b.expandsToMm;
  if (a.kind === 'step' && b.kind === 'step') return a.place === b.place;
  if (a.kind === 'finger' && b.kind === 'finger') return a.size === b.size;
  return a.kind === 'tampon' && b.kind === 'tampon' && a.size === b.size;
}
