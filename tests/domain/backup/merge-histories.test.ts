import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeHistories } from '../../../src/domain/backup/merge-histories.ts';
import { afterDeeds, anyDeeds, inOrder } from '../../support/histories.ts';

describe('two devices on which one person wrote, edited and deleted', () => {
  test('come together to everything that is not deleted, each once, and to nothing that is', () => {
    fc.assert(
      fc.property(anyDeeds, (deeds) => {
        const { devices, written, gone } = afterDeeds(deeds);
        const { records } = mergeHistories(...devices);
        const ids = records.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(ids)).toEqual(new Set([...written.keys()].filter((id) => !gone.has(id))));
        for (const record of records) expect(record).toEqual(written.get(record.id));
      }),
      { numRuns: 500 },
    );
  });

  test('remember everything that was deleted on either', () => {
    fc.assert(
      fc.property(anyDeeds, (deeds) => {
        const { devices, gone } = afterDeeds(deeds);
        expect(new Set(mergeHistories(...devices).tombstones)).toEqual(gone);
      }),
    );
  });

  test('come to the same whichever is first', () => {
    fc.assert(
      fc.property(anyDeeds, (deeds) => {
        const [a, b] = afterDeeds(deeds).devices;
        expect(mergeHistories(a, b)).toEqual(mergeHistories(b, a));
      }),
    );
  });

  test('come to the same however a third one, with an old copy, joins in', () => {
    fc.assert(
      fc.property(anyDeeds, fc.nat(40), (deeds, length) => {
        const [a, b] = afterDeeds(deeds).devices;
        const [old] = afterDeeds(deeds.slice(0, length)).devices;
        expect(mergeHistories(mergeHistories(a, b), old)).toEqual(mergeHistories(a, mergeHistories(b, old)));
      }),
    );
  });

  test('are not changed by coming together once more', () => {
    fc.assert(
      fc.property(anyDeeds, (deeds) => {
        const both = mergeHistories(...afterDeeds(deeds).devices);
        expect(inOrder(mergeHistories(both, both))).toEqual(inOrder(both));
      }),
    );
  });
});
