import { readdirSync, readFileSync } from 'node:fs';

/** The text of a file, or nothing where it has gone meanwhile. */
export function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** A process and all those that it started, and they. Linux only. */
export function familyOf(pid: string): readonly string[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parents = new Map(
    all.map((each) => [each, read(`/proc/${each}/stat`).split(') ').at(-1)?.split(' ')[1]]),
  );
  const family = [pid];
  for (const member of family) family.push(...all.filter((each) => parents.get(each) === member));
  return family;
}
