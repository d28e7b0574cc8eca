import { expect, test } from 'vitest';
import { makeLatestWriter } from '../../src/app/latest-writer.ts';
import type { SaveOutcome } from '../../src/machines/stores.ts';

/** A slot whose writes end when the test says so. */
function makeSlowSlot(outcome: SaveOutcome = { ok: true }) {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const job = (name: string) =>
    new Promise<SaveOutcome>((resolve) => {
      begun.push(name);
      ends.push(() => resolve(outcome));
    });
  return {
    begun,
    slot: { write: (value: string) => job(value), clear: () => job('cleared') },
    /** Ends the job that is under way and lets the next begin. */
    endOne: async () => {
      ends.shift()?.();
      await Promise.resolve().then(() => undefined);
    },
  };
}

test('one write at a time, and what was overtaken is skipped', async () => {
  const { begun, slot, endOne } = makeSlowSlot();
  const writer = makeLatestWriter(slot);
  for (const value of ['a', 'b', 'c', 'd']) writer.write(value);
  expect(begun).toEqual(['a']);
  await endOne();
  expect(begun).toEqual(['a', 'd']);
  await endOne();
  expect(begun).toEqual(['a', 'd']);
});

test('clearing comes after the write that is under way, and takes the place of one that waits', async () => {
  const { begun, slot, endOne } = makeSlowSlot();
  const writer = makeLatestWriter(slot);
  writer.write('a');
  writer.write('b');
  writer.clear();
  await endOne();
  expect(begun).toEqual(['a', 'cleared']);
});

test('what is written after clearing is written after clearing', async () => {
  const { begun, slot, endOne } = makeSlowSlot();
  const writer = makeLatestWriter(slot);
  writer.clear();
  writer.write('a');
  expect(begun).toEqual(['cleared']);
  await endOne();
  expect(begun).toEqual(['cleared', 'a']);
});

test('a write that is refused holds nothing up', async () => {
  const { begun, slot, endOne } = makeSlowSlot({ ok: false, reason: 'full' });
  const writer = makeLatestWriter(slot);
  writer.write('a');
  await endOne();
  writer.write('b');
  expect(begun).toEqual(['a', 'b']);
});
