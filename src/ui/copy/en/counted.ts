import { number, plural } from '../written.ts';

/** "1 session", "3 sessions". */
export function counted(count: number, one: string, many: string): string {
  return `${number(count)} ${plural(count, { one, other: many })}`;
}

export const sessions = (count: number) => counted(count, 'session', 'sessions');
export const days = (count: number) => counted(count, 'day', 'days');
