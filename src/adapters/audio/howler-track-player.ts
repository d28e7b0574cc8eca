import type { Prepared, TrackPlayer, TrackPlayerEvent } from '../../machines/ports.ts';
import { playableAfterYesToMs, playableToMs } from '../../planning/open-questions.ts';
import { type Cue, cueLeadMs, cuesOf, type SessionPlan } from '../../planning/session-plan.ts';
import { recordingKey } from '../../track/build-track.ts';
import type { CueSpeaker } from './cue-speaker.ts';
import { openHowlerSpeaker } from './howler-speaker.ts';
import type { FindSounds } from './find-sounds.ts';
import { makeWakefulness } from './wakefulness.ts';

export type HowlerTrackParts = {
  readonly findSounds: FindSounds;
  /** A steady clock in ms. */
  readonly now: () => number;
  /** Calls back every few hundredths of a second while the page is awake; answers with how to stop it. */
  readonly wake?: (callback: () => void) => () => void;
  readonly openSpeaker?: () => Promise<CueSpeaker | undefined>;
};

/** Later than this a cue would come at the wrong moment; its caption is on the screen anyway. */
const latestMs = 400;
const reportEveryMs = 250;
const wakeEveryMs = 40;
/** A page that was not woken for this long slept: what it would have said meanwhile was not guided. */
const asleepAfterMs = 5000;

function wakeByTimer(callback: () => void): () => void {
  const timer = setInterval(callback, wakeEveryMs);
  document.addEventListener('visibilitychange', callback);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', callback);
  };
}

/**
 * Speaks cue by cue on a steady clock where no track can be played, and keeps time in silence where nothing can be
 * heard at all. It stands at an open question that has ended. It needs a page that is awake; after a sleep it stands where
 * it was and says that it was interrupted.
 */
export function makeHowlerTrackPlayer(
  { findSounds, now, wake = wakeByTimer, openSpeaker = openHowlerSpeaker }: HowlerTrackParts,
  report: (event: TrackPlayerEvent) => void,
): TrackPlayer {
  let mode: 'ready' | 'playing' | 'paused' | 'over' = 'ready';
  let plan: SessionPlan | undefined;
  /** How far the plan may be heard as things stand. */
  let allowedToMs = 0;
  let toCome: readonly Cue[] = [];
  let change: { plan: SessionPlan; fromMs: number } | undefined;
  let speaker: CueSpeaker | undefined;
  let stoodAtMs = 0;
  let startedAt = 0;
  let toldAtMs = 0;
  let sleep: (() => void) | undefined;
  let wokeAtMs = 0;
  let prepared: Prepared | undefined;
  const wakefulness = makeWakefulness();

  function playheadMs(): number {
    const ran = mode === 'playing' ? now() - startedAt : 0;
    return Math.min(stoodAtMs + Math.max(0, ran), allowedToMs);
  }

  function take(wished: SessionPlan, fromMs: number): void {
    plan = wished;
    allowedToMs = playableToMs(wished, fromMs);
    toCome = cuesOf(wished).filter((cue) => cue.atMs >= fromMs);
  }

  function speakWhatIsDue(untilMs: number): void {
    const at = playheadMs();
    const due = toCome.filter((cue) => cue.atMs < untilMs && cue.atMs - cueLeadMs <= at);
    toCome = toCome.slice(due.length);
    const last = due.at(-1);
    if (last && at - last.atMs <= latestMs) speaker?.speak(recordingKey(last));
  }

  function takeOverIfDue(): void {
    if (!change || playheadMs() < change.fromMs) return;
    if (mode === 'playing') speakWhatIsDue(change.fromMs);
    speaker?.drop();
    take(change.plan, change.fromMs);
    change = undefined;
  }

  function tell(): void {
    toldAtMs = playheadMs();
    report({ type: 'playhead.moved', atMs: toldAtMs });
  }

  function stand(as: 'paused' | 'over'): void {
    stoodAtMs = playheadMs();
    mode = as;
    sleep?.();
  }

  /** Whether the page slept since it was last awake; then guided time stands where it was. */
  function standAfterSleep(): boolean {
    const at = playheadMs();
    if (at - wokeAtMs <= asleepAfterMs) return false;
    mode = 'paused';
    stoodAtMs = wokeAtMs;
    sleep?.();
    speaker?.hold();
    tell();
    report({ type: 'sound.interrupted', cause: 'outside' });
    return true;
  }

  function noteHearing(): void {
    if (!speaker || prepared?.hearing !== 'cueByCue') return;
    const change = wakefulness.look(speaker.isAwake(), playheadMs());
    if (change === 'lost') report({ type: 'sound.lost' });
    if (change === 'heardAgain') report({ type: 'hearing.changed', ...prepared });
  }

  function goOn(): void {
    if (mode !== 'playing' || !plan || standAfterSleep()) return;
    wokeAtMs = playheadMs();
    noteHearing();
    takeOverIfDue();
    speakWhatIsDue(Math.min(allowedToMs, change?.fromMs ?? Infinity));
    const isAtEnd = playheadMs() >= allowedToMs;
    if (isAtEnd) end();
    else if (playheadMs() - toldAtMs >= reportEveryMs) tell();
  }

  function end(): void {
    const isOver = allowedToMs === plan?.totalMs;
    stand(isOver ? 'over' : 'paused');
    tell();
    if (isOver) report({ type: 'track.ended' });
  }

  async function makeReady(wished: SessionPlan) {
    const cues = cuesOf(wished);
    const { recordings, missing } = await findSounds(cues);
    const ready = (await speaker?.load(recordings)) ?? new Set();
    const unplayable = cues.filter((cue) => {
      const key = recordingKey(cue);
      return recordings.has(key) && !ready.has(key);
    });
    const lost = new Set([...missing, ...unplayable.map(({ id }) => id)]);
    return { isHeard: ready.size > 0, missing: [...lost] };
  }

  return {
    async prepare(wished, fromMs) {
      take(wished, fromMs);
      [stoodAtMs, toldAtMs] = [fromMs, fromMs];
      const opened = await openSpeaker();
      if (mode === 'over') opened?.close();
      else speaker = opened;
      const { isHeard, missing } = await makeReady(wished);
      prepared = { hearing: isHeard ? 'cueByCue' : 'captionsOnly', missing };
      return prepared;
    },
    play() {
      if (mode === 'over' || mode === 'playing' || !plan) return;
      mode = 'playing';
      allowedToMs = playableAfterYesToMs(plan, stoodAtMs);
      startedAt = now();
      wokeAtMs = stoodAtMs;
      speaker?.goOn();
      sleep = wake(goOn);
      goOn();
    },
    pause() {
      if (mode !== 'playing') return;
      tell();
      stand('paused');
      speaker?.hold();
    },
    async change(wished, fromMs) {
      if (mode === 'over') return;
      change = { plan: wished, fromMs };
      takeOverIfDue();
      await makeReady(wished);
    },
    playheadMs,
    close() {
      stand('over');
      speaker?.close();
      speaker = undefined;
    },
  };
}
