import { say, table } from '../../scripts/measure/say.ts';
import { type KilledWith, openKillGround } from '../support/kill-points-browser.ts';
import { killPointOf } from '../support/kill-points.ts';

/** Of ten seeds in a hundred the whole browser is killed with SIGKILL, of the others the worker that writes. */
function killedWith(seed: number): KilledWith {
  return Math.floor(seed / 10) % 10 === 0 ? 'the browser' : 'its worker';
}

/**
 * Kills the storage of the app `count` times while it writes, each by a seed of its own from `first` on. Rejects where
 * something was half done afterwards.
 */
export async function soakKillPoints(count: number, first: number): Promise<void> {
  const ground = await openKillGround();
  const kills = new Map<string, { ofWorker: number; ofBrowser: number }>();
  const failed: string[] = [];
  try {
    for (let seed = first; seed < first + count; seed += 1) {
      const { deed } = killPointOf(seed);
      const what = killedWith(seed);
      const problem = await ground.killAt(seed, what);
      if (problem !== undefined) failed.push(problem);
      const { ofWorker, ofBrowser } = kills.get(deed) ?? { ofWorker: 0, ofBrowser: 0 };
      const isWorker = what === 'its worker';
      kills.set(deed, { ofWorker: ofWorker + Number(isWorker), ofBrowser: ofBrowser + Number(!isWorker) });
      if ((seed - first + 1) % 50 === 0)
        say(`${seed - first + 1} of ${count} killed, ${failed.length} not whole`);
    }
  } finally {
    await ground.close();
  }
  table(
    [...kills].map(([deed, { ofWorker, ofBrowser }]) => ({
      'while it was written': deed,
      'worker ended': ofWorker,
      'browser killed': ofBrowser,
    })),
  );
  say(`${count - failed.length} were whole, ${failed.length} were not`);
  if (failed.length > 0) throw new Error(failed.slice(0, 20).join('\n'));
}
