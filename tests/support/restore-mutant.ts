import { isDeepStrictEqual } from 'node:util';
import { makeMemoryStorage } from '../../src/adapters/storage/memory-storage.ts';
import { openBackups } from '../../src/app/own-data/open-backups.ts';
import { readWholeJournal } from '../../src/machines/whole-journal.ts';
import { makeChance } from './chance.ts';
import { inOrder } from './histories.ts';
import { mutatedBackup, recordsHere } from './mutated-backups.ts';
import { keptIn } from './whole-storage.ts';

const stampNow = () => ({ id: 'test', at: '2026-11-22T19:30:00.000Z', day: '2026-11-22' });

/**
 * Opens the mutated backup of `seed` over a journal, restores it if it opens, and undoes that. Says how it ended; rejects where
 * anything was half done, or anything of what was here was not there again in the end.
 */
export async function restoreMutant(seed: number): Promise<string> {
  const { what, file, passphrase } = mutatedBackup(seed);
  const storage = makeMemoryStorage('blocked');
  for (const record of recordsHere) await storage.journal.add(record);
  const backups = openBackups({ storage, stampNow, fileStem: () => 'unfurl' });
  const look = async () => {
    const { kept } = await keptIn(storage);
    return { ...inOrder(kept), settings: kept.settings };
  };
  const mustBe = (isSo: boolean, fault: string) => {
    if (!isSo) throw new Error(`seed ${seed}, ${what}: ${fault}`);
  };
  const before = await look();
  const opened = await backups.open(new Blob([file]), passphrase);
  mustBe(isDeepStrictEqual(await look(), before), 'opening it changed something');
  if (opened.kind !== 'opened') return opened.kind;
  const way = makeChance(seed).pick([
    { kind: 'merge', settings: 'here' },
    { kind: 'merge', settings: 'backup' },
    { kind: 'replace' },
  ] as const);
  const outcome = await opened.restore(way);
  mustBe(outcome.ok, 'it could not be restored');
  const { isNew, inBoth, onlyHere } = opened.preview;
  const there = (await readWholeJournal(storage.journal)) ?? [];
  const expected = isNew + inBoth + (way.kind === 'merge' ? onlyHere : 0);
  // Records of a version yet to come are not for a storage in memory.
  mustBe(there.length <= expected, 'it is more than the preview said');
  const stays = there.filter(({ id }) => recordsHere.some((record) => record.id === id));
  mustBe(
    stays.every((record) => recordsHere.some((mine) => isDeepStrictEqual(mine, record))),
    'a record that was here is another now',
  );
  if (way.kind === 'merge')
    mustBe(
      stays.length === recordsHere.length - opened.preview.deletedThere,
      'a record that was here is gone',
    );
  if ((await backups.restoredOn()) === undefined) {
    mustBe(isDeepStrictEqual(await look(), before), 'something changed that cannot be undone');
    return 'opened';
  }
  mustBe((await backups.undo()).ok, 'it could not be undone');
  mustBe(isDeepStrictEqual(await look(), before), 'undone, it is not as before');
  return 'opened';
}
