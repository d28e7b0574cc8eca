import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { openOtherWindows } from '../adapters/device/other-windows.ts';
import type { OpenedStorage, Storage } from '../adapters/storage/storage.ts';
import type { SaveOutcome } from '../machines/stores.ts';
import { App } from '../ui/app.tsx';
import { ServicesProvider } from '../ui/services.ts';
import type { OpenSpace } from './lock/behind-lock.ts';
import { makeHeldOpen } from './lock/held-open.ts';
import type { Outside } from './join-services.ts';
import { makeLazyDoor } from './lock/lazy-door.ts';
import { openServices } from './open-services.ts';
import type { WaysOut } from './leaving/ways-out.ts';

type PageParts = {
  readonly element: HTMLElement;
  readonly outside: Omit<Outside, 'locking'>;
  readonly openStorage: () => Promise<OpenedStorage>;
  readonly waysOut: WaysOut;
};

/** The app over what is kept, or the lock in front of it. What locks is loaded where there is something to lock. */
export async function openPage({ element, outside, openStorage, waysOut }: PageParts): Promise<void> {
  const held = makeHeldOpen();
  let page: Root | undefined;
  let space: OpenSpace | undefined;
  const { frontDoor, ...door } = makeLazyDoor({
    load: async () =>
      (await import('./lock/make-front-door.ts')).makeFrontDoor({ held, openStorage, show, shut, deleteAll }),
    space: () => space,
    others: openOtherWindows(),
    reload: () => location.reload(),
  });
  const locking = { holdOpen: held.hold, ...door };

  async function show(storage: Storage, onReady = () => {}): Promise<OpenSpace> {
    const services = waysOut.follow(await openServices(storage, { ...outside, locking }));
    space = { storage, services };
    onReady();
    page ??= createRoot(element);
    page.render(
      <StrictMode>
        <ServicesProvider value={services}>
          <App />
        </ServicesProvider>
      </StrictMode>,
    );
    return space;
  }

  function shut(): void {
    page?.unmount();
    page = undefined;
    space = undefined;
  }

  async function deleteAll(erase: () => Promise<SaveOutcome>): Promise<SaveOutcome> {
    const device = await outside.ownDevice(erase);
    if ((await device.deleteAll()) === 'blocked') return { ok: false, reason: 'blocked' };
    device.showGone();
    return { ok: true };
  }

  waysOut.letGoWith(shut);
  const storage = await openStorage();
  if (storage.kind === 'locked') (await frontDoor()).stand(storage);
  else {
    await waysOut.openedAfterBack();
    await show(storage);
  }
}
