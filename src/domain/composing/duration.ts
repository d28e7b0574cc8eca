import type { Amount, AmountBounds } from '../journal/amount.ts';

const clock = /^(\d{1,4}):([0-5]\d)$/;
const inMinutes = /^\d{1,4}(?:[.,]\d{1,2})?$/;

function secondsIn(text: string): number | undefined {
  const [, minutes, seconds] = clock.exec(text) ?? [];
  if (minutes !== undefined) return Number(minutes) * 60 + Number(seconds);
  return inMinutes.test(text) ? Math.round(Number(text.replace(',', '.')) * 60) : undefined;
}

/** Reads a length as a person writes it, in minutes: `5`, `1.5`, `1,5` or `1:30`. Answers whole seconds. */
export function readDuration(
  text: string,
  { atLeast, atMost }: Pick<AmountBounds, 'atLeast' | 'atMost'>,
): Amount {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'blank' };
  const value = secondsIn(trimmed);
  if (value === undefined) return { kind: 'problem', problem: 'notANumber' };
  if (value < atLeast.value) return { kind: 'problem', problem: 'tooSmall' };
  return value > atMost.value ? { kind: 'problem', problem: 'tooLarge' } : { kind: 'amount', value };
}

/** Whole seconds as `readDuration` reads them: `5`, `1:30`. */
export function durationText(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return rest === 0 ? String(minutes) : `${minutes}:${String(rest).padStart(2, '0')}`;
}
