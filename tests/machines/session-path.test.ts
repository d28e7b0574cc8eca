import { describe, expect, test } from 'vitest';
import { waitFor } from 'xstate';
import { sessionMachine } from '../../src/machines/session.machine.ts';
import {
  answers,
  atOnce,
  guidingAt,
  playhead,
  prepared,
  stamp,
  startSession,
  withCheckIn,
} from '../support/core-session.ts';

const start = { type: 'session.start', stamp } as const;
const finishCheckIn = { type: 'checkIn.finish', stamp } as const;

test('a whole session goes from "how is today?" to a record that says what was guided', async () => {
  const session = startSession(withCheckIn);
  session.send(answers({ worryNow: 3 }), finishCheckIn);
  expect(session.is('offering')).toBe(true);
  session.send(start);
  expect(session.is({ inSession: 'preparing' })).toBe(true);
  expect(session.players).toMatchObject([{ fromMs: 0, closed: false }]);
  session.send(prepared);
  expect(session.is({ inSession: { guiding: 'running' } })).toBe(true);
  expect(session.orders).toEqual([{ type: 'play' }]);
  session.send(playhead(1000), playhead(200_000), { type: 'track.ended' });
  expect(session.is('reflecting')).toBe(true);
  expect(session.players).toMatchObject([{ closed: true }]);
  session.send({ type: 'reflection.change', reflection: { felt: 'easier' } }, { type: 'reflection.finish' });
  const { value } = await waitFor(session.actor, (snapshot) => snapshot.status === 'done');
  expect(value).toBe('saved');
  const { totalMs, segments } = session.players[0]?.plan ?? { totalMs: 0, segments: [] };
  const guidedMsOf = (kind: string) => {
    const segment = segments.find((one) => one.kind === kind);
    return segment && segment.endMs - segment.atMs;
  };
  expect(session.records).toEqual([
    {
      kind: 'session',
      schema: 1,
      ...stamp,
      protocol: { id: 'first-steps', version: 1 },
      offer: 'asPlanned',
      outcome: 'finished',
      guidedMs: totalMs,
      phases: ['settle', 'scan', 'breathe', 'drops', 'close'].map((kind) => ({
        kind,
        guidedMs: guidedMsOf(kind),
      })),
      easedBack: 0,
      checkIn: { worryNow: 3, redFlags: [], cautions: [] },
      reflection: { felt: 'easier' },
    },
  ]);
});

test('the record holds the guided time of each phase, and it adds up', async () => {
  const session = startSession(withCheckIn);
  session.send(finishCheckIn, start, prepared, playhead(90_000), { type: 'session.stop' });
  session.send({ type: 'afterCare.finish' }, { type: 'reflection.finish' });
  await waitFor(session.actor, (snapshot) => snapshot.matches('saved'));
  const [settle] = session.players[0]?.plan.segments ?? [];
  const settleMs = settle?.endMs ?? 0;
  expect(session.records[0]).toMatchObject({
    outcome: 'stoppedEarly',
    guidedMs: 90_000,
    phases: [
      { kind: 'settle', guidedMs: settleMs },
      { kind: 'scan', guidedMs: 90_000 - settleMs },
    ],
  });
});

test('what was left blank is absent from the record', async () => {
  const session = startSession(withCheckIn);
  session.send(finishCheckIn, start, prepared, { type: 'track.ended' }, { type: 'reflection.finish' });
  await waitFor(session.actor, (snapshot) => snapshot.matches('saved'));
  expect(session.records[0]).toMatchObject({ checkIn: { redFlags: [], cautions: [] }, reflection: {} });
  expect(JSON.stringify(session.records[0])).not.toMatch(/painNow|worryNow|energy|worstPain|felt/);
});

test('breathing alone needs no check-in, and its record has none', async () => {
  const session = startSession(atOnce);
  expect(session.is({ inSession: 'preparing' })).toBe(true);
  session.send(prepared, { type: 'track.ended' }, { type: 'reflection.finish' });
  await waitFor(session.actor, (snapshot) => snapshot.matches('saved'));
  expect(session.records[0]).not.toHaveProperty('checkIn');
});

describe('the offer', () => {
  function offered(given: Parameters<typeof answers>[0]) {
    const session = startSession(withCheckIn);
    session.send(answers(given), finishCheckIn);
    return session;
  }
  const choose = (offer: 'asPlanned' | 'gentler' | 'breathingOnly' | 'rest', explicitYes = false) =>
    ({ type: 'offer.choose', offer, explicitYes }) as const;

  test('less is one event', () => {
    const session = offered({ worryNow: 5 });
    expect(session.context().offer).toBe('gentler');
    session.send(choose('breathingOnly'));
    expect(session.context().offer).toBe('breathingOnly');
    session.send(choose('gentler'));
    expect(session.context().offer).toBe('gentler');
  });

  test('more needs an explicit yes', () => {
    const session = offered({ worryNow: 5 });
    session.send(choose('asPlanned'));
    expect(session.context().offer).toBe('gentler');
    session.send(choose('asPlanned', true));
    expect(session.context().offer).toBe('asPlanned');
  });

  test('an optional phase is switched on and off again', () => {
    const session = offered({});
    session.send({ type: 'offer.togglePhase', phaseId: 'touch' });
    expect(session.context().chosen).toEqual(['touch']);
    session.send({ type: 'offer.togglePhase', phaseId: 'touch' });
    expect(session.context().chosen).toEqual([]);
  });

  test('rest is kept as a choice of the day, not as a session', async () => {
    const session = offered({ painNow: 8 });
    session.send(start);
    await waitFor(session.actor, (snapshot) => snapshot.matches({ notToday: 'kept' }));
    expect(session.players).toEqual([]);
    expect(session.records).toMatchObject([
      { kind: 'checkIn', outcome: 'notToday', answers: { painNow: 8 } },
    ]);
  });

  test('"not today" can be said before any answer is given', async () => {
    const session = startSession(withCheckIn);
    session.send({ type: 'session.notToday', stamp });
    await waitFor(session.actor, (snapshot) => snapshot.matches({ notToday: 'kept' }));
    expect(session.records).toMatchObject([{ kind: 'checkIn', outcome: 'notToday', day: stamp.day }]);
  });
});

test('a red flag is kept as such and leads nowhere but out', async () => {
  const session = startSession(withCheckIn);
  session.send(answers({ redFlags: ['fever'] }), finishCheckIn);
  await waitFor(session.actor, (snapshot) => snapshot.matches({ notToday: 'kept' }));
  expect(session.records).toMatchObject([{ kind: 'checkIn', outcome: 'redFlag' }]);
  session.send(start, { type: 'offer.choose', offer: 'asPlanned', explicitYes: true });
  expect(session.is('notToday')).toBe(true);
  session.send({ type: 'session.stop' });
  expect(session.is('left')).toBe(true);
});

test('answers given before a reload are there again, and only finishing the check-in weighs them', () => {
  const session = startSession({ ...withCheckIn, draft: { redFlags: ['fever'], cautions: [], painNow: 2 } });
  expect(session.is('checkingIn')).toBe(true);
  expect(session.context().checkIn.painNow).toBe(2);
  session.send(finishCheckIn);
  expect(session.is('notToday')).toBe(true);
});

describe('stopping', () => {
  test('while the sound is being made ready closes the player and asks nothing: nothing was guided', () => {
    const session = startSession(atOnce);
    session.send({ type: 'session.stop' });
    expect(session.is('left')).toBe(true);
    expect(session.players).toMatchObject([{ closed: true }]);
    expect(session.records).toEqual([]);
  });

  test('by a slip can be taken back: paused where it was, and no longer stopped early', () => {
    const session = guidingAt(50_000);
    session.send({ type: 'session.stop' }, { type: 'session.takeUpAgain' });
    expect(session.players.at(-1)).toMatchObject({ fromMs: 50_000, closed: false });
    session.send(prepared);
    expect(session.is({ inSession: { guiding: 'paused' } })).toBe(true);
    session.send({ type: 'session.resume' }, { type: 'track.ended' });
    expect(session.context().endedEarly).toBe(false);
  });

  test('cannot be taken back after the last bell', () => {
    const session = guidingAt(50_000);
    session.send({ type: 'track.ended' }, { type: 'session.takeUpAgain' });
    expect(session.is('reflecting')).toBe(true);
  });
});

test('the end of a track is believed only once guiding has begun', () => {
  const session = startSession(atOnce);
  session.send({ type: 'track.ended' });
  expect(session.is({ inSession: 'preparing' })).toBe(true);
  expect(session.context().playheadMs).toBe(0);
});

test('no state waits for a timer: only people and the player move a session on', () => {
  const delayed = JSON.stringify(sessionMachine.definition, (key, value: unknown) =>
    key === 'after' && JSON.stringify(value) !== '{}' ? 'a timer' : value,
  );
  expect(delayed).not.toContain('a timer');
  expect(JSON.stringify(sessionMachine.config)).not.toContain('"after":');
  expect(JSON.stringify(sessionMachine.config)).not.toContain('"delay":');
});
