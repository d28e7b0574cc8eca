import type { TrackPlayer, TrackPlayerEvent } from '../../machines/ports.ts';
import { gridMs, type SessionPlan } from '../../planning/session-plan.ts';
import { type Deck, makeDeck, type PlayOutcome } from './deck.ts';
import type { MediaElements } from './media-elements.ts';
import { listenToMedia } from './media-events.ts';
import { makeSmoothPlayhead } from './smooth-playhead.ts';
import { everySecond, type EverySecond, makeStandstillWatch } from './standstill.ts';
import type { TrackAddresses } from './track-address.ts';
import { type FindSounds, makeTrackMaker, type TrackAtHand } from './track-maker.ts';
import { makeWaitingChange } from './waiting-change.ts';

export type MediaTrackParts = {
  readonly elements: MediaElements;
  readonly findSounds: FindSounds;
  readonly addresses: TrackAddresses;
  /** A steady clock in ms; only to draw smoothly between the positions that the element tells. */
  readonly now: () => number;
  readonly everySecond?: EverySecond;
};

type Mode = 'ready' | 'playing' | 'paused' | 'interrupted' | 'over';

/**
 * Plays a session as one track. A changed plan is lined up on the second element and taken over when the playhead is
 * there; in a pause the second element plays comfort noise, so that a locked phone lets the page live.
 * When no track can be loaded `prepare` says `captionsOnly` and time does not run: another player has to take over.
 */
export function makeMediaTrackPlayer(
  parts: MediaTrackParts,
  report: (event: TrackPlayerEvent) => void,
): TrackPlayer {
  const { elements, addresses } = parts;
  const maker = makeTrackMaker(parts.findSounds, addresses);
  const smooth = makeSmoothPlayhead(parts.now);
  const waiting = makeWaitingChange(takeOverIfDue);
  const standsStill = makeStandstillWatch();
  const closing = new AbortController();
  let [main, spare]: [Deck, Deck] = [makeDeck(elements.pair[0]), makeDeck(elements.pair[1])];
  let mode: Mode = 'ready';
  let plan: SessionPlan | undefined;
  let current: TrackAtHand | undefined;
  let rest: TrackAtHand | undefined;
  let reached = 0;
  let mayReload = true;
  /** Counts what changes the plan, so that whatever is late can see that it is. */
  let turn = 0;
  /** A changed plan is on its way to its track, so the present one is not the end. */
  let isMaking = false;
  /** What is heard next must come from a track that is still in the making; until then time stands. */
  let isTurningOver = false;

  function playheadMs(): number {
    if (mode !== 'playing' || !current || isTurningOver) return reached;
    const { element } = main;
    const position = main.positionMs();
    const now = element.paused ? position : smooth.at(position, element.playbackRate);
    reached = Math.max(reached, Math.min(now, current.endsAtMs));
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
    const deck = main;
    void deck.play().then((outcome) => settle(deck, outcome));
  }

  function settle(deck: Deck, outcome: PlayOutcome): void {
    if (deck !== main || mode !== 'playing') return;
    if (outcome === 'tapNeeded') interrupt('tapNeeded');
    if (outcome === 'failed' && !deck.isLoading()) void reload();
  }

  async function takeOnMain(track: TrackAtHand): Promise<void> {
    const gone = current;
    current = track;
    smooth.reset();
    const isLoaded = await main.load(track, main.element.playbackRate);
    gone?.free();
    if (current !== track || mode === 'over') return;
    if (!isLoaded) await reload();
    else if (mode === 'playing') start();
  }

  async function reload(): Promise<void> {
    if (isTurningOver) return;
    if (!plan || !mayReload) return lose();
    mayReload = false;
    playheadMs();
    isTurningOver = true;
    await turnTo(plan, reached);
  }

  /** Makes the rest of `wished`, and puts it on the main element at once or lines it up. */
  async function turnTo(wished: SessionPlan, fromMs: number): Promise<void> {
    turn += 1;
    const mine = turn;
    waiting.drop();
    plan = wished;
    isMaking = true;
    const track = await maker.session(wished, isTurningOver ? Math.min(fromMs, reached) : fromMs);
    if (mine !== turn) return track?.free();
    isMaking = false;
    if (!track) return lose();
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
    waiting.lineUpOn(spare, main.element.playbackRate);
  }

  function takeOverIfDue(): void {
    if (mode !== 'playing' || isTurningOver) return;
    const due = waiting.takeIfDue(main.positionMs(), main.element.ended);
    if (due?.on === 'sameDeck') void takeOnMain(due.track);
    if (due?.on === 'otherDeck') handOver(due.track);
  }

  /** The new track starts first, then the old one stops: for a moment both play comfort noise. */
  function handOver(track: TrackAtHand): void {
    const gone = current;
    const leaving = main;
    tellPlayhead();
    spare.element.playbackRate = main.element.playbackRate;
    [main, spare] = [spare, main];
    current = track;
    smooth.reset();
    const arriving = main;
    void arriving.play().then((outcome) => {
      const isHeardOnLeaving = gone && leaving.holds(gone) && mode === 'playing' && !isTurningOver;
      const isRefused = outcome === 'tapNeeded' || outcome === 'failed';
      if (isHeardOnLeaving && isRefused && current === track) {
        [main, spare, current] = [leaving, arriving, gone];
        return takeOnMain(track);
      }
      settle(arriving, outcome);
      if (gone && leaving.holds(gone)) leaving.unload();
      gone?.free();
    });
  }

  function playRest(): void {
    const noise = rest;
    if (!noise) return;
    const deck = spare;
    void deck.load(noise, 1).then((isLoaded) => {
      if (isLoaded && mode === 'paused' && deck.holds(noise)) void deck.play();
    });
    // Also at once, while the tap lasts.
    void deck.play();
  }

  function endTrack(): void {
    if (isMaking || waiting.isWaiting()) return takeOverIfDue();
    reached = Math.max(reached, plan?.totalMs ?? 0);
    tellPlayhead();
    mode = 'over';
    report({ type: 'track.ended' });
  }

  function resumedOutside(): void {
    main.accept();
    mode = 'playing';
    if (rest && spare.holds(rest)) spare.unload();
    lineUp();
    report({ type: 'sound.resumed' });
  }

  function letGo(): void {
    mode = 'over';
    turn += 1;
    closing.abort();
    waiting.drop();
    for (const deck of [main, spare]) deck.unload();
    maker.close();
  }

  const stopLooking = (parts.everySecond ?? everySecond)(() => {
    const isHeard = mode === 'playing' && !isTurningOver && !main.isLoading();
    if (standsStill(isHeard ? main.element : undefined)) lose();
  });
  closing.signal.addEventListener('abort', stopLooking);

  for (const element of elements.pair) {
    const isCurrent = () => element === main.element && current !== undefined && main.holds(current);
    listenToMedia(element, closing.signal, {
      moved() {
        if (!isCurrent() || mode !== 'playing' || isTurningOver) return;
        tellPlayhead();
        takeOverIfDue();
      },
      paused() {
        if (!isCurrent() || mode !== 'playing' || !main.strayed()) return;
        main.accept();
        interrupt('outside');
      },
      playing() {
        if (!isCurrent() || !main.strayed()) return;
        if (mode === 'paused' || mode === 'interrupted') resumedOutside();
      },
      ended() {
        if (isCurrent() && mode === 'playing') endTrack();
      },
      failed() {
        if (isCurrent() && mode === 'playing' && !isTurningOver && !main.isLoading()) void reload();
      },
    });
  }

  return {
    async prepare(wished, fromMs) {
      plan = wished;
      reached = fromMs;
      const [track, noise] = await Promise.all([maker.session(wished, fromMs), maker.rest()]);
      [current, rest] = [track, noise];
      const missing = track?.missing ?? [];
      const isLoaded =
        track && !closing.signal.aborted && (await main.load(track, main.element.playbackRate));
      if (isLoaded) return { hearing: 'track', missing };
      // Closed meanwhile: the elements may be another session's by now.
      if (!closing.signal.aborted) letGo();
      return { hearing: 'captionsOnly', missing };
    },

    play() {
      if (mode === 'over' || mode === 'playing' || !current) return;
      mode = 'playing';
      if (rest && spare.holds(rest)) spare.unload();
      if (isTurningOver) return;
      start();
      lineUp();
    },

    pause() {
      if (mode !== 'playing' && mode !== 'interrupted') return;
      const wasHeard = mode === 'playing';
      stand('paused');
      main.pause();
      if (wasHeard) playRest();
    },

    async change(wished, fromMs) {
      if (mode === 'over') return;
      mayReload = true;
      isTurningOver ||= mode !== 'playing' && fromMs <= reached + gridMs;
      await turnTo(wished, fromMs);
    },

    playheadMs,

    close() {
      if (!closing.signal.aborted) letGo();
    },
  };
}
