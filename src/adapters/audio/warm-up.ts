import { isWebKit } from './track-address.ts';

/** Far longer than an element takes to begin. */
const patienceMs = 600;

function untilItMoves(element: HTMLAudioElement): Promise<void> {
  return new Promise((resolve) => {
    const done = new AbortController();
    const end = () => {
      clearTimeout(timeout);
      done.abort();
      resolve();
    };
    const timeout = setTimeout(end, patienceMs);
    const { signal } = done;
    element.addEventListener('timeupdate', () => void (element.currentTime > 0 && end()), { signal });
    for (const name of ['emptied', 'error'] as const) element.addEventListener(name, end, { signal });
  });
}

/**
 * Makes a loaded element begin at once when it is played later. WebKitGTK 2.50 (GStreamer 1.22): one that has lain ready
 * for some seconds stands still for as many when it is played, unless it has run before; for a moment, unheard, will do.
 * Goes when the replan figures of docs/performance.md hold there without it.
 */
export async function warmUp(element: HTMLAudioElement): Promise<void> {
  const { userAgent } = navigator;
  if (!isWebKit(userAgent) || !userAgent.includes('Linux')) return;
  const { playbackRate } = element;
  element.muted = true;
  // At another rate the seek below ends the whole page there.
  element.playbackRate = 1;
  const moves = untilItMoves(element);
  await element.play().then(
    () => moves,
    () => undefined,
  );
  element.pause();
  element.currentTime = 0;
  element.playbackRate = playbackRate;
  element.muted = false;
}
