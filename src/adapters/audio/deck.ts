import type { TrackAtHand } from './track-maker.ts';

/** `stopped`: something else was asked for meanwhile. */
export type PlayOutcome = 'playing' | 'tapNeeded' | 'failed' | 'stopped';

/** One media element and the track on it, as on a table with two of them. */
export type Deck = {
  readonly element: HTMLAudioElement;
  /** Sets the source at once, so that `play` may follow in the same tap; true when it can be heard. The latest wins. */
  load(track: TrackAtHand, rate: number): Promise<boolean>;
  isLoading(): boolean;
  play(): Promise<PlayOutcome>;
  pause(): void;
  unload(): void;
  holds(track: TrackAtHand): boolean;
  /** Guided time; below the track's `fromMs` while the lead is played. */
  positionMs(): number;
  /** Whether the element does other than it was told: somebody outside the page paused or played it. */
  strayed(): boolean;
  /** Takes what was done from outside as wished. */
  accept(): void;
};

// Chromium loads nothing in a tab that has never been visible, and says nothing about it.
const loadTimeoutMs = 4000;

// WebKitGTK 2.50 now and then fails to load a blob of about 2 MiB (2 of 9) and then loads the same one.
const loadTries = 3;

function outcomeOf(reason: unknown): PlayOutcome {
  const name = reason instanceof DOMException ? reason.name : '';
  if (name === 'NotAllowedError') return 'tapNeeded';
  return name === 'AbortError' ? 'stopped' : 'failed';
}

/** Resolves at the first of the events, or when time is up. `canplay`, as WebKit may never send `canplaythrough`. */
function untilLoaded(element: HTMLAudioElement): Promise<boolean> {
  return new Promise((resolve) => {
    const done = new AbortController();
    const end = (isLoaded: boolean) => {
      clearTimeout(timeout);
      done.abort();
      resolve(isLoaded);
    };
    const timeout = setTimeout(() => end(element.readyState >= element.HAVE_CURRENT_DATA), loadTimeoutMs);
    element.addEventListener('canplay', () => end(true), { signal: done.signal });
    element.addEventListener('error', () => end(false), { signal: done.signal });
  });
}

export function makeDeck(element: HTMLAudioElement): Deck {
  let held: TrackAtHand | undefined;
  let wanted = false;
  let isLoading = false;
  return {
    element,
    async load(track, rate) {
      held = track;
      wanted = false;
      isLoading = true;
      element.defaultPlaybackRate = rate;
      let isLoaded = false;
      for (let tries = 0; tries < loadTries && !isLoaded && held === track; tries += 1) {
        element.src = track.url;
        isLoaded = await untilLoaded(element);
      }
      if (held === track) isLoading = false;
      return isLoaded && held === track;
    },
    isLoading: () => isLoading,
    async play() {
      wanted = true;
      // It would begin again at its start.
      if (element.ended) return 'stopped';
      try {
        await element.play();
        return 'playing';
      } catch (reason) {
        const outcome = outcomeOf(reason);
        if (outcome !== 'stopped') wanted = false;
        return outcome;
      }
    },
    pause() {
      wanted = false;
      element.pause();
    },
    unload() {
      if (!held) return;
      wanted = false;
      held = undefined;
      isLoading = false;
      element.pause();
      element.removeAttribute('src');
      element.load();
    },
    holds: (track) => held === track,
    positionMs: () => (held ? held.startsAtMs + element.currentTime * 1000 : Number.NEGATIVE_INFINITY),
    strayed: () => held !== undefined && !element.ended && wanted === element.paused,
    accept() {
      wanted = !element.paused;
    },
  };
}
