import type { HeldOpen } from '../../ui/locking.ts';

/** What is not to be shut while it is open, by whoever has it on the screen. */
export function makeHeldOpen() {
  const held = new Set<HeldOpen>();
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  return {
    all: (): readonly HeldOpen[] => [...held],
    hold: (what: HeldOpen): (() => void) => {
      held.add(what);
      return () => {
        held.delete(what);
        tell();
      };
    },
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

export type HeldOpenAll = ReturnType<typeof makeHeldOpen>;
