import { gridMs } from '../../planning/session-plan.ts';
import type { Deck } from './deck.ts';
import type { TrackAtHand } from './track-maker.ts';
import { warmUp } from './warm-up.ts';

/** Where a change is to be played once it is due. An element that will not load it cannot take it over. */
export type DueChange = { readonly track: TrackAtHand; readonly on: 'otherDeck' | 'sameDeck' };

/** A changed plan's track that waits for its moment. */
export type WaitingChange = {
  /** Waits with `track` from now on, in place of an earlier one. */
  put(track: TrackAtHand): void;
  /** Loads the track that waits, if any, on a deck that is not heard; `look` is called when that has ended. */
  lineUpOn(deck: Deck, rate: number): void;
  isWaiting(): boolean;
  /** Gives the change away when `positionMs` has as good as come to it, or there is nothing left to play before it. */
  takeIfDue(positionMs: number, hasEnded: boolean): DueChange | undefined;
  drop(): void;
};

/**
 * A track begins two frames before the moment it is meant for, and an element takes a while to begin. The last frame
 * before that moment is quiet, so it is given to that beginning: the change is heard so much sooner.
 */
const earlyMs = gridMs;

export function makeWaitingChange(look: () => void): WaitingChange {
  let track: TrackAtHand | undefined;
  let deck: Deck | undefined;
  let on: 'loading' | DueChange['on'] = 'loading';
  let isWatching = false;

  /** Frames are exact and only for pages in view; a hidden page has `timeupdate`. Timers are throttled there. */
  function watch(): void {
    if (isWatching || !track) return;
    isWatching = true;
    requestAnimationFrame(() => {
      isWatching = false;
      look();
      watch();
    });
  }

  function clear(): void {
    if (track && deck?.holds(track)) deck.unload();
    track?.free();
    track = undefined;
  }

  return {
    put(next) {
      clear();
      track = next;
      on = 'loading';
    },
    lineUpOn(spare, rate) {
      const wanted = track;
      if (!wanted) return;
      deck = spare;
      on = 'loading';
      void spare.load(wanted, rate).then(async (isLoaded) => {
        if (isLoaded) await warmUp(spare.element);
        if (track !== wanted || !spare.holds(wanted)) return;
        on = isLoaded ? 'otherDeck' : 'sameDeck';
        look();
      });
      watch();
    },
    isWaiting: () => track !== undefined,
    takeIfDue(positionMs, hasEnded) {
      if (!track || on === 'loading' || (positionMs < track.fromMs - earlyMs && !hasEnded)) return undefined;
      const due = { track, on };
      track = undefined;
      return due;
    },
    drop: clear,
  };
}
