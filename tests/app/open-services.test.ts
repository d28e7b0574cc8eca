import { afterEach, expect, test, vi } from 'vitest';
import { openStorageSoon } from '../../src/app/open-services.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a browser that does not answer in time is still asked to delete what it keeps', async () => {
  vi.useFakeTimers();
  const deleted: string[] = [];
  vi.stubGlobal('indexedDB', {
    open: () => new EventTarget(),
    deleteDatabase(name: string) {
      deleted.push(name);
      const request = { onsuccess: () => {}, oncomplete: () => {} };
      queueMicrotask(() => request.onsuccess());
      return request;
    },
  });
  const opened = openStorageSoon();
  await vi.advanceTimersByTimeAsync(6000);
  const storage = await opened;
  expect(storage).toMatchObject({ kind: 'memoryOnly', why: 'blocked' });
  expect(await storage.deleteEverything()).toEqual({ ok: true });
  expect(deleted).toEqual(['unfurl']);
});
