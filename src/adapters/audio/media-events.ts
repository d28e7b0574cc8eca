export type MediaEvents = {
  moved(): void;
  paused(): void;
  playing(): void;
  ended(): void;
  failed(): void;
};

/** Only what a session needs of a media element's events, until `signal` aborts. */
export function listenToMedia(element: HTMLMediaElement, signal: AbortSignal, told: MediaEvents): void {
  element.addEventListener('timeupdate', () => told.moved(), { signal });
  element.addEventListener('pause', () => told.paused(), { signal });
  element.addEventListener('playing', () => told.playing(), { signal });
  element.addEventListener('ended', () => told.ended(), { signal });
  element.addEventListener('error', () => told.failed(), { signal });
}
