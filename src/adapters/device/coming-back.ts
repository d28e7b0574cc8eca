import { coveredState } from './leaving.ts';

/** From now on this place in the history counts as opened by the person themselves. */
export function noteOpenedAgain(): void {
  history.replaceState(null, '');
}

/**
 * A browser may keep a page as it was and show it again on Back. It is hidden as it is put away; when it comes back,
 * `cover` is called before it is shown. What was left quickly is blank, and begins anew instead, covered.
 */
export function watchHistory(cover: () => void): void {
  const page = document.documentElement;
  addEventListener('pagehide', ({ persisted }) => void page.toggleAttribute('data-away', persisted));
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    if (!document.getElementById('root')) {
      history.replaceState(coveredState, '');
      return location.reload();
    }
    page.toggleAttribute('data-away', false);
    cover();
  });
}
