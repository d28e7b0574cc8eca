import { expect, it } from 'vitest';
import { answerInTime } from '../../src/app/answer-in-time.ts';

/** Patience that is over when the test says so. */
function makeHandPatience() {
  let whenOver: (() => void) | undefined;
  return {
    patience: (callback: () => void) => {
      whenOver = callback;
      return () => void (whenOver = undefined);
    },
    runOut: () => whenOver?.(),
    isWaiting: () => whenOver !== undefined,
  };
}

it('a database that answers is used, and nobody waits on', async () => {
  const { patience, isWaiting } = makeHandPatience();
  expect(await answerInTime(Promise.resolve('kept'), patience, () => 'memory')).toBe('kept');
  expect(isWaiting()).toBe(false);
});

it('a database that never answers keeps nobody out: the app goes on without it', async () => {
  const { patience, runOut } = makeHandPatience();
  const opened = answerInTime(new Promise<string>(() => undefined), patience, () => 'memory');
  runOut();
  expect(await opened).toBe('memory');
});

it('a database that answers too late is left alone', async () => {
  const { patience, runOut, isWaiting } = makeHandPatience();
  let answer: (kept: string) => void = () => undefined;
  const asked = new Promise<string>((resolve) => {
    answer = resolve;
  });
  const opened = answerInTime(asked, patience, () => 'memory');
  runOut();
  answer('kept');
  await asked;
  expect(await opened).toBe('memory');
  expect(isWaiting()).toBe(false);
});

it('a fault on the way is no silence: it is told at once', async () => {
  const { patience, isWaiting } = makeHandPatience();
  const opened = answerInTime(Promise.reject(new Error('broken wiring')), patience, () => 'memory');
  await expect(opened).rejects.toThrow('broken wiring');
  expect(isWaiting()).toBe(false);
});
