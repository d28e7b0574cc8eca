export type MediaSessionActions = {
  readonly play: () => void;
  readonly pause: () => void;
  readonly next: () => void;
  readonly previous: () => void;
  readonly stop: () => void;
};

/** What the lock screen, a headset or a car shows of a session. */
export type SessionCard = {
  /** Call it after play, pause and every change of the plan; the system counts on by itself in between. */
  update(state: 'playing' | 'paused', playheadMs: number, totalMs: number): void;
  close(): void;
};

// The pair of track buttons, not the pair of seek buttons: iOS has room for one pair and prefers seeking.
const unused: readonly MediaSessionAction[] = ['seekto', 'seekforward', 'seekbackward'];

/**
 * Shows `title`, which anybody near can read, so it must be neutral. Does nothing where the browser has no such card.
 * A double press on a headset is `next`, so what it does should be easy to undo.
 */
export function showSessionCard(title: string, actions: MediaSessionActions): SessionCard {
  const session = 'mediaSession' in navigator ? navigator.mediaSession : undefined;
  if (!session) return { update() {}, close() {} };

  const handlers: readonly (readonly [MediaSessionAction, () => void])[] = [
    ['play', actions.play],
    ['pause', actions.pause],
    ['nexttrack', actions.next],
    ['previoustrack', actions.previous],
    ['stop', actions.stop],
  ];
  session.metadata = new MediaMetadata({ title });
  for (const [action, act] of handlers) setHandler(session, action, act);
  for (const action of unused) setHandler(session, action, null);

  return {
    update(state, playheadMs, totalMs) {
      session.playbackState = state;
      setPosition(session, playheadMs / 1000, totalMs / 1000);
    },
    close() {
      for (const [action] of handlers) setHandler(session, action, null);
      session.metadata = null;
      session.playbackState = 'none';
    },
  };
}

/** Engines refuse actions that they do not know by throwing. */
function setHandler(session: MediaSession, action: MediaSessionAction, act: (() => void) | null): void {
  try {
    session.setActionHandler(action, act);
  } catch {
    // Not a button of this engine's card.
  }
}

function setPosition(session: MediaSession, position: number, duration: number): void {
  try {
    session.setPositionState({ duration, position: Math.min(position, duration), playbackRate: 1 });
  } catch {
    // The card shows no position in this engine.
  }
}
