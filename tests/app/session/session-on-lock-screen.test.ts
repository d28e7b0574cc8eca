import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { putOnLockScreen } from '../../../src/app/session/session-on-lock-screen.ts';
import type { SegmentKind } from '../../../src/planning/session-plan.ts';
import { playhead, prepared, stamp, startSession, withDilators } from '../../support/core-session.ts';

/** The platform's own card: what a browser would call when a button is pressed. */
class FakeMediaSession {
  metadata: unknown = null;
  playbackState = 'none';
  readonly handlers = new Map<string, () => void>();
  setActionHandler(action: string, handler: (() => void) | null) {
    if (handler) this.handlers.set(action, handler);
    else this.handlers.delete(action);
  }
  setPositionState() {}
}

let card: FakeMediaSession;

beforeEach(() => {
  card = new FakeMediaSession();
  Object.defineProperty(navigator, 'mediaSession', { value: card, configurable: true });
  Object.defineProperty(globalThis, 'MediaMetadata', { value: Object, configurable: true });
});

afterEach(() => {
  Reflect.deleteProperty(navigator, 'mediaSession');
  Reflect.deleteProperty(globalThis, 'MediaMetadata');
});

const pressed = (action: string) => card.handlers.get(action)?.();

/** A dilator session a second into the first part of `kind`. */
function guidingIn(kind: SegmentKind) {
  const session = startSession(withDilators);
  session.send({ type: 'checkIn.finish', stamp }, { type: 'session.start', stamp }, prepared);
  let elementMs = 0;
  const end = putOnLockScreen(session.actor, 'Unfurl', {
    playheadMs: () => Math.max(elementMs, session.context().playheadMs),
    now: () => '2026-11-22T09:00:00Z',
  });
  const part = session.context().plan?.segments.find((segment) => segment.kind === kind);
  if (!part) throw new Error(`no ${kind}`);
  session.send(playhead(part.atMs + 1000));
  const kindNow = () => {
    const { plan, playheadMs } = session.context();
    return plan?.segments.find(({ endMs }) => playheadMs < endMs)?.kind;
  };
  /** Guided time goes on until the changed plan has taken over. */
  const goOn = () => session.send(playhead(session.context().changesAtMs + 100));
  const ordered = () => session.orders.map(({ type }) => type);
  /** Guided time has gone on, and the page slept and has told nothing of it. */
  const sleepTo = (ms: number) => void (elementMs = ms);
  return { ...session, part, kindNow, goOn, ordered, end, sleepTo };
}

describe('a press that wakes a page', () => {
  test.each(['pause', 'nexttrack', 'previoustrack'])(
    'to whom the question ran out meanwhile finds it there, paused: %s is not about a moment that is past',
    (action) => {
      const session = guidingIn('ready');
      const askedMs = session.part.endMs - 24;
      session.sleepTo(askedMs);
      pressed(action);
      expect(session.context().playheadMs).toBe(askedMs);
      expect(session.ordered()).toContain('pause');
      expect(session.context().changesAtMs === 0 || session.context().changesAtMs === askedMs).toBe(true);
    },
  );

  test('by pause does not answer a question that ran out meanwhile, and play then does', () => {
    const session = guidingIn('ready');
    const { plan } = session.context();
    session.sleepTo(session.part.endMs - 24);
    pressed('pause');
    expect(session.is({ inSession: { guiding: 'paused' } })).toBe(true);
    expect(session.context().plan).toBe(plan);
    pressed('play');
    expect(session.is({ inSession: { guiding: 'running' } })).toBe(true);
    expect(session.ordered().at(-1)).toBe('play');
  });

  test('by stop keeps what was heard while nobody was told', () => {
    const session = guidingIn('breathe');
    session.sleepTo(session.part.atMs + 20_000);
    pressed('stop');
    expect(session.context().playheadMs).toBe(session.part.atMs + 20_000);
  });
});

describe('while “when you are ready” is asked', () => {
  test.each([
    ['next', 'nexttrack'],
    ['the one button of a headset', 'pause'],
  ])('%s is the yes: on to what comes next, and no pause', (_, action) => {
    const session = guidingIn('ready');
    pressed(action);
    expect(session.is({ inSession: { guiding: 'paused' } })).toBe(false);
    expect(session.ordered()).not.toContain('pause');
    session.goOn();
    expect(session.kindNow()).not.toBe('ready');
    expect(session.context().plan?.segments.some(({ kind }) => kind === 'insert')).toBe(true);
  });

  test('the card goes on saying that it plays', () => {
    guidingIn('ready');
    pressed('pause');
    expect(card.playbackState).toBe('playing');
  });

  test('a second press of the one button pauses: the question is answered', () => {
    const session = guidingIn('ready');
    pressed('pause');
    pressed('pause');
    expect(session.is({ inSession: { guiding: 'paused' } })).toBe(true);
  });

  test('a second “next” skips nothing of what comes', () => {
    const session = guidingIn('ready');
    pressed('nexttrack');
    const { plan } = session.context();
    pressed('nexttrack');
    expect(session.context().plan).toBe(plan);
  });

  test('previous is ease back, and no yes', () => {
    const session = guidingIn('ready');
    pressed('previoustrack');
    session.goOn();
    expect(session.kindNow()).toBe('ease');
    const ahead = session
      .context()
      .plan?.segments.filter(({ endMs }) => endMs > session.context().playheadMs);
    expect(ahead?.some(({ kind }) => kind === 'ready')).toBe(true);
  });

  test('stop stops', () => {
    const session = guidingIn('ready');
    pressed('stop');
    expect(session.is('afterCare')).toBe(true);
    expect(card.handlers.size).toBe(0);
  });

  test('once it has paused, next is the yes, and sets it going', () => {
    const session = guidingIn('ready');
    session.send({ type: 'session.pause' });
    pressed('nexttrack');
    expect(session.ordered().at(-1)).toBe('play');
    session.goOn();
    expect(session.kindNow()).not.toBe('ready');
  });
});

describe('after easing back', () => {
  function eased() {
    const session = guidingIn('hold');
    pressed('previoustrack');
    session.goOn();
    return session;
  }

  test('next goes on with what was planned: nothing of the hold is lost', () => {
    const session = eased();
    expect(session.kindNow()).toBe('ease');
    pressed('nexttrack');
    session.goOn();
    expect(session.kindNow()).toBe('hold');
  });

  test('the one button pauses, as ever', () => {
    const session = eased();
    pressed('pause');
    expect(session.is({ inSession: { guiding: 'paused' } })).toBe(true);
  });
});

describe('in a part that is guided', () => {
  test('the one button pauses, and play goes on', () => {
    const session = guidingIn('hold');
    pressed('pause');
    expect(session.is({ inSession: { guiding: 'paused' } })).toBe(true);
    expect(card.playbackState).toBe('paused');
    pressed('play');
    expect(session.is({ inSession: { guiding: 'running' } })).toBe(true);
  });

  test('next skips it', () => {
    const session = guidingIn('breathe');
    pressed('nexttrack');
    session.goOn();
    expect(session.kindNow()).toBe('drops');
  });
});

test('what is let go leaves no button behind', () => {
  const { end } = guidingIn('hold');
  end();
  expect(card.handlers.size).toBe(0);
  expect(card.metadata).toBeNull();
});
