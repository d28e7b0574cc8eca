/** Lets an update through only while no session runs, in this tab or another one of the same app. */
export interface UpdateGate {
  /** Closes the gate until the answered function is called. */
  close(): () => void;
  /** Whether this tab keeps the gate closed. */
  isClosedHere(): boolean;
  /** Does `action` at once if the gate is open everywhere. Answers whether it did. */
  pass(action: () => void): Promise<boolean>;
}

/** `name` is shared by all tabs of the same app. Without `locks` each tab knows only of itself. */
export function makeUpdateGate(locks: LockManager | undefined, name: string): UpdateGate {
  let sessions = 0;
  const passHere = (action: () => void): boolean => {
    if (sessions > 0) return false;
    action();
    return true;
  };
  return {
    close() {
      let release = (): void => {};
      const over = new Promise<void>((resolve) => {
        release = resolve;
      });
      sessions += 1;
      locks?.request(name, { mode: 'shared' }, () => over).catch(() => undefined);
      return () => {
        sessions -= 1;
        release();
      };
    },
    isClosedHere: () => sessions > 0,
    async pass(action) {
      if (locks === undefined) return passHere(action);
      return locks.request(name, { ifAvailable: true }, (lock) => lock !== null && passHere(action));
    },
  };
}
