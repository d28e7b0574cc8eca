import { type LengthUnit, parseDiameter, parseLength, parseWithin } from '../../../domain/ladder/measure.ts';
import { type Dilator, expandingLimits, type Material, rungLimits } from '../../../domain/ladder/rung.ts';
import { numberText } from '../../parts/number-text.ts';

/** A dilator without its place on the ladder. */
export type DilatorFields = Pick<
  Dilator,
  'diameterMm' | 'expandsToMm' | 'lengthMm' | 'sizeLabel' | 'material'
>;

/** What stands in the form, as it was written. */
export type DilatorAnswers = {
  /** Of one that expands: at its narrowest. */
  readonly diameter: string;
  /** At its widest; undefined for one that does not expand. */
  readonly widest: string | undefined;
  readonly length: string;
  readonly label: string;
  readonly material: Material | undefined;
};

/** Makers give tenths at most. */
const tenthMm = 0.1;

/** A dilator as it would be written in mm; blank where there is none yet. */
export function answersOf(dilator: Dilator | undefined): DilatorAnswers {
  return {
    diameter: numberText(dilator?.diameterMm),
    widest: dilator?.expandsToMm === undefined ? undefined : numberText(dilator.expandsToMm),
    length: numberText(dilator?.lengthMm),
    label: dilator?.sizeLabel ?? '',
    material: dilator?.material,
  };
}

/** A set in inches is known by them: without a label, what was written becomes it. */
function labelOf({ label, diameter }: DilatorAnswers, unit: LengthUnit): string {
  const written = label.trim();
  return written === '' && unit === 'in' ? `${diameter.trim()} in` : written;
}

/** What fits as a diameter, in mm: one that expands has bounds of its own. */
export function diameterBounds({ widest }: DilatorAnswers): readonly [number, number] {
  return widest === undefined
    ? [rungLimits.thinnest.value, rungLimits.thickest.value]
    : [expandingLimits.narrowest.value, expandingLimits.widest.value - tenthMm];
}

/** What fits as the widest of one that expands, in mm: more than its narrowest, as far as that can be read. */
export function widestBounds(answers: DilatorAnswers, unit: LengthUnit): readonly [number, number] {
  const narrowest = parseWithin(answers.diameter, unit, diameterBounds(answers));
  const least = narrowest.ok ? narrowest.mm : expandingLimits.narrowest.value;
  return [Math.round((least + tenthMm) * 10) / 10, expandingLimits.widest.value];
}

function acrossOf(answers: DilatorAnswers, unit: LengthUnit) {
  const { diameter, widest } = answers;
  if (widest === undefined) return { narrow: parseDiameter(diameter, unit), wide: undefined };
  const narrow = parseWithin(diameter, unit, diameterBounds(answers));
  return { narrow, wide: parseWithin(widest, unit, widestBounds(answers, unit)) };
}

/** What the answers come to; a blank length is none, and no problem. */
export function readAnswers(answers: DilatorAnswers, unit: LengthUnit) {
  const { length, material } = answers;
  const sizeLabel = labelOf(answers, unit);
  const { narrow, wide } = acrossOf(answers, unit);
  const along = length.trim() === '' ? undefined : parseLength(length, unit);
  const fields: DilatorFields | undefined =
    narrow.ok && wide?.ok !== false && along?.ok !== false
      ? {
          diameterMm: narrow.mm,
          ...(wide ? { expandsToMm: wide.mm } : {}),
          ...(along ? { lengthMm: along.mm } : {}),
          ...(sizeLabel === '' ? {} : { sizeLabel }),
          ...(material ? { material } : {}),
        }
      : undefined;
  return {
    fields,
    diameterProblem: narrow.ok ? undefined : narrow.problem,
    widestProblem: wide?.ok === false ? wide.problem : undefined,
    lengthProblem: along?.ok === false ? along.problem : undefined,
  };
}
