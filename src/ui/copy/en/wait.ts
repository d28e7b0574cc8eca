function counted(count: number, one: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${one}s`;
}

/** A wait in whole minutes and seconds, never less than it is. */
export function waitInWords(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (minutes === 0) return counted(rest, 'second');
  return rest === 0
    ? counted(minutes, 'minute')
    : `${counted(minutes, 'minute')} and ${counted(rest, 'second')}`;
}
