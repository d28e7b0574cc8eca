import type { Phase, SizeMeant } from '../../../domain/protocol/phase.ts';
import { sizeMeantBy } from '../../../domain/protocol/size-meant.ts';
import type { ComposeCopy } from '../../copy/compose.en.ts';

export function nameOfSize(copy: ComposeCopy, size: SizeMeant): string {
  return typeof size === 'object'
    ? copy.composeParts.sizeUpTo(size.diameterMm)
    : copy.composeParts.sizes[size].toLowerCase();
}

/** A part by its kind, and by its size where that is not the person's own: "Hold, the smaller one". */
export function nameOfPhase(copy: ComposeCopy, phase: Phase): string {
  const size = sizeMeantBy(phase);
  const isTold = size !== undefined && (size !== 'current' || phase.kind === 'change-size');
  return isTold ? `${copy.phases[phase.kind]}, ${nameOfSize(copy, size)}` : copy.phases[phase.kind];
}
