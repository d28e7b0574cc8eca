import { expect, test } from 'vitest';
import type { OtherWindows, ToldWindows } from '../../../src/adapters/device/other-windows.ts';
import type { FrontDoor } from '../../../src/app/lock/front-door.ts';
import { makeLazyDoor } from '../../../src/app/lock/lazy-door.ts';
import { makeFakeLock } from '../../support/fake-lock.ts';
import { openApp } from '../../support/open-app.tsx';
import { makeTestStorage } from '../../support/ui-storage.ts';

type Wishes = { readonly passphrase?: string; readonly isOpen?: boolean; readonly loads?: boolean };

/** One window of the app with a door that notes what it is told, and a way to speak as another window. */
function openWindow({ passphrase, isOpen = true, loads = true }: Wishes) {
  const done: string[] = [];
  let told: (what: ToldWindows) => void = () => {};
  const others: OtherWindows = {
    tell: (what) => void done.push(`told others: ${what}`),
    onTold: (listener) => void (told = listener),
  };
  const front: FrontDoor = {
    stand: () => void done.push('stands'),
    watch: async () => void done.push('watches'),
    standDown: () => {},
    lockNow: () => void done.push('locks'),
  };
  const storage = { ...makeTestStorage(), lock: makeFakeLock(passphrase) };
  const { services } = openApp({ storage });
  const door = makeLazyDoor({
    load: async () => {
      if (!loads) throw new TypeError('Failed to fetch dynamically imported module');
      return front;
    },
    space: () => (isOpen ? { storage, services } : undefined),
    others,
    reload: () => void done.push('reloads'),
  });
  return { ...door, done, hear: (what: ToldWindows) => told(what) };
}

/** What was begun, and needs no timer, has been done. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('a lock by hand is told to the other windows, and locks', async () => {
  const { done, lockNow } = openWindow({ passphrase: 'river' });
  lockNow();
  await settled();
  expect(done).toEqual(['told others: lock', 'locks']);
});

test('a lock by hand whose part does not load opens the page anew, which locks', async () => {
  const { done, lockNow } = openWindow({ passphrase: 'river', loads: false });
  lockNow();
  await settled();
  expect(done).toEqual(['told others: lock', 'reloads']);
});

test('a lock that is turned on and cannot be watched is there with the page opened anew', async () => {
  const { done, changed } = openWindow({ passphrase: 'river', loads: false });
  changed();
  await settled();
  expect(done).toEqual(['told others: changed', 'reloads']);
});

test('a lock that is turned off needs no watch: nothing of the page is lost', async () => {
  const { done, changed } = openWindow({ loads: false });
  changed();
  await settled();
  expect(done).toEqual(['told others: changed']);
});

test('what another window changed is watched here, and not told on', async () => {
  const { done, hear } = openWindow({ passphrase: 'river' });
  hear('changed');
  await settled();
  expect(done).toEqual(['watches']);
});

test('a lock by hand in another window locks here', async () => {
  const { done, hear } = openWindow({ passphrase: 'river' });
  hear('lock');
  await settled();
  expect(done).toEqual(['watches', 'locks']);
});

test('a change elsewhere that cannot be watched here leaves alone what is open; a lock elsewhere does not', async () => {
  const { done, hear } = openWindow({ passphrase: 'river', loads: false });
  hear('changed');
  await settled();
  expect(done).toEqual([]);
  hear('lock');
  await settled();
  expect(done).toEqual(['reloads']);
});

test.each([
  ['without a lock', {}],
  ['that is locked already', { passphrase: 'river', isOpen: false }],
])('a window %s is not locked by another', async (_, wishes) => {
  const { done, hear } = openWindow(wishes);
  hear('lock');
  await settled();
  expect(done).not.toContain('locks');
});
