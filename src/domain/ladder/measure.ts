import { rungLimits } from './rung.ts';

export const lengthUnits = ['mm', 'cm', 'in'] as const;
export type LengthUnit = (typeof lengthUnits)[number];

const mmPer: Record<LengthUnit, number> = { mm: 1, cm: 10, in: 25.4 };

export type MeasureProblem = 'notANumber' | 'tooSmall' | 'tooLarge';

export type Measured =
  | { readonly ok: true; readonly mm: number }
  | { readonly ok: false; readonly problem: MeasureProblem };

/** A whole number, a decimal with point or comma, a fraction, or both: `22`, `2,2`, `7/8`, `1 1/8`. */
const written = /^(?<whole>\d{1,3}(?:[.,]\d{1,3})?)?(?:\s*(?<top>\d{1,2})\/(?<bottom>\d{1,2}))?$/;

function numberIn(text: string): number | undefined {
  const parts = written.exec(text.trim())?.groups;
  if (!parts || (parts['whole'] === undefined && parts['top'] === undefined)) return undefined;
  const whole = Number((parts['whole'] ?? '0').replace(',', '.'));
  if (parts['top'] === undefined) return whole;
  const bottom = Number(parts['bottom']);
  return bottom === 0 ? undefined : whole + Number(parts['top']) / bottom;
}

function measure(text: string, unit: LengthUnit, least: number, most: number): Measured {
  const value = numberIn(text);
  if (value === undefined) return { ok: false, problem: 'notANumber' };
  const mm = Math.round(value * mmPer[unit] * 10) / 10;
  if (mm < least) return { ok: false, problem: 'tooSmall' };
  return mm > most ? { ok: false, problem: 'tooLarge' } : { ok: true, mm };
}

/** Reads a measure as a person writes it, in `unit`, to a tenth of a millimetre, from `least` to `most` mm. */
export function parseWithin(
  text: string,
  unit: LengthUnit,
  [least, most]: readonly [number, number],
): Measured {
  return measure(text, unit, least, most);
}

/** Reads a diameter as a person writes it, in `unit`, to a tenth of a millimetre. */
export function parseDiameter(text: string, unit: LengthUnit): Measured {
  return measure(text, unit, rungLimits.thinnest.value, rungLimits.thickest.value);
}

/** Reads a length as a person writes it, in `unit`, to a tenth of a millimetre. */
export function parseLength(text: string, unit: LengthUnit): Measured {
  return measure(text, unit, rungLimits.shortest.value, rungLimits.longest.value);
}

/** The unit in which `text` would be a diameter, where in `unit` it is none: `2.2` as mm is likely meant as cm. */
export function likelyUnit(text: string, unit: LengthUnit): LengthUnit | undefined {
  const byLikelihood = text.includes('/') ? (['in', 'cm', 'mm'] as const) : (['cm', 'mm', 'in'] as const);
  return byLikelihood.find((other) => other !== unit && parseDiameter(text, other).ok);
}

/** In mm: what a depth can be; 0 is one. */
export const depthBounds: readonly [number, number] = [0, rungLimits.longest.value];

/** `mm` as a number of `unit`, to as many digits as tell a tenth of a millimetre. */
export function inUnit(mm: number, unit: LengthUnit): number {
  return Number((mm / mmPer[unit]).toFixed(unit === 'mm' ? 1 : 2));
}
