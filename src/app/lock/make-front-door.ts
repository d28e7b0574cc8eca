import { coverPage, uncoverPage } from '../../adapters/device/cover.ts';
import { holdAddress } from '../../adapters/device/hold-address.ts';
import { watchPresence } from '../../adapters/device/presence.ts';
import { type DoorDevice, type FrontDoor, type FrontDoorParts, keepFrontDoor } from './front-door.ts';
import { showLock } from './show-lock.tsx';

const device: DoorDevice = {
  now: () => ({ sinceStartMs: performance.now(), wallMs: Date.now() }),
  after(ms, call) {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
  cover: coverPage,
  uncover: uncoverPage,
  watchPresence: (events) => void watchPresence(events),
  isHidden: () => document.hidden,
  holdAddress,
};

/** The lock of this page; there is one. */
export function makeFrontDoor(parts: Omit<FrontDoorParts, 'device' | 'showLock'>): FrontDoor {
  return keepFrontDoor({ ...parts, device, showLock });
}
