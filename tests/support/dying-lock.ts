import type { Lock } from '../../src/machines/lock.ts';
import { openAt } from './open-at.ts';
import { type DyingWord, standStillAfter } from './stand-still.ts';

/** A change of the lock, and after how many writes whoever makes it stands still for ever. */
export type DyingLock = {
  readonly databaseName: string;
  /** What opens it first, if it is locked. */
  readonly present?: string;
  readonly deed: Exclude<keyof Lock, 'state' | 'confirm' | 'hasSecond'>;
  readonly given: readonly [string, string];
  readonly writes: number;
};

async function changeLock({ databaseName, present, deed, given, writes }: DyingLock): Promise<void> {
  const opened = await openAt(databaseName);
  const tried = opened.kind === 'locked' ? await opened.unlock(present ?? '') : undefined;
  const storage = opened.kind === 'locked' ? tried?.kind === 'opened' && tried.value : opened;
  if (!storage) throw new Error('the storage of the test does not open');
  standStillAfter(writes);
  const { kind } = await storage.lock[deed](...given);
  if (kind !== 'done') throw new Error(`the lock of the test is not changed: ${kind}`);
  postMessage('done' satisfies DyingWord);
}

addEventListener('message', ({ data }: MessageEvent<DyingLock>) => void changeLock(data));
