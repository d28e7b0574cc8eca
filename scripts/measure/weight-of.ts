import { familyOf, read } from './process-family.ts';

function proportionalKb(pid: string): number {
  const rollup = read(`/proc/${pid}/smaps_rollup`);
  return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0);
}

/** Memory of a program and all that it started, in MB; what several of them share counts once. Linux only. */
export function weightOf(pid: number): number {
  return (familyOf(String(pid)).reduce((sum, each) => sum + proportionalKb(each), 0) * 1024) / 1e6;
}
