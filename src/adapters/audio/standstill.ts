/** Our default. A headset may take some seconds to wake, and nobody should lie in silence for much longer. */
const patienceSeconds = 10;

/** Calls back about once a second while the page is awake; answers with how to stop it. */
export type EverySecond = (callback: () => void) => () => void;

export const everySecond: EverySecond = (callback) => {
  const timer = setInterval(callback, 1000);
  return () => clearInterval(timer);
};

function mayStand(element: HTMLMediaElement): boolean {
  const isFetching = element.networkState === element.NETWORK_LOADING;
  const isBuffering = element.readyState < element.HAVE_FUTURE_DATA && isFetching;
  return document.hidden || element.paused || element.ended || isBuffering;
}

/**
 * Notices a sound that was let play and does not get on, as there may be on a machine without an audio device: no event
 * tells of it. Asked once a second, it answers true when the element has stood for ten seconds of a page that is awake
 * and in view, and then counts anew. `undefined`: nothing should be heard now.
 */
export function makeStandstillWatch(): (element: HTMLMediaElement | undefined) => boolean {
  let stoodAt: number | undefined;
  let seconds = 0;
  return (element) => {
    const at = element && !mayStand(element) ? element.currentTime : undefined;
    seconds = at === undefined || at !== stoodAt ? 0 : seconds + 1;
    stoodAt = at;
    if (seconds < patienceSeconds) return false;
    seconds = 0;
    return true;
  };
}
