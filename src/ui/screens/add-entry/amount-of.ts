import type { Amount } from '../../../domain/journal/amount.ts';

/** The value of an amount; undefined for a blank one. */
export function amountOf(amount: Amount): number | undefined {
  return amount.kind === 'amount' ? amount.value : undefined;
}
