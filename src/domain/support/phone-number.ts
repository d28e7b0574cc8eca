/** Of a number as one dials it: short ones of two digits exist, and none is longer than 15. */
const fewestDigits = 2;
const mostDigits = 15;

export type NumberProblem = 'noNumber' | 'tooShort' | 'tooLong';

export type ReadNumber =
  | { readonly ok: true; readonly number: string }
  | { readonly ok: false; readonly problem: NumberProblem };

/** Digits and what is written between them. No `*` and no `#`: with these a phone is told to do something else. */
const asWritten = /^\+?[\d\s().\-/\u2010-\u2015\u00a0]*$/u;

/** A country's code, which never begins with 0, and the zero in brackets that is dialled inside that country alone. */
const countryAndZero = /^(?:\+|00)\D*([1-9]\d{0,2})\D*\(\s*0\s*\)/u;

/**
 * What stands behind `tel:` or `sms:` for a number that was read. A zero in brackets behind a country's code is left out;
 * `00` in front of such a code stands for `+`, which is dialled in every country.
 */
export function dialled(number: string): string {
  const written = number.trimStart().replace(countryAndZero, '+$1');
  const digits = written.replaceAll(/\D/g, '');
  return written.startsWith('+') ? `+${digits}` : digits;
}

/** Reads what somebody typed as a phone number, and keeps it as they wrote it. Nobody is called. */
export function readPhoneNumber(typed: string): ReadNumber {
  const number = typed.trim();
  if (number === '' || !asWritten.test(number)) return { ok: false, problem: 'noNumber' };
  const { length } = dialled(number).replace('+', '');
  if (length < fewestDigits) return { ok: false, problem: length === 0 ? 'noNumber' : 'tooShort' };
  return length > mostDigits ? { ok: false, problem: 'tooLong' } : { ok: true, number };
}
