import type { InterruptionCause, Prepared, TrackPlayer, TrackPlayerEvent } from '../../src/machines/ports.ts';
import { playableAfterYesToMs, playableToMs } from '../../src/planning/open-questions.ts';
import { cuesOf, type SessionPlan } from '../../src/planning/session-plan.ts';

export type FakeTrackPlayer = TrackPlayer & {
  /** Lets `ms` of real time pass. */
  advance(ms: number): void;
  /** A call or a headset stops the sound, or the browser wants a tap. */
  interrupt(cause: InterruptionCause): void;
  resumeOutside(): void;
  loseSound(): void;
  /** The plan that is being played at this moment. */
  plan(): SessionPlan | undefined;
  isPlaying(): boolean;
};

/** A player without sound whose time is moved by hand, about four reports a second as from the real ones. */
export function makeFakeTrackPlayer(
  report: (event: TrackPlayerEvent) => void,
  answer: Partial<Prepared> = {},
): FakeTrackPlayer {
  const stepMs = 250;
  let mode: 'ready' | 'playing' | 'paused' | 'over' = 'ready';
  let plan: SessionPlan | undefined;
  let allowedToMs = 0;
  let change: { plan: SessionPlan; fromMs: number } | undefined;
  let atMs = 0;

  function takeOverIfDue(): void {
    if (!change || atMs < change.fromMs) return;
    plan = change.plan;
    allowedToMs = playableToMs(plan, change.fromMs);
    change = undefined;
  }

  function step(ms: number): void {
    if (mode !== 'playing' || !plan) return;
    atMs = Math.min(atMs + ms, change?.fromMs ?? allowedToMs, allowedToMs);
    takeOverIfDue();
    const isAtEnd = atMs >= allowedToMs;
    const isOver = isAtEnd && atMs >= plan.totalMs;
    if (isAtEnd) mode = isOver ? 'over' : 'paused';
    report({ type: 'playhead.moved', atMs });
    if (isOver) report({ type: 'track.ended' });
  }

  return {
    prepare(wished, fromMs) {
      plan = wished;
      atMs = fromMs;
      const missing = answer.hearing === 'captionsOnly' ? cuesOf(wished).map((cue) => cue.id) : [];
      return Promise.resolve({ hearing: 'track', missing: [...new Set(missing)], ...answer });
    },
    play() {
      if (mode === 'over' || !plan) return;
      mode = 'playing';
      allowedToMs = playableAfterYesToMs(plan, atMs);
    },
    pause() {
      if (mode === 'playing') mode = 'paused';
    },
    change(wished, fromMs) {
      if (mode !== 'over') change = { plan: wished, fromMs };
      takeOverIfDue();
      return Promise.resolve();
    },
    playheadMs: () => atMs,
    close() {
      mode = 'over';
    },
    advance(ms) {
      for (let left = ms; left > 0; left -= stepMs) step(Math.min(left, stepMs));
    },
    interrupt(cause) {
      if (mode !== 'playing') return;
      mode = 'paused';
      report({ type: 'sound.interrupted', cause });
    },
    resumeOutside() {
      if (mode !== 'paused') return;
      mode = 'playing';
      report({ type: 'sound.resumed' });
    },
    loseSound() {
      if (mode !== 'over') report({ type: 'sound.lost' });
    },
    plan: () => plan,
    isPlaying: () => mode === 'playing',
  };
}
