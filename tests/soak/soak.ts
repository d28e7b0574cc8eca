import { say, table } from '../../scripts/measure/say.ts';
import { walkWithKills, type WalkReport } from '../support/kill-walk.ts';
import { openGround } from '../support/walk-ground.ts';
import { fuzzBackups } from './fuzz-backups.ts';
import { fuzzPlans } from './fuzz.ts';
import { soakKillPoints } from './kill-points.ts';
import { soakFigures } from './soak-figures.ts';

type Words = readonly (string | number)[];

const parts: readonly string[] = ['fuzz', 'backups', 'kills'];

/**
 * `npm run soak`: mutated plans, mutated backups, kills in the middle of a write, then walks with kills.
 * `npm run soak -- fuzz [inputs [first seed]]` is only the first, `backups [files [first seed]]` the second,
 * `kills [kills [first seed]]` the third, and `npm run soak -- runs [first seed [lanes]]` the fourth. Rejects when one of them
 * failed.
 */
export async function measure(words: Words): Promise<void> {
  const [what, count, first] = words;
  if (what === undefined || what === 'fuzz') await fuzzPlans(Number(count ?? 20_000), Number(first ?? 1));
  if (what === undefined || what === 'backups')
    await fuzzBackups(Number(count ?? 20_000), Number(first ?? 1));
  if (what === undefined || what === 'kills') await soakKillPoints(Number(count ?? 500), Number(first ?? 1));
  if (!parts.includes(String(what))) await walk(words);
}

/** Walks each by a seed of its own, some beside one another, since most of a walk is listening. */
async function walk([runs = 200, first = 1, lanes = 2]: Words): Promise<void> {
  const all = Number(runs);
  const seeds = Array.from({ length: all }, (_, index) => Number(first) + index);
  const ground = await openGround();
  const reports: WalkReport[] = [];
  const failed: number[] = [];
  let done = 0;

  async function walkOne(seed: number): Promise<void> {
    const startedMs = performance.now();
    const ended = await walkWithKills(seed, ground.groundOf(seed)).then(
      (report) => {
        reports.push(report);
        return report.kills.join('; ');
      },
      (fault: unknown) => {
        failed.push(seed);
        return `FAILED\n${fault instanceof Error ? fault.message : String(fault)}`;
      },
    );
    done += 1;
    const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
    say(`${done} of ${all}, seed ${seed}, ${seconds} s: ${ended}`);
  }

  async function walkLane(): Promise<void> {
    for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) await walkOne(seed);
  }

  try {
    await Promise.all(Array.from({ length: Number(lanes) }, walkLane));
  } finally {
    await ground.close();
  }
  table(soakFigures(reports));
  say(`${reports.length} runs went well, ${failed.length} did not: ${failed.join(', ') || 'none'}`);
  if (failed.length > 0) throw new Error('again with: npm run soak -- 1 <seed>');
}
