import { type Deck, makeDeck, type PlayOutcome } from './deck.ts';
import type { MediaElements } from './media-elements.ts';
import type { TrackAtHand } from './track-maker.ts';

/**
 * Two decks by turns: one is heard, and the other is spare, for the track that comes next or for comfort noise in a
 * pause. It knows of tracks and elements, and nothing of sessions.
 */
export type DeckPair = {
  /** The deck that is heard, or stands. */
  main(): Deck;
  spare(): Deck;
  /** The track of the main deck; it stays known when it is taken off. */
  track(): TrackAtHand | undefined;
  /** Whether what this element tells is about the track that is heard. */
  isMain(element: HTMLAudioElement): boolean;
  /** Puts `track` on the main deck in place of the one there. `overtaken`: another one came meanwhile. */
  put(track: TrackAtHand): Promise<'loaded' | 'failed' | 'overtaken'>;
  /** Leaves nothing on the main deck: played from outside the page, an element that has ended would begin anew. */
  takeOff(): void;
  /**
   * Goes over to `track`, which lies ready on the spare deck: it starts first, then the old one stops, and for a moment
   * both play comfort noise. `refused`: it may not be heard there, and the old one is heard on; only while `mayGoBack`.
   */
  handOver(track: TrackAtHand, mayGoBack: () => boolean): Promise<PlayOutcome | 'refused'>;
  /** Comfort noise on the spare deck, as long as it `isWanted` once it is loaded. */
  playNoise(noise: TrackAtHand, isWanted: () => boolean): void;
  endNoise(noise: TrackAtHand): void;
  unload(): void;
};

function isRefused(outcome: PlayOutcome): boolean {
  return outcome === 'tapNeeded' || outcome === 'failed';
}

export function makeDeckPair(pair: MediaElements['pair']): DeckPair {
  let [main, spare]: [Deck, Deck] = [makeDeck(pair[0]), makeDeck(pair[1])];
  let current: TrackAtHand | undefined;
  return {
    main: () => main,
    spare: () => spare,
    track: () => current,
    isMain: (element) => element === main.element && current !== undefined && main.holds(current),
    async put(track) {
      const gone = current;
      current = track;
      const isLoaded = await main.load(track, main.element.playbackRate);
      gone?.free();
      if (current !== track) return 'overtaken';
      return isLoaded ? 'loaded' : 'failed';
    },
    takeOff() {
      main.unload();
      current?.free();
    },
    async handOver(track, mayGoBack) {
      const gone = current;
      const leaving = main;
      const arriving = spare;
      arriving.element.playbackRate = leaving.element.playbackRate;
      [main, spare, current] = [arriving, leaving, track];
      const outcome = await arriving.play();
      const isHeardOnLeaving = gone !== undefined && leaving.holds(gone);
      if (isHeardOnLeaving && isRefused(outcome) && current === track && mayGoBack()) {
        [main, spare, current] = [leaving, arriving, gone];
        return 'refused';
      }
      if (isHeardOnLeaving) leaving.unload();
      gone?.free();
      return main === arriving ? outcome : 'stopped';
    },
    playNoise(noise, isWanted) {
      const deck = spare;
      void deck.load(noise, 1).then((isLoaded) => {
        if (isLoaded && isWanted() && deck.holds(noise)) void deck.play();
      });
      // Also at once, while the tap lasts.
      void deck.play();
    },
    endNoise(noise) {
      if (spare.holds(noise)) spare.unload();
    },
    unload() {
      for (const deck of [main, spare]) deck.unload();
    },
  };
}
