import { silence } from '../audio/silence.ts';

/** None of it may keep the rest from being done: the page goes away all the same. */
function attempt(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}

/**
 * Leaves for `address` at once, or for `otherwise` where the browser refuses that: nothing of the page is to be seen or heard when this returns, whatever is being written.
 * Its place in the history is taken by where it leads. Until that has come, a blank page stays. `letGo` lets go of what
 * the page held: screens, sessions, the microphone.
 */
export function leavePage(address: string, otherwise: string, letGo: () => void): void {
  attempt(silence);
  attempt(() => document.body.replaceChildren());
  // An address that the browser does not take must not keep anybody here.
  if (!attempt(() => location.replace(address))) attempt(() => location.replace(otherwise));
  attempt(letGo);
}

/**
 * Whether this page came up by going back in the history; what it shows is then covered first. A tab that the browser
 * itself brings back may come up so as well.
 */
export function isBackFromElsewhere(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.type === 'back_forward' || history.state === coveredState;
}

/** Kept with a place in the history; of all that it could say, this says least. */
export const coveredState = 1;
