import { describe, expect, test } from 'vitest';
import { mutatedBackup } from '../support/mutated-backups.ts';
import { restoreMutant } from '../support/restore-mutant.ts';

const seeds = Array.from({ length: 500 }, (_, index) => index + 1);

describe('whatever is given as a backup', () => {
  test('500 mutated files each end as a backup or a sentence, and none is half done', async () => {
    const ended = new Map<string, number>();
    for (const seed of seeds) {
      const kind = await restoreMutant(seed);
      ended.set(kind, (ended.get(kind) ?? 0) + 1);
    }
    for (const kind of ['opened', 'notOpened', 'notABackup', 'newer', 'damaged'])
      expect(ended.get(kind) ?? 0, kind).toBeGreaterThan(0);
  });

  test('a seed gives the same file again, and others another', () => {
    expect(mutatedBackup(7)).toEqual(mutatedBackup(7));
    expect(new Set(seeds.map((seed) => mutatedBackup(seed).what)).size).toBeGreaterThan(14);
  });
});
