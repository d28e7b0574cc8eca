/** "1 session", "3 sessions". */
export function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}

export const sessions = (count: number) => counted(count, 'session', 'sessions');
export const days = (count: number) => counted(count, 'day', 'days');
