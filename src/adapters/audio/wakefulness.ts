/** Our default. After a tap the browser's sound may take a moment to wake. */
const patienceMs = 3000;

/**
 * Notices a speaker that cannot be heard for longer than it takes to wake, and when it can be heard again. `look` wants
 * guided time in ms, and answers only on a change.
 */
export function makeWakefulness() {
  let asleepSinceMs: number | undefined;
  let isLost = false;
  return {
    look(isAwake: boolean, atMs: number): 'lost' | 'heardAgain' | undefined {
      if (isAwake) {
        asleepSinceMs = undefined;
        if (!isLost) return undefined;
        isLost = false;
        return 'heardAgain';
      }
      asleepSinceMs ??= atMs;
      if (isLost || atMs - asleepSinceMs <= patienceMs) return undefined;
      isLost = true;
      return 'lost';
    },
  };
}
