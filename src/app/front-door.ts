import type { OpenedStorage, Storage } from '../adapters/storage/storage.ts';
import { type TwoClocks, usualAutoLock } from '../domain/lock/auto-lock.ts';
import type { Tried } from '../machines/lock.ts';
import type { LockDoor } from '../ui/lock-door.ts';
import { paths } from '../ui/paths.ts';
import { makeAutoLock } from './auto-lock.ts';
import { lookBehind, type OpenSpace } from './behind-lock.ts';
import type { HeldOpenAll } from './held-open.ts';

/** What tells that somebody is there, and hides what nobody is to see. */
export type DoorDevice = {
  readonly now: () => TwoClocks;
  readonly after: (ms: number, call: () => void) => () => void;
  readonly cover: () => void;
  readonly uncover: () => void;
  readonly watchPresence: (events: {
    readonly onLeft: () => void;
    readonly onBack: () => void;
    readonly onTouch: () => void;
  }) => void;
  readonly isHidden: () => boolean;
  readonly reload: () => void;
};

export type FrontDoorParts = {
  readonly device: DoorDevice;
  readonly held: HeldOpenAll;
  readonly openStorage: () => Promise<OpenedStorage>;
  /** Shows the app over an open space. `onReady` is called right before it is on the page, which can take the focus then. */
  readonly show: (storage: Storage, onReady: () => void) => Promise<OpenSpace>;
  /** Takes the app off the page, and lets go of all that it held. */
  readonly shut: () => void;
  /** Puts the lock screen on the page, over whatever is there; answers with how to take it off. */
  readonly showLock: (door: LockDoor) => () => void;
};

/** A record's own address would tell a month and that there is one. */
function leaveAddressOf(place: string, instead: string): void {
  if (location.hash.startsWith(`#${place}`)) history.replaceState(null, '', `#${instead}`);
}

/**
 * Locks the app and lets in whoever has the passphrase. A lock is a curtain first. What lies behind it is shut as soon as
 * nothing is lost by that: a session is heard to its end, and what could not be kept stays.
 */
export function keepFrontDoor(parts: FrontDoorParts) {
  const { device, held, showLock } = parts;
  const listeners = new Set<() => void>();
  const tell = () => [...listeners].forEach((listener) => listener());
  let space: OpenSpace | undefined;
  let behind: ReturnType<typeof lookBehind> | undefined;
  let takeOff: (() => void) | undefined;
  let stopLooking = () => {};
  let reopened: Promise<OpenedStorage> | undefined;

  const autoLock = makeAutoLock({
    ...device,
    lock,
    isGuiding: () => space !== undefined && lookBehind(space, held).state() === 'playing',
  });
  device.watchPresence({
    onLeft: () => autoLock.left(),
    onBack: () => autoLock.back(),
    onTouch: () => autoLock.touched(),
  });
  if (device.isHidden()) autoLock.left();

  function shut(): void {
    stopLooking();
    parts.shut();
    space = undefined;
    behind = undefined;
    leaveAddressOf(`${paths.editEntry}/`, paths.journal);
    reopened = parts.openStorage();
    tell();
  }

  async function shutIfNothingIsLost(): Promise<void> {
    const looked = behind;
    if (!looked || looked.isHeldOpen()) return;
    await looked.settled();
    if (behind === looked && !looked.isHeldOpen()) shut();
  }

  function lock(): void {
    if (!space || takeOff) return;
    autoLock.watch(undefined);
    device.cover();
    const looked = lookBehind(space, held);
    behind = looked;
    const look = () => {
      tell();
      // Not within the session's own telling: shutting it ends it.
      queueMicrotask(() => void shutIfNothingIsLost());
    };
    stopLooking = looked.subscribe(look);
    takeOff = showLock(door);
    look();
  }

  function lift(): void {
    stopLooking();
    behind = undefined;
    takeOff?.();
    takeOff = undefined;
    device.uncover();
  }

  async function watch(next: OpenSpace): Promise<void> {
    space = next;
    const { lock: itsLock, autoLock: slot } = next.services.locking;
    const [isOn, kept] = await Promise.all([itsLock.isOn(), slot.read()]);
    if (space !== next || takeOff) return;
    const { minutes } = kept.kind === 'value' ? kept.value : usualAutoLock;
    autoLock.watch(isOn ? { minutes } : undefined);
  }

  async function enter(storage: Storage): Promise<void> {
    reopened = undefined;
    await watch(await parts.show(storage, lift));
  }

  /** What could not be written has one more chance before its space is left for another. */
  async function leaveFor(passphrase: string): Promise<Tried<unknown>> {
    await space?.services.unkept.tryAgain();
    leaveAddressOf('/', paths.today);
    shut();
    return unlock(passphrase);
  }

  async function unlock(passphrase: string): Promise<Tried<unknown>> {
    reopened ??= parts.openStorage();
    const storage = await reopened;
    if (storage.kind === 'memoryOnly') {
      reopened = undefined;
      return { kind: 'blocked' };
    }
    const tried: Tried<Storage> =
      storage.kind === 'locked' ? await storage.unlock(passphrase) : { kind: 'opened', value: storage };
    if (tried.kind === 'opened') await enter(tried.value);
    return tried;
  }

  const door: LockDoor = {
    behind: () => behind?.state() ?? 'shut',
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    pauseOrGoOn() {
      const isStill = behind?.state() === 'still';
      behind?.underWay()?.actor.send({ type: isStill ? 'session.resume' : 'session.pause' });
    },
    stop: () => behind?.underWay()?.actor.send({ type: 'session.stop' }),
    async open(passphrase) {
      if (!space) return unlock(passphrase);
      const tried = await space.storage.lock.confirm(passphrase);
      if (tried.kind !== 'opened') return tried;
      // It may have been shut meanwhile: the session came to its end.
      if (!behind) return unlock(passphrase);
      if (tried.value === 'elsewhere') return leaveFor(passphrase);
      const same = space;
      lift();
      await watch(same);
      return tried;
    },
    async waitMs() {
      const storage = await reopened;
      return storage?.kind === 'locked' ? storage.waitMs() : 0;
    },
    async deleteEverything() {
      reopened ??= parts.openStorage();
      const outcome = await (await reopened).deleteEverything();
      if (outcome.ok) device.reload();
      return outcome;
    },
  };

  return {
    /** For a page that opens with what is kept behind the lock. */
    stand(storage: OpenedStorage): void {
      reopened = Promise.resolve(storage);
      device.cover();
      leaveAddressOf(`${paths.editEntry}/`, paths.journal);
      takeOff = showLock(door);
    },
    watch,
    lockNow: lock,
  };
}

export type FrontDoor = ReturnType<typeof keepFrontDoor>;
