import type { OpenedStorage, Storage } from '../../adapters/storage/storage.ts';
import { type TwoClocks, usualAutoLock } from '../../domain/lock/auto-lock.ts';
import type { Tried } from '../../machines/lock.ts';
import type { SaveOutcome } from '../../machines/stores.ts';
import type { LockDoor } from '../../ui/lock-door.ts';
import { paths } from '../../ui/paths.ts';
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
  /** The address stays as it is until the answered function is called. */
  readonly holdAddress: () => () => void;
};

export type FrontDoorParts = {
  readonly device: DoorDevice;
  readonly held: HeldOpenAll;
  readonly openStorage: () => Promise<OpenedStorage>;
  /** Shows the app over an open space. `onReady` is called right before it is on the page, which can take the focus then. */
  readonly show: (storage: Storage, onReady: () => void) => Promise<OpenSpace>;
  /** Takes the app off the page, and lets go of all that it held. */
  readonly shut: () => void;
  /** Deletes everything of ours, what `erase` deletes included, and puts a page that keeps nothing in its place. */
  readonly deleteAll: (erase: () => Promise<SaveOutcome>) => Promise<SaveOutcome>;
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
  let letAddressGo = () => {};
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
    letAddressGo();
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
    letAddressGo = device.holdAddress();
    takeOff = showLock(door);
    look();
  }

  function lift(): void {
    stopLooking();
    letAddressGo();
    behind = undefined;
    takeOff?.();
    takeOff = undefined;
    device.uncover();
  }

  /** A lock that cannot be read is watched as one that is on. */
  async function watch(next: OpenSpace): Promise<void> {
    space = next;
    const { lock: itsLock, autoLock: slot } = next.services.locking;
    const [state, kept] = await Promise.all([itsLock.state(), slot.read()]);
    if (space !== next || takeOff) return;
    const { minutes } = kept.kind === 'value' ? kept.value : usualAutoLock;
    autoLock.watch(state === 'off' ? undefined : { minutes });
    // It was covered when it was left, and nothing that is watched would uncover it any more.
    if (state === 'off') device.uncover();
  }

  /** What a passphrase has opened is watched before anything of it is read. */
  async function watchOpened(next: OpenSpace): Promise<void> {
    autoLock.watch({ minutes: usualAutoLock.minutes });
    await watch(next);
  }

  async function enter(storage: Storage, wasLocked: boolean): Promise<void> {
    reopened = undefined;
    const opened = await parts.show(storage, lift);
    await (wasLocked ? watchOpened : watch)(opened);
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
    if (tried.kind === 'opened') await enter(tried.value, storage.kind === 'locked');
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
      await watchOpened(same);
      return tried;
    },
    async waitMs() {
      const storage = await reopened;
      return storage?.kind === 'locked' ? storage.waitMs() : 0;
    },
    async deleteEverything() {
      reopened ??= parts.openStorage();
      const storage = await reopened;
      return parts.deleteAll(() => storage.deleteEverything());
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
    /** Nothing is kept any more, and nothing locks. */
    standDown(): void {
      autoLock.watch(undefined);
      space = undefined;
    },
  };
}

export type FrontDoor = ReturnType<typeof keepFrontDoor>;
