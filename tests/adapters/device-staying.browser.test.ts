import { afterEach, describe, expect, test, vi } from 'vitest';
import { askToStay, readStaying } from '../../src/adapters/device/staying.ts';

afterEach(() => void vi.restoreAllMocks());

describe('whether what is here may be cleared away', () => {
  test.each([
    [true, 'stays'],
    [false, 'mayGo'],
  ] as const)('is %s as the browser says', async (isKept, staying) => {
    vi.spyOn(navigator.storage, 'persisted').mockResolvedValue(isKept);
    vi.spyOn(navigator.storage, 'persist').mockResolvedValue(isKept);
    expect(await readStaying()).toBe(staying);
    expect(await askToStay()).toBe(staying);
  });

  test('is unsaid where the browser does not answer', async () => {
    vi.spyOn(navigator.storage, 'persisted').mockRejectedValue(new TypeError('not here'));
    expect(await readStaying()).toBe('unsaid');
  });

  test('is answered by a real browser', async () => {
    expect(['stays', 'mayGo']).toContain(await readStaying());
  });
});
