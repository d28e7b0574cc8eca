import { expect, test } from 'vitest';
import { makeMemoryStorage } from '../../src/adapters/storage/memory-storage.ts';
import { describeStorage } from '../support/storage-contract.ts';

describeStorage('in memory', async () => makeMemoryStorage('blocked'));

test('says that it forgets, and why', () => {
  expect(makeMemoryStorage('full')).toMatchObject({ kind: 'memoryOnly', why: 'full' });
});
