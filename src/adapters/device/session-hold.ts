/** `ifFree` leaves a session alone that is open elsewhere; `takeOver` ends its hold. */
export type HoldWish = 'ifFree' | 'takeOver';

/**
 * Holds the one session that may be open in this browser, in whatever window. Answers how to let it go, or undefined
 * while another window has it. `onTakenOver` is called if another window takes it. In one page, a second hold waits until
 * the first was let go. Without `locks` each window knows only of itself, and the hold is always had.
 */
export type HoldSession = (wish: HoldWish, onTakenOver: () => void) => Promise<(() => void) | undefined>;

const alone = async () => () => {};

/** Sessions of one `name` exclude each other over all windows of the origin. */
export function makeSessionHold(locks: LockManager | undefined, name: string): HoldSession {
  if (!locks) return alone;
  let before: Promise<unknown> = Promise.resolve();

  return (wish, onTakenOver) =>
    new Promise((answer) => {
      let isHeld = false;
      let isLetGo = false;
      const untilLetGo = () =>
        new Promise<void>((resolve) => {
          isHeld = true;
          answer(() => {
            isLetGo = true;
            resolve();
          });
        });
      const options = wish === 'takeOver' ? { steal: true } : { ifAvailable: true };
      before = before
        .then(() => locks.request(name, options, (lock) => (lock ? untilLetGo() : answer(undefined))))
        // A request ends badly when its lock was stolen, and where locks are refused.
        .catch(() => {
          if (!isHeld) answer(() => {});
          else if (!isLetGo) onTakenOver();
        });
    });
}
