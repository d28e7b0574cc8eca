export type PresenceEvents = {
  /** Within the browser's own event: what is done here is done before the system takes a picture of the page. */
  readonly onLeft: () => void;
  readonly onBack: () => void;
  readonly onTouch: () => void;
};

type Listened = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

const touches = ['pointerdown', 'pointermove', 'keydown', 'touchstart', 'wheel'] as const;

/** Tells when the page is left and come back to, and of every touch, key and movement of a pointer; until it is ended. */
export function watchPresence(
  { onLeft, onBack, onTouch }: PresenceEvents,
  page: Listened & { readonly hidden: boolean } = document,
  view: Listened = window,
): () => void {
  const turned = () => (page.hidden ? onLeft() : onBack());
  const touch = { capture: true, passive: true };
  page.addEventListener('visibilitychange', turned);
  // A page that is taken out of the browser's cache of former pages was never told that it was hidden (Firefox).
  view.addEventListener('pagehide', onLeft);
  view.addEventListener('pageshow', turned);
  for (const kind of touches) page.addEventListener(kind, onTouch, touch);
  return () => {
    page.removeEventListener('visibilitychange', turned);
    view.removeEventListener('pagehide', onLeft);
    view.removeEventListener('pageshow', turned);
    for (const kind of touches) page.removeEventListener(kind, onTouch, touch);
  };
}
