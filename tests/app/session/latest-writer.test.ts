import { expect, test } from 'vitest';
import { makeLatestWriter, type WrittenSlot } from '../../../src/app/session/latest-writer.ts';
import type { SaveOutcome, SlotRead } from '../../../src/machines/stores.ts';

const full: SaveOutcome = { ok: false, reason: 'full' };
const broken: SaveOutcome = { ok: false, reason: 'broken' };

/** A slot whose writes end when the test says so. */
function makeSlowSlot(outcomes: readonly SaveOutcome[] = [], read: SlotRead<string> = { kind: 'empty' }) {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const job = (name: string) =>
    new Promise<SaveOutcome>((resolve) => {
      begun.push(name);
      const outcome = outcomes[begun.length - 1] ?? { ok: true };
      ends.push(() => resolve(outcome));
    });
  const slot: WrittenSlot<string> = {
    read: async () => read,
    write: (value) => job(value),
    clear: () => job('cleared'),
    setAside: () => job('moved aside'),
  };
  return {
    begun,
    slot,
    /** Ends the job that is under way and lets the next begin. */
    endOne: async () => {
      ends.shift()?.();
      await settled();
    },
  };
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

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
  void writer.clear();
  await endOne();
  expect(begun).toEqual(['a', 'cleared']);
});

test('what is written after clearing is written after clearing', async () => {
  const { begun, slot, endOne } = makeSlowSlot();
  const writer = makeLatestWriter(slot);
  void writer.clear();
  await settled();
  writer.write('a');
  expect(begun).toEqual(['cleared']);
  await endOne();
  expect(begun).toEqual(['cleared', 'a']);
});

test('a write that is refused holds nothing up', async () => {
  const { begun, slot, endOne } = makeSlowSlot([full]);
  const writer = makeLatestWriter(slot);
  writer.write('a');
  await endOne();
  writer.write('b');
  expect(begun).toEqual(['a', 'b']);
});

test('how each write ended is told', async () => {
  const { slot, endOne } = makeSlowSlot([full, { ok: true }]);
  const told: SaveOutcome[] = [];
  const writer = makeLatestWriter(slot, (outcome) => told.push(outcome));
  for (const value of ['a', 'b']) {
    writer.write(value);
    await endOne();
  }
  expect(told).toEqual([full, { ok: true }]);
});

test('what cannot be read is moved aside, and the write is done again', async () => {
  const { begun, slot, endOne } = makeSlowSlot([broken]);
  const told: SaveOutcome[] = [];
  makeLatestWriter(slot, (outcome) => told.push(outcome)).write('a');
  for (let jobs = 0; jobs < 3; jobs += 1) await endOne();
  expect(begun).toEqual(['a', 'moved aside', 'a']);
  expect(told).toEqual([{ ok: true }]);
});

test('where nothing can be moved aside, that is told, and nothing is written over', async () => {
  const { begun, slot, endOne } = makeSlowSlot([broken, full]);
  const told: SaveOutcome[] = [];
  makeLatestWriter(slot, (outcome) => told.push(outcome)).write('a');
  for (let jobs = 0; jobs < 3; jobs += 1) await endOne();
  expect(begun).toEqual(['a', 'moved aside']);
  expect(told).toEqual([full]);
});

test.each([
  ['damaged', []],
  ['newer', []],
  ['blocked', ['cleared']],
] as const)('clearing leaves alone what somebody else has to read: %s', async (why, jobs) => {
  const { begun, slot } = makeSlowSlot([], { kind: 'unreadable', why });
  void makeLatestWriter(slot).clear();
  await settled();
  expect(begun).toEqual(jobs);
});

test('clearing has ended only once nothing is under way', async () => {
  const { slot, endOne } = makeSlowSlot();
  const writer = makeLatestWriter(slot);
  let isOver = false;
  writer.write('a');
  void writer.clear().then(() => (isOver = true));
  await endOne();
  expect(isOver).toBe(false);
  await endOne();
  expect(isOver).toBe(true);
});
