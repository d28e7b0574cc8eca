import { holdAddress } from '../../src/adapters/device/hold-address.ts';
import { screen } from '@testing-library/react';
import type { TwoClocks } from '../../src/domain/lock/auto-lock.ts';
import type { DoorDevice } from '../../src/app/lock/front-door.ts';

type PresenceEvents = Parameters<DoorDevice['watchPresence']>[0];

/** A device whose clock the test moves, and from which the test goes away and comes back. */
export function makeFakeDoorDevice() {
  let nowMs = 0;
  let timers: { readonly dueMs: number; readonly call: () => void }[] = [];
  let events: PresenceEvents | undefined;
  const cover = document.documentElement.dataset;
  const device: DoorDevice = {
    now: (): TwoClocks => ({ sinceStartMs: nowMs, wallMs: 1e12 + nowMs }),
    after(ms, call) {
      const timer = { dueMs: nowMs + ms, call };
      timers.push(timer);
      return () => void (timers = timers.filter((one) => one !== timer));
    },
    cover: () => void (cover['covered'] = ''),
    uncover: () => void delete cover['covered'],
    watchPresence: (told) => void (events = told),
    isHidden: () => false,
    holdAddress,
  };
  return {
    device,
    leave: () => events?.onLeft(),
    comeBack: () => events?.onBack(),
    wait(ms: number) {
      nowMs += ms;
      const due = timers.filter(({ dueMs }) => dueMs <= nowMs);
      timers = timers.filter(({ dueMs }) => dueMs > nowMs);
      for (const { call } of due) call();
    },
    isCovered: () => cover['covered'] !== undefined,
    close: () => void delete cover['covered'],
  };
}

/** The lock screen’s one field, once it is there. */
export function passphraseField(): Promise<HTMLElement> {
  return screen.findByLabelText('Passphrase');
}
