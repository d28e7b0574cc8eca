import { say, table } from '../../scripts/measure/say.ts';
import { restoreMutant } from '../support/restore-mutant.ts';

/**
 * Opens, restores and undoes `count` mutated backups, each by a seed of its own from `first` on. Rejects where one of them
 * crashed, or left anything half done.
 */
export async function fuzzBackups(count: number, first: number): Promise<void> {
  const ended = new Map<string, { files: number; slowestMs: number }>();
  const failed: string[] = [];
  for (let seed = first; seed < first + count; seed += 1) {
    const startedMs = performance.now();
    try {
      const kind = await restoreMutant(seed);
      const { files, slowestMs } = ended.get(kind) ?? { files: 0, slowestMs: 0 };
      const tookMs = performance.now() - startedMs;
      ended.set(kind, { files: files + 1, slowestMs: Math.max(slowestMs, tookMs) });
    } catch (fault) {
      failed.push(fault instanceof Error ? fault.message : `seed ${seed}: ${String(fault)}`);
    }
    if ((seed - first + 1) % 2000 === 0) say(`${seed - first + 1} of ${count} backups tried`);
  }
  table(
    [...ended].map(([kind, { files, slowestMs }]) => ({
      ended: kind,
      files,
      'slowest, ms': Math.round(slowestMs),
    })),
  );
  if (failed.length > 0) throw new Error(failed.slice(0, 20).join('\n'));
  say(`${count} backups ended well`);
}
