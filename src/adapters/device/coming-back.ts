import { coveredState } from './leaving.ts';

function noteCovered(): void {
  history.replaceState(coveredState, '');
}

/**
 * A reload comes up covered as well, of this place in the history and of any that is gone to meanwhile; until the answered
 * function is called: from then on they count as opened by the person themselves.
 */
export function stayCovered(): () => void {
  noteCovered();
  addEventListener('popstate', noteCovered);
  return () => {
    removeEventListener('popstate', noteCovered);
    history.replaceState(null, '');
  };
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
      noteCovered();
      return location.reload();
    }
    page.toggleAttribute('data-away', false);
    cover();
  });
}
