import { median } from '../../scripts/measure/figures.ts';

/** One line of the table. */
export type Figure = {
  readonly what: string;
  readonly median: string;
  readonly max: string;
  readonly runs: number;
  readonly note: string;
};

function shown(ms: number): string {
  return ms < 10 ? `${ms.toFixed(2)} ms` : `${Math.round(ms)} ms`;
}

/** The first of several runs is left out where it only warms up; say so by `rows.slice(1)`. */
export function figureOf(what: string, runsMs: readonly number[], note = ''): Figure {
  return { what, median: shown(median(runsMs)), max: shown(Math.max(...runsMs)), runs: runsMs.length, note };
}

/** How long `work` takes, in ms, each of `runs` times. */
export function timed(runs: number, work: () => unknown): readonly number[] {
  return Array.from({ length: runs }, () => {
    const startedMs = performance.now();
    work();
    return performance.now() - startedMs;
  });
}

/** Answers of `runs` turns, one after another. */
export async function inTurn(
  runs: number,
  work: (turn: number) => Promise<number>,
): Promise<readonly number[]> {
  const answers: number[] = [];
  for (let turn = 0; turn < runs; turn += 1) answers.push(await work(turn));
  return answers;
}
