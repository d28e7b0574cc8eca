import { readAmount } from '../../../domain/journal/amount.ts';
import { heldBounds, type SizeUsed } from '../../../domain/journal/practice-record.ts';
import { numberText } from '../../parts/number-text.ts';

const minuteMs = 60_000;

/** A size with its minutes as they stand in a field. */
export type SizeDraft<Size extends SizeUsed = SizeUsed> = { readonly size: Size; readonly text: string };

function textOfHeld({ heldMs }: SizeUsed): string {
  return numberText(heldMs === undefined ? undefined : Math.round((heldMs / minuteMs) * 10) / 10);
}

export function draftOfSize<Size extends SizeUsed>(size: Size): SizeDraft<Size> {
  return { size, text: textOfHeld(size) };
}

/**
 * How long it was held, in ms; undefined for blank. What was not changed stays exact, although a field shows tenths of a
 * minute.
 */
export function heldMsOf({ size, text }: SizeDraft): number | undefined | 'problem' {
  if (text === textOfHeld(size)) return size.heldMs;
  const amount = readAmount(text, heldBounds);
  if (amount.kind === 'problem') return 'problem';
  return amount.kind === 'blank' ? undefined : amount.value * minuteMs;
}
