import { expect, test } from 'vitest';
import { makeLazyLock } from '../../src/adapters/storage/lazy-lock.ts';

test('a lock that cannot be loaded does not pass for one that is off', async () => {
  const lock = makeLazyLock(() =>
    Promise.reject(new TypeError('Failed to fetch dynamically imported module')),
  );
  expect(await lock.state()).toBe('unknown');
  expect(await lock.turnOn('river lamp otter')).toEqual({ kind: 'notKept', reason: 'blocked' });
});
