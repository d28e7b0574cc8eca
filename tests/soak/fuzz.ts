import { say, table } from '../../scripts/measure/say.ts';
import { mutantOf } from '../support/mutated-plans.ts';
import { readMutant } from '../support/read-mutant.ts';

/** Nothing that is handed over may keep a person waiting for longer. */
const patienceMs = 1000;

type Read = { readonly ended: string; readonly tookMs: number };

function rowOf(kind: string, reads: readonly Read[]) {
  const took = reads.filter(({ ended }) => ended === kind).map(({ tookMs }) => tookMs);
  return { ended: kind, inputs: took.length, 'slowest, ms': Math.round(Math.max(...took)) };
}

/**
 * Reads `count` mutated links, codes and files, each by a seed of its own from `first` on. Rejects where one of them crashed
 * or had not ended after a second.
 */
export async function fuzzPlans(count: number, first: number): Promise<void> {
  const reads: Read[] = [];
  const failed: string[] = [];
  for (let seed = first; seed < first + count; seed += 1) {
    const mutant = mutantOf(seed);
    const startedMs = performance.now();
    await readMutant(mutant, AbortSignal.timeout(patienceMs)).then(
      (ended) => reads.push({ ended, tookMs: performance.now() - startedMs }),
      (fault: unknown) => failed.push(fault instanceof Error ? fault.message : String(fault)),
    );
    if ((seed - first + 1) % 2000 === 0) say(`${seed - first + 1} of ${count} inputs read`);
  }
  table([...new Set(reads.map(({ ended }) => ended))].toSorted().map((kind) => rowOf(kind, reads)));
  say(`${reads.length} inputs ended well, ${failed.length} did not`);
  if (failed.length > 0) throw new Error(failed.slice(0, 20).join('\n'));
}
