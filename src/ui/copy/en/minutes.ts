import { counted } from './counted.ts';

function minutesOf(ms: number): number {
  return Math.max(1, Math.round(ms / 60_000));
}

export function minutes(ms: number): string {
  const count = minutesOf(ms);
  return counted(count, 'minute', 'minutes');
}

/** Minutes that were practised: a few seconds are not made into one. */
export function guided(ms: number): string {
  return ms < 30_000 ? 'less than a minute' : minutes(ms);
}
