/**
 * A value as it stands in a field, with the comma or point of the person's own language, and in digits that can be read
 * back; blank for none.
 */
export function numberText(value: number | undefined, locale?: string): string {
  if (value === undefined) return '';
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5);
  const hasComma = parts.some(({ type, value: sign }) => type === 'decimal' && sign === ',');
  return hasComma ? String(value).replace('.', ',') : String(value);
}
