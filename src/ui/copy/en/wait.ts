import { counted } from './counted.ts';

const secondsIn = (count: number) => counted(count, 'second', 'seconds');
const minutesIn = (count: number) => counted(count, 'minute', 'minutes');

/** A wait in whole minutes and seconds, never less than it is. */
export function waitInWords(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (minutes === 0) return secondsIn(rest);
  return rest === 0 ? minutesIn(minutes) : `${minutesIn(minutes)} and ${secondsIn(rest)}`;
}
