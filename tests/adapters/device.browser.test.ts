import { afterEach, describe, expect, test } from 'vitest';
import { wearLook } from '../../src/adapters/device/look.ts';
import { keepScreenOn } from '../../src/adapters/device/screen-lock.ts';
import { canVibrate, feelBeat } from '../../src/adapters/device/vibration.ts';
import { beatKinds } from '../../src/planning/session-plan.ts';

/** A wake lock that notes what is asked of it; `drop` is the system letting go, as it does with a hidden page. */
function makeLock() {
  const held = new Set<object>();
  let asked = 0;
  const lock = {
    request: async () => {
      asked += 1;
      const sentinel = { release: async () => void held.delete(sentinel) };
      held.add(sentinel);
      return sentinel;
    },
  } as unknown as WakeLock;
  return { lock, held, asked: () => asked, drop: () => held.clear() };
}

const soon = () => new Promise<void>((resolve) => queueMicrotask(resolve));

describe('the screen', () => {
  test('is kept on until it is let go', async () => {
    const { lock, held } = makeLock();
    const letGo = keepScreenOn(lock);
    await soon();
    expect(held.size).toBe(1);
    letGo();
    expect(held.size).toBe(0);
  });

  test('is kept on again when the page comes back, and not after it was let go', async () => {
    const { lock, held, asked, drop } = makeLock();
    const letGo = keepScreenOn(lock);
    await soon();
    drop();
    document.dispatchEvent(new Event('visibilitychange'));
    await soon();
    expect(held.size).toBe(1);
    letGo();
    document.dispatchEvent(new Event('visibilitychange'));
    await soon();
    expect(asked()).toBe(2);
  });

  test('let go while it is still being asked for does not stay on', async () => {
    const { lock, held } = makeLock();
    keepScreenOn(lock)();
    await soon();
    await soon();
    expect(held.size).toBe(0);
  });

  test('goes dark as usual where it cannot be kept on', async () => {
    const refused = { request: () => Promise.reject(new DOMException('no', 'NotAllowedError')) };
    expect(() => keepScreenOn(undefined)()).not.toThrow();
    const letGo = keepScreenOn(refused as unknown as WakeLock);
    await soon();
    expect(letGo).not.toThrow();
  });
});

describe('what is felt', () => {
  const felt: unknown[] = [];
  const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'vibrate');
  afterEach(() => {
    felt.splice(0);
    Reflect.deleteProperty(navigator, 'vibrate');
    if (own) Object.defineProperty(Navigator.prototype, 'vibrate', own);
  });

  test('differs between in, out, staying and a drop, and is nothing where nothing is asked', () => {
    Object.defineProperty(navigator, 'vibrate', {
      configurable: true,
      value: (pattern: unknown) => felt.push(pattern) > 0,
    });
    for (const kind of ['breatheIn', 'breatheOut', 'hold', 'drop'] as const) feelBeat(kind);
    expect(new Set(felt.map((pattern) => JSON.stringify(pattern))).size).toBe(4);
    felt.splice(0);
    for (const kind of ['listen', 'quiet', 'wait'] as const) feelBeat(kind);
    expect(felt).toEqual([]);
  });

  test('is no hindrance where the device cannot', () => {
    Reflect.deleteProperty(Navigator.prototype, 'vibrate');
    expect(canVibrate()).toBe(false);
    for (const kind of beatKinds) expect(() => feelBeat(kind)).not.toThrow();
  });
});

test('a look is worn by the whole page', () => {
  wearLook('night');
  expect(document.documentElement.dataset['look']).toBe('night');
  wearLook('asDevice');
  expect(document.documentElement.dataset['look']).toBe('asDevice');
});
