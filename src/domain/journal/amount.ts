import type { Limit } from '../limit.ts';

export type AmountProblem = 'notANumber' | 'tooSmall' | 'tooLarge';

export type Amount =
  | { readonly kind: 'blank' }
  | { readonly kind: 'amount'; readonly value: number }
  | { readonly kind: 'problem'; readonly problem: AmountProblem };

export type AmountBounds = {
  readonly atLeast: Limit<string>;
  readonly atMost: Limit<string>;
  /** Digits after the point that are kept; 0 for whole numbers only. */
  readonly decimals: 0 | 1 | 2;
};

/** With point or comma. A sign is read, so that what is below nothing is told to be too small. */
const written = /^-?\d{1,12}(?:[.,]\d{1,6})?$/;

/** Reads a number as a person writes it. Blank is not recorded, never 0. */
export function readAmount(text: string, { atLeast, atMost, decimals }: AmountBounds): Amount {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'blank' };
  const value = Number(trimmed.replace(',', '.'));
  const isWhole = Number.isInteger(value);
  if (!written.test(trimmed) || (decimals === 0 && !isWhole))
    return { kind: 'problem', problem: 'notANumber' };
  if (value < atLeast.value) return { kind: 'problem', problem: 'tooSmall' };
  if (value > atMost.value) return { kind: 'problem', problem: 'tooLarge' };
  return { kind: 'amount', value: Math.round(value * 10 ** decimals) / 10 ** decimals };
}
