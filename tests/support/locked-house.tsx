import { act, cleanup } from '@testing-library/react';
import { vi } from 'vitest';
import type { LockedStorage } from '../../src/adapters/storage/storage.ts';
import { keepFrontDoor } from '../../src/app/lock/front-door.ts';
import { makeHeldOpen } from '../../src/app/lock/held-open.ts';
import { showLock } from '../../src/app/lock/show-lock.tsx';
import { type FakeLock, makeFakeLock } from './fake-lock.ts';
import { makeFakeDoorDevice } from './lock-hands.ts';
import { openApp, type OpenedApp } from './open-app.tsx';
import { makeTestStorage, type TestStorage } from './ui-storage.ts';

type Space = TestStorage & { readonly lock: FakeLock };

/** A space behind a passphrase, as a storage that outlives the app. */
export function makeSpace(passphrase: string, second?: string): Space {
  const lock = makeFakeLock(passphrase);
  lock.second = second;
  return { ...makeTestStorage(), lock };
}

let leaveHouse = () => {};

/** For after each test: nothing of it draws any more when this ends. */
export async function closeLockedHouse(): Promise<void> {
  leaveHouse();
  leaveHouse = () => {};
  cleanup();
  // What was still being loaded would draw once more.
  await act(() => vi.dynamicImportSettled());
  // React clears up in tasks of its own, on a busy machine in more than one, and needs the page for them.
  await new Promise<void>((resolve) => setTimeout(resolve));
  await new Promise<void>((resolve) => setImmediate(resolve));
}

/** The whole app behind a lock: spaces that outlive it, a device that the test leaves and comes back to. */
export function openLockedHouse(...spaces: readonly Space[]) {
  const { device, ...person } = makeFakeDoorDevice();
  const held = makeHeldOpen();
  const apps: OpenedApp[] = [];
  let isThere = false;
  let deleted = 0;
  const locked: LockedStorage = {
    kind: 'locked',
    async unlock(passphrase) {
      const value = spaces.find(({ lock }) => lock.passphrase === passphrase);
      return value ? { kind: 'opened', value } : { kind: 'wrong', waitMs: 0 };
    },
    waitMs: async () => 0,
    async deleteEverything() {
      deleted += 1;
      return { ok: true };
    },
  };
  let takeOffLock: (() => void) | undefined;
  const takenOff = () => {
    act(() => takeOffLock?.());
    takeOffLock = undefined;
  };
  const door = keepFrontDoor({
    device,
    held,
    showLock(lockDoor) {
      act(() => void (takeOffLock = showLock(lockDoor)));
      return takenOff;
    },
    openStorage: async () => locked,
    deleteAll: (erase) => erase(),
    async show(storage, onReady) {
      onReady();
      const app = openApp({
        storage: storage as Space,
        path: location.hash.slice(1) || '/',
        locking: {
          holdOpen: held.hold,
          lockNow: () => door.lockNow(),
          changed: () => void door.watch({ storage, services: app.services }),
        },
      });
      apps.push(app);
      isThere = true;
      return { storage, services: app.services };
    },
    shut() {
      apps.at(-1)?.close();
      isThere = false;
    },
  });
  door.stand(locked);
  leaveHouse = () => {
    takenOff();
    person.close();
  };
  return {
    ...person,
    lockNow: () => door.lockNow(),
    /** The app as it was opened last. */
    app(): OpenedApp {
      const app = apps.at(-1);
      if (!app) throw new Error('the app was not opened yet');
      return app;
    },
    /** Whether anything of the app is on the page, seen or not. */
    isAppThere: () => isThere,
    timesOpened: () => apps.length,
    deleted: () => deleted,
  };
}
