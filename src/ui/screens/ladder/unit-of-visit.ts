import type { LengthUnit } from '../../../domain/ladder/measure.ts';

/** The unit that was used last, until the page is closed. */
export const unitOfVisit: { unit: LengthUnit } = { unit: 'mm' };
