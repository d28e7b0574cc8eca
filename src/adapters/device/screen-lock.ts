/**
 * Keeps the screen on until the answered function is called. A browser lets go of it whenever the page is hidden, so it
 * is asked for again each time the page comes back. Does nothing where it cannot be had: then the screen goes dark as
 * usual, and the voice goes on.
 */
export function keepScreenOn(wakeLock: WakeLock | undefined = navigator.wakeLock): () => void {
  let held: WakeLockSentinel | undefined;
  let isOver = false;
  const hold = async () => {
    if (!wakeLock || isOver || document.hidden) return;
    const sentinel = await wakeLock.request('screen').catch(() => undefined);
    if (isOver) void sentinel?.release();
    else held = sentinel ?? held;
  };
  const holdAgain = () => void hold();
  document.addEventListener('visibilitychange', holdAgain);
  void hold();
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', holdAgain);
    void held?.release();
  };
}
