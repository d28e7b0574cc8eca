/** The two media elements that play sessions by turns. They live as long as the page. */
export type MediaElements = {
  readonly pair: readonly [HTMLAudioElement, HTMLAudioElement];
  /** Call it synchronously in a tap before the session, e.g. on "Begin"; once is enough. */
  touch(): void;
  remove(): void;
};

function makeHidden(): HTMLAudioElement {
  const element = document.createElement('audio');
  element.preload = 'auto';
  element.dataset['sessionSound'] = '';
  element.setAttribute('aria-hidden', 'true');
  document.body.append(element);
  return element;
}

export function makeMediaElements(makeElement: () => HTMLAudioElement = makeHidden): MediaElements {
  const pair = [makeElement(), makeElement()] as const;
  let touched = false;
  return {
    pair,
    // WebKit refuses a later `play()` without a tap unless `load()` or `play()` was called on that very element in one
    // (WebKitGTK 2.50). Goes when a grant holds for the whole page there.
    touch() {
      if (touched) return;
      touched = true;
      for (const element of pair) if (element.paused && element.currentTime === 0) element.load();
    },
    remove() {
      for (const element of pair) {
        element.pause();
        element.remove();
      }
    },
  };
}
