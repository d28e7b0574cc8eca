import { type LengthUnit, parseDiameter, parseLength } from '../../../domain/ladder/measure.ts';
import type { Dilator, Material } from '../../../domain/ladder/rung.ts';

/** A dilator without its place on the ladder. */
export type DilatorFields = Pick<Dilator, 'diameterMm' | 'lengthMm' | 'sizeLabel' | 'material'>;

/** What stands in the form, as it was written. */
export type DilatorAnswers = {
  readonly diameter: string;
  readonly length: string;
  readonly label: string;
  readonly material: Material | undefined;
};

const textOf = (mm: number | undefined) => (mm === undefined ? '' : String(mm));

/** A dilator as it would be written in mm; blank where there is none yet. */
export function answersOf(dilator: Dilator | undefined): DilatorAnswers {
  return {
    diameter: textOf(dilator?.diameterMm),
    length: textOf(dilator?.lengthMm),
    label: dilator?.sizeLabel ?? '',
    material: dilator?.material,
  };
}

/** A set in inches is known by them: without a label, what was written becomes it. */
function labelOf({ label, diameter }: DilatorAnswers, unit: LengthUnit): string {
  const written = label.trim();
  return written === '' && unit === 'in' ? `${diameter.trim()} in` : written;
}

/** What the answers come to; a blank length is none, and no problem. */
export function readAnswers(answers: DilatorAnswers, unit: LengthUnit) {
  const { diameter, length, material } = answers;
  const sizeLabel = labelOf(answers, unit);
  const across = parseDiameter(diameter, unit);
  const along = length.trim() === '' ? undefined : parseLength(length, unit);
  const fields: DilatorFields | undefined =
    across.ok && along?.ok !== false
      ? {
          diameterMm: across.mm,
          ...(along ? { lengthMm: along.mm } : {}),
          ...(sizeLabel === '' ? {} : { sizeLabel }),
          ...(material ? { material } : {}),
        }
      : undefined;
  return {
    fields,
    diameterProblem: across.ok ? undefined : across.problem,
    lengthProblem: along?.ok === false ? along.problem : undefined,
  };
}
