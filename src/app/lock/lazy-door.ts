import type { OtherWindows, ToldWindows } from '../../adapters/device/other-windows.ts';
import type { OpenSpace } from './behind-lock.ts';
import type { FrontDoor } from './front-door.ts';

type LazyDoorParts = {
  readonly load: () => Promise<FrontDoor>;
  /** What is open now. */
  readonly space: () => OpenSpace | undefined;
  readonly others: OtherWindows;
  readonly reload: () => void;
};

/** The front door, loaded where there is something to lock. Where it does not load, opening the page anew locks it. */
export function makeLazyDoor({ load, space, others, reload }: LazyDoorParts) {
  let door: Promise<FrontDoor> | undefined;

  function frontDoor(): Promise<FrontDoor> {
    door ??= load();
    door.catch(() => void (door = undefined));
    return door;
  }

  const mayBeOn = async () => ((await space()?.services.locking.lock.state()) ?? 'off') !== 'off';

  async function watch(): Promise<void> {
    const open = space();
    if (open) await (await frontDoor()).watch(open);
  }
  const lock = () => void frontDoor().then(({ lockNow }) => lockNow(), reload);

  async function told(what: ToldWindows): Promise<void> {
    // What is open here may be a session, which is worth more than the time after which it locks.
    await watch().catch(() => undefined);
    if (what === 'lock' && (await mayBeOn())) lock();
  }

  others.onTold((what) => void told(what));
  return {
    frontDoor,
    changed: () => {
      others.tell('changed');
      void watch().catch(async () => (await mayBeOn()) && reload());
    },
    lockNow: () => {
      others.tell('lock');
      lock();
    },
    over: () => void door?.then((front) => front.standDown()),
  };
}
