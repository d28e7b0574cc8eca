import type { MakeTrackPlayer, TrackPlayerEvent } from '../../src/machines/ports.ts';
import type { FindSounds } from '../../src/adapters/audio/find-sounds.ts';
import { openVoicePack } from '../../src/adapters/audio/voice-pack.ts';
import type { PlayerRig } from './track-player-contract.ts';

export const fixtureFolder = new URL('/tests/fixtures/track/', location.href);
export const fixturePack = openVoicePack({ voice: 'voice', folder: fixtureFolder });

export const findFixtures: FindSounds = async (cues) => {
  const [{ found, missing }, fill] = await Promise.all([
    fixturePack.recordings(cues),
    fixturePack.fill('none'),
  ]);
  return { recordings: found, fill, missing };
};

/** Media elements play sessions this much faster than life in tests. */
export const testRate = 16;

export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
  });
}

/** A clock that is moved by hand, and the wakes that hang on it. */
export function makeHandClock() {
  const wakes = new Set<() => void>();
  let ms = 0;
  let onWake: () => void = () => undefined;
  return {
    now: () => ms,
    wake: (callback: () => void) => {
      wakes.add(callback);
      onWake();
      return () => void wakes.delete(callback);
    },
    /** Until somebody hangs on this clock. */
    woken(): Promise<void> {
      return new Promise((resolve) => {
        onWake = resolve;
        if (wakes.size > 0) resolve();
      });
    },
    /** One long step, as after a sleep, or many short ones. */
    advance(byMs: number, stepMs = 20) {
      for (let left = byMs; left > 0; left -= stepMs) {
        ms += Math.min(left, stepMs);
        for (const callback of wakes) callback();
      }
    },
  };
}

/** Collects what a player tells and waits for it. `push` moves time where that does not happen by itself. */
export function makeRig(
  make: MakeTrackPlayer,
  { push, onClose }: { push?: () => void; onClose?: () => void } = {},
) {
  const told: TrackPlayerEvent[] = [];
  const waiting = new Set<() => void>();
  const player = make((event) => {
    told.push(event);
    for (const look of waiting) look();
  });

  function until(isThere: (told: readonly TrackPlayerEvent[]) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!isThere(told)) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  }

  /** Moves time where it does not move by itself; bounded, so that a player that never gets there fails. */
  async function pushUntil(isThere: (told: readonly TrackPlayerEvent[]) => boolean): Promise<void> {
    if (push) for (let turn = 0; turn < 2000 && !isThere(told); turn += 1) push();
    await until(isThere);
  }

  const rig: PlayerRig & { until: typeof until } = {
    player,
    told,
    until,
    reach: (ms) =>
      pushUntil((all) => all.some((event) => event.type === 'playhead.moved' && event.atMs >= ms)),
    end: () => pushUntil((all) => all.some((event) => event.type === 'track.ended')),
    async idle() {
      for (let frame = 0; frame < 6; frame += 1) {
        push?.();
        await nextFrame();
      }
    },
    close() {
      player.close();
      onClose?.();
    },
  };
  return rig;
}
