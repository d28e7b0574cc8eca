import * as v from 'valibot';
import { diameterMmSchema, fingerSizes, type Rung, stepPlaces, tamponSizes } from '../ladder/rung.ts';

/** A size as it is handed over: its millimetres or its kind, without the person's own label for it. */
export const sizeSchema = v.variant('kind', [
  v.looseObject({
    kind: v.literal('dilator'),
    diameterMm: diameterMmSchema,
    /** Only of one that expands: as wide as it goes. */
    expandsToMm: v.exactOptional(diameterMmSchema),
  }),
  v.looseObject({ kind: v.literal('step'), place: v.picklist(stepPlaces) }),
  v.looseObject({ kind: v.literal('finger'), size: v.picklist(fingerSizes) }),
  v.looseObject({ kind: v.literal('tampon'), size: v.picklist(tamponSizes) }),
]);

export type SummarySize = v.InferOutput<typeof sizeSchema>;

export function sizeOf(rung: Rung): SummarySize {
  switch (rung.kind) {
    case 'step':
      return { kind: 'step', place: rung.place };
    case 'finger':
      return { kind: 'finger', size: rung.size };
    case 'tampon':
      return { kind: 'tampon', size: rung.size };
    case 'dilator': {
      const { diameterMm, expandsToMm } = rung;
      return { kind: 'dilator', diameterMm, ...(expandsToMm === undefined ? {} : { expandsToMm }) };
    }
  }
}

/** The name of a size for programs: `22mm`, `15-40mm`, `oneFinger`. The same for sizes that are the same. */
export function sizeKey(size: SummarySize): string {
  if (size.kind === 'step') return size.place;
  if (size.kind !== 'dilator') return size.size;
  const { diameterMm, expandsToMm } = size;
  return expandsToMm === undefined ? `${diameterMm}mm` : `${diameterMm}-${expandsToMm}mm`;
}
