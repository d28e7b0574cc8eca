import { decimalSign } from '../copy/written.ts';

/**
 * A value as it stands in a field, with the comma or point of the person's own language, and in digits that can be read
 * back; blank for none.
 */
export function numberText(value: number | undefined): string {
  if (value === undefined) return '';
  return decimalSign() === ',' ? String(value).replace('.', ',') : String(value);
}
