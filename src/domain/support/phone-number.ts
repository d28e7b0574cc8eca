/** Of a number as one dials it: short ones of two digits exist, and none is longer than 15. */
const fewestDigits = 2;
const mostDigits = 15;

export type NumberProblem = 'noNumber' | 'tooShort' | 'tooLong';

export type ReadNumber =
  | { readonly ok: true; readonly number: string }
  | { readonly ok: false; readonly problem: NumberProblem };

/** Digits and what is written between them. No `*` and no `#`: with these a phone is told to do something else. */
const asWritten = /^\+?[\d\s().\-/\u2010-\u2015\u00a0]*$/u;

/** What stands behind `tel:` or `sms:` for a number that was read. A zero in brackets is not dialled from abroad. */
export function dialled(number: string): string {
  const isAbroad = number.trimStart().startsWith('+');
  const digits = (isAbroad ? number.replaceAll('(0)', '') : number).replaceAll(/\D/g, '');
  return isAbroad ? `+${digits}` : digits;
}

/** Reads what somebody typed as a phone number, and keeps it as they wrote it. Nobody is called. */
export function readPhoneNumber(typed: string): ReadNumber {
  const number = typed.trim();
  if (number === '' || !asWritten.test(number)) return { ok: false, problem: 'noNumber' };
  const { length } = dialled(number).replace('+', '');
  if (length < fewestDigits) return { ok: false, problem: length === 0 ? 'noNumber' : 'tooShort' };
  return length > mostDigits ? { ok: false, problem: 'tooLong' } : { ok: true, number };
}
