import { describe, expect, test } from 'vitest';
import { waitFor } from 'xstate';
import type { PlayerOrder, SessionEvent } from '../../src/machines/session-events.ts';
import type { SessionPlan } from '../../src/planning/session-plan.ts';
import { faultsOf, heardBefore } from '../support/core-plan-faults.ts';
import {
  guidingAt,
  playhead,
  prepared,
  type StartedSession,
  startSession,
  withCheckIn,
  stamp,
} from '../support/core-session.ts';

const guiding = (state: 'running' | 'easing' | 'waiting' | 'paused' | 'interrupted') => ({
  inSession: { guiding: state },
});
const resume = { type: 'session.resume' } as const;
const pause = { type: 'session.pause' } as const;
const easeBack = { type: 'session.easeBack' } as const;
const carryOn = { type: 'session.carryOn' } as const;

function planOf(session: StartedSession): SessionPlan {
  const { plan } = session.context();
  if (!plan) throw new Error('there is a plan');
  return plan;
}

function segmentOf(session: StartedSession, kind: string) {
  const segment = planOf(session).segments.find((one) => one.kind === kind);
  if (!segment) throw new Error(`there is a segment ${kind}`);
  return segment;
}

function changesOf(orders: readonly PlayerOrder[]) {
  return orders.filter((order) => order.type === 'change');
}

/** In the open wait after easing back, `beforeEndMs` before it runs out. */
function waitingFor(beforeEndMs: number): StartedSession {
  const session = guidingAt(60_000);
  session.send(easeBack);
  session.send(playhead(segmentOf(session, 'wait').endMs - beforeEndMs));
  return session;
}

describe('a pause', () => {
  test('costs no guided time', async () => {
    const session = guidingAt(60_000);
    session.send(pause, resume, playhead(61_000), pause, resume, playhead(62_000), { type: 'session.stop' });
    session.send({ type: 'reflection.finish' });
    await waitFor(session.actor, (snapshot) => snapshot.matches('saved'));
    expect(session.records).toMatchObject([{ guidedMs: 62_000 }]);
    expect(session.orders.map((order) => order.type)).toEqual(['play', 'pause', 'play', 'pause', 'play']);
  });

  test('is not ended by a late word of the player, which is still noted', () => {
    const session = guidingAt(60_000);
    session.send(pause, playhead(60_200));
    expect(session.is(guiding('paused'))).toBe(true);
    expect(session.context().playheadMs).toBe(60_200);
    expect(session.orders.at(-1)).toEqual({ type: 'pause' });
  });

  test('stays a pause when a call comes in', () => {
    const session = guidingAt(60_000);
    session.send(pause, { type: 'sound.interrupted', cause: 'outside' });
    expect(session.is(guiding('paused'))).toBe(true);
  });

  test('is ended from the lock screen without a second order to play', () => {
    const session = guidingAt(60_000);
    session.send(pause, { type: 'sound.resumed' });
    expect(session.is(guiding('running'))).toBe(true);
    expect(session.orders.at(-1)).toEqual({ type: 'pause' });
  });
});

describe('an interruption', () => {
  test('holds guided time until the person goes on', () => {
    const session = guidingAt(60_000);
    session.send({ type: 'sound.interrupted', cause: 'outside' });
    expect(session.is(guiding('interrupted'))).toBe(true);
    expect(session.context().interruption).toBe('outside');
    session.send(playhead(60_100));
    expect(session.is(guiding('interrupted'))).toBe(true);
    session.send(resume);
    expect(session.is(guiding('running'))).toBe(true);
    expect(session.orders.at(-1)).toEqual({ type: 'play' });
  });

  test('can be made a pause, so that the end of a call does not go on by itself', () => {
    const session = guidingAt(60_000);
    session.send({ type: 'sound.interrupted', cause: 'outside' }, pause);
    expect(session.is(guiding('paused'))).toBe(true);
  });
});

describe('easing back', () => {
  test('from running hands a new plan to the player, and counts once', () => {
    const session = guidingAt(60_000);
    session.send(easeBack, easeBack);
    const [change] = changesOf(session.orders);
    expect(changesOf(session.orders)).toHaveLength(1);
    expect(change?.fromMs).toBeGreaterThanOrEqual(60_240);
    expect(session.context().easedBack).toBe(1);
    session.send(playhead(segmentOf(session, 'ease').atMs + 100));
    expect(session.is(guiding('easing'))).toBe(true);
    session.send(playhead(segmentOf(session, 'wait').atMs + 100));
    expect(session.is(guiding('waiting'))).toBe(true);
  });

  test('from a pause goes over at once and sets guided time going', () => {
    const session = guidingAt(60_010);
    session.send(pause, easeBack);
    expect(session.is(guiding('easing'))).toBe(true);
    expect(session.orders.slice(-2)).toMatchObject([{ type: 'change', fromMs: 60_010 }, { type: 'play' }]);
    expect(segmentOf(session, 'ease').atMs).toBe(60_024);
  });
});

describe('an open wait', () => {
  test('ends by itself in a pause', () => {
    const session = waitingFor(1000);
    expect(session.is(guiding('waiting'))).toBe(true);
    session.send(playhead(segmentOf(session, 'wait').endMs - 100));
    expect(session.is(guiding('paused'))).toBe(true);
    expect(session.orders.at(-1)).toEqual({ type: 'pause' });
  });

  test('ends in a pause also when the player tells of its time only after the end', () => {
    const session = waitingFor(400);
    session.send(playhead(segmentOf(session, 'wait').endMs + 700));
    expect(session.is(guiding('paused'))).toBe(true);
  });

  test('that ran out goes on with one tap', () => {
    const session = waitingFor(400);
    const { endMs } = segmentOf(session, 'wait');
    session.send(playhead(endMs - 200), resume, playhead(endMs - 100), playhead(endMs + 100));
    expect(session.is(guiding('running'))).toBe(true);
    expect(session.orders.at(-1)).toEqual({ type: 'play' });
  });

  test.each<[string, SessionEvent]>([
    ['to carry on', carryOn],
    ['to skip', { type: 'session.skip' }],
    ['to only breathe', { type: 'session.breathingOnly' }],
    ['to finish', { type: 'session.finish' }],
  ])('that was answered %s is over, and does not end in a pause', (_, answer) => {
    for (const beforeEndMs of [66_000, 59_000, 20_000, 5000, 500]) {
      const session = waitingFor(beforeEndMs);
      session.send(answer);
      const { endMs } = segmentOf(session, 'wait');
      for (let atMs = session.context().playheadMs; atMs < endMs + 1000; atMs += 125)
        session.send(playhead(atMs));
      expect(session.is(guiding('running')), `${beforeEndMs} ms before the end`).toBe(true);
    }
  });
});

describe('changes on the heels of one another', () => {
  test('are handed over where the first one was to be, so that the player never misses one', () => {
    const session = guidingAt(59_000);
    const first = planOf(session);
    session.send({ type: 'session.easeBack' });
    const pendingFromMs = changesOf(session.orders)[0]?.fromMs ?? 0;
    session.send(playhead(pendingFromMs - 100), { type: 'session.finish' });
    const second = changesOf(session.orders)[1];
    if (!second) throw new Error('there is a second change');
    expect(second.fromMs).toBe(pendingFromMs);
    expect(heardBefore(second.plan, second.fromMs)).toEqual(heardBefore(first, second.fromMs));
    expect(faultsOf(second.plan)).toEqual([]);
  });

  test('after the hand-over begin at their own quiet moment', () => {
    const session = guidingAt(59_000);
    session.send(easeBack);
    const handedOverMs = changesOf(session.orders)[0]?.fromMs ?? 0;
    session.send(playhead(handedOverMs + 10_000), carryOn);
    expect(changesOf(session.orders)[1]?.fromMs).toBeGreaterThanOrEqual(handedOverMs + 10_240);
  });
});

test('a skip in the last moments of a phase does not take the next phase with it', () => {
  const session = startSession(withCheckIn);
  session.send({ type: 'checkIn.finish', stamp }, { type: 'session.start', stamp }, prepared);
  const scan = segmentOf(session, 'scan');
  session.send(playhead(scan.atMs - 100), { type: 'session.skip' });
  expect(planOf(session).segments).toContainEqual(scan);
});

test('finishing is kind, and the record tells the true minutes of a session ended early', async () => {
  const session = guidingAt(60_000);
  session.send({ type: 'session.finish' }, playhead(61_000), { type: 'track.ended' });
  session.send({ type: 'reflection.finish' });
  await waitFor(session.actor, (snapshot) => snapshot.matches('saved'));
  expect(session.records).toMatchObject([{ outcome: 'stoppedEarly', guidedMs: planOf(session).totalMs }]);
  expect(planOf(session).totalMs).toBeLessThan(80_000);
});

test('when the sound is lost the session goes on in captions', () => {
  const session = guidingAt(60_000);
  session.send({ type: 'sound.lost' });
  expect(session.is(guiding('running'))).toBe(true);
  expect(session.context().hearing).toBe('captionsOnly');
});

test('when another way of hearing takes over the session says so and goes on', () => {
  const session = guidingAt(60_000);
  session.send({ type: 'hearing.changed', hearing: 'cueByCue', missing: ['breath.in'] });
  expect(session.is(guiding('running'))).toBe(true);
  expect(session.context()).toMatchObject({ hearing: 'cueByCue', missing: ['breath.in'] });
});
