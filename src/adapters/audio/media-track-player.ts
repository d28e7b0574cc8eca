import type { TrackPlayer, TrackPlayerEvent } from '../../machines/ports.ts';
import { gridMs } from '../../planning/session-plan.ts';
import type { Deck, PlayOutcome } from './deck.ts';
import { makeDeckPair } from './deck-pair.ts';
import type { FindSounds } from './find-sounds.ts';
import type { MediaElements } from './media-elements.ts';
import { listenToMedia } from './media-events.ts';
import { makeSessionTracks } from './session-tracks.ts';
import { makeSmoothPlayhead } from './smooth-playhead.ts';
import { everySecond, type EverySecond, makeStandstillWatch } from './standstill.ts';
import type { TrackAddresses } from './track-address.ts';
import { makeTrackMaker, type TrackAtHand } from './track-maker.ts';
import { makeWaitingChange } from './waiting-change.ts';

export type MediaTrackParts = {
  readonly elements: MediaElements;
  readonly findSounds: FindSounds;
  readonly addresses: TrackAddresses;
  /** A steady clock in ms; only to draw smoothly between the positions that the element tells. */
  readonly now: () => number;
  readonly everySecond?: EverySecond;
};

/** `asked`: an open question has ended unanswered, and nothing is on the element that could be heard. */
type Mode = 'ready' | 'playing' | 'paused' | 'interrupted' | 'asked' | 'over';

/**
 * Plays a session as one track from question to question: what must not be heard without an answer is on no element. A
 * changed plan is lined up on the second element and taken over when the playhead is there; in a pause the second element
 * plays comfort noise, so that a locked phone lets the page live.
 * When no track can be loaded `prepare` says `captionsOnly` and time does not run: another player has to take over.
 */
export function makeMediaTrackPlayer(
  parts: MediaTrackParts,
  report: (event: TrackPlayerEvent) => void,
): TrackPlayer {
  const { elements, addresses } = parts;
  const maker = makeTrackMaker(parts.findSounds, addresses);
  const tracks = makeSessionTracks(maker);
  const decks = makeDeckPair(elements.pair);
  const smooth = makeSmoothPlayhead(parts.now);
  const waiting = makeWaitingChange(takeOverIfDue);
  const standsStill = makeStandstillWatch();
  const closing = new AbortController();
  let mode: Mode = 'ready';
  let rest: TrackAtHand | undefined;
  let reached = 0;
  let mayReload = true;
  /** What is heard next must come from a track that is still in the making; until then time stands. */
  let isTurningOver = false;

  function playheadMs(): number {
    const track = decks.track();
    if (mode !== 'playing' || !track || isTurningOver) return reached;
    const main = decks.main();
    const { paused, playbackRate } = main.element;
    const now = paused ? main.positionMs() : smooth.at(main.positionMs(), playbackRate);
    reached = Math.max(reached, Math.min(now, track.endsAtMs));
    return reached;
  }

  function tellPlayhead(): void {
    report({ type: 'playhead.moved', atMs: playheadMs() });
  }

  function stand(as: 'paused' | 'interrupted'): void {
    tellPlayhead();
    mode = as;
    smooth.reset();
  }

  function interrupt(cause: 'outside' | 'tapNeeded'): void {
    stand('interrupted');
    report({ type: 'sound.interrupted', cause });
  }

  function start(): void {
    const deck = decks.main();
    void deck.play().then((outcome) => settle(deck, outcome));
  }

  function settle(deck: Deck, outcome: PlayOutcome): void {
    if (deck !== decks.main() || mode !== 'playing') return;
    if (outcome === 'tapNeeded') interrupt('tapNeeded');
    if (outcome === 'failed' && !deck.isLoading()) void reload();
  }

  async function takeOnMain(track: TrackAtHand): Promise<void> {
    smooth.reset();
    const outcome = await decks.put(track);
    if (outcome === 'overtaken' || mode === 'over') return;
    if (outcome === 'failed') await reload();
    else if (mode === 'playing') start();
  }

  async function reload(): Promise<void> {
    if (isTurningOver) return;
    if (!mayReload) return lose();
    mayReload = false;
    playheadMs();
    isTurningOver = true;
    await makeNext(reached);
  }

  /** Makes what comes next, and puts it on the main deck at once or lines it up. */
  async function makeNext(fromMs: number): Promise<void> {
    waiting.drop();
    const track = await tracks.make(isTurningOver ? Math.min(fromMs, reached) : fromMs);
    if (track === 'overtaken') return;
    if (track === 'impossible') return lose();
    if (isTurningOver) {
      isTurningOver = false;
      return takeOnMain(track);
    }
    waiting.put(track);
    if (mode === 'playing') lineUp();
  }

  function lose(): void {
    if (mode === 'over') return;
    tellPlayhead();
    letGo();
    report({ type: 'sound.lost' });
  }

  function lineUp(): void {
    waiting.lineUpOn(decks.spare(), decks.main().element.playbackRate);
  }

  function takeOverIfDue(): void {
    if (mode !== 'playing' || isTurningOver) return;
    const main = decks.main();
    const due = waiting.takeIfDue(main.positionMs(), main.element.ended);
    if (due?.on === 'sameDeck') void takeOnMain(due.track);
    if (due?.on === 'otherDeck') void handOver(due.track);
  }

  async function handOver(track: TrackAtHand): Promise<void> {
    tellPlayhead();
    const handed = decks.handOver(track, () => mode === 'playing' && !isTurningOver);
    smooth.reset();
    const arriving = decks.main();
    const outcome = await handed;
    if (outcome === 'refused') await takeOnMain(track);
    else settle(arriving, outcome);
  }

  function endTrack(): void {
    if (isNextOnItsWay()) return takeOverIfDue();
    reached = Math.max(reached, tracks.allowedToMs());
    const isEnd = reached >= (tracks.plan()?.totalMs ?? 0);
    mode = isEnd ? 'over' : 'asked';
    if (!isEnd) decks.takeOff();
    tellPlayhead();
    if (isEnd) report({ type: 'track.ended' });
  }

  /** The present track is not the end. */
  function isNextOnItsWay(): boolean {
    return tracks.isMaking() || waiting.isWaiting();
  }

  function wouldAnswer(): boolean {
    return !isNextOnItsWay() && tracks.wouldAnswer(reached);
  }

  function resumedOutside(): void {
    // Sound that comes back by itself, as after a call, is no answer, and says nothing of a plan that has changed.
    if (isTurningOver || wouldAnswer()) return decks.main().pause();
    decks.main().accept();
    mode = 'playing';
    if (rest) decks.endNoise(rest);
    lineUp();
    report({ type: 'sound.resumed' });
  }

  function letGo(): void {
    mode = 'over';
    tracks.forget();
    closing.abort();
    waiting.drop();
    decks.unload();
    maker.close();
  }

  const stopLooking = (parts.everySecond ?? everySecond)(() => {
    const main = decks.main();
    const isHeard = mode === 'playing' && !isTurningOver && !main.isLoading();
    if (standsStill(isHeard ? main.element : undefined)) lose();
  });
  closing.signal.addEventListener('abort', stopLooking);

  for (const element of elements.pair) {
    const isHeard = () => decks.isMain(element) && mode === 'playing';
    const isStill = () => decks.isMain(element) && (mode === 'paused' || mode === 'interrupted');
    listenToMedia(element, closing.signal, {
      moved() {
        if (!isHeard() || isTurningOver) return;
        tellPlayhead();
        takeOverIfDue();
      },
      paused() {
        if (!isHeard() || !decks.main().strayed()) return;
        decks.main().accept();
        interrupt('outside');
      },
      playing() {
        if (isStill() && decks.main().strayed()) resumedOutside();
      },
      ended() {
        if (isHeard()) endTrack();
        else if (decks.isMain(element) && wouldAnswer()) decks.takeOff();
      },
      failed() {
        if (isHeard() && !isTurningOver && !decks.main().isLoading()) void reload();
      },
    });
  }

  return {
    async prepare(wished, fromMs) {
      reached = fromMs;
      tracks.begin(wished, fromMs);
      const [made, noise] = await Promise.all([tracks.make(fromMs), maker.rest()]);
      rest = noise;
      const track = typeof made === 'object' ? made : undefined;
      const missing = track?.missing ?? [];
      const isLoaded = track && !closing.signal.aborted && (await decks.put(track)) === 'loaded';
      if (isLoaded) return { hearing: 'track', missing };
      // Closed meanwhile: the elements may be another session's by now.
      if (!closing.signal.aborted) letGo();
      return { hearing: 'captionsOnly', missing };
    },

    play() {
      if (mode === 'over' || mode === 'playing' || !decks.track()) return;
      mode = 'playing';
      if (rest) decks.endNoise(rest);
      if (isTurningOver) return;
      if (wouldAnswer()) {
        tracks.answer(reached);
        isTurningOver = true;
        return void makeNext(reached);
      }
      start();
      lineUp();
    },

    pause() {
      if (mode !== 'playing' && mode !== 'interrupted' && mode !== 'asked') return;
      const wasHeard = mode !== 'interrupted';
      stand('paused');
      decks.main().pause();
      if (wasHeard && rest) decks.playNoise(rest, () => mode === 'paused');
    },

    async change(wished, fromMs) {
      if (mode === 'over') return;
      mayReload = true;
      tracks.change(wished, fromMs);
      isTurningOver ||= mode !== 'playing' && fromMs <= reached + gridMs;
      await makeNext(fromMs);
    },

    playheadMs,

    close() {
      if (!closing.signal.aborted) letGo();
    },
  };
}
