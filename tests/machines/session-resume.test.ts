import { describe, expect, test } from 'vitest';
import { waitFor } from 'xstate';
import { parseResumePoint } from '../../src/machines/parse-resume-point.ts';
import type { ResumePoint } from '../../src/machines/resume-point.ts';
import { resumePointOf } from '../../src/machines/session-record.ts';
import {
  answers,
  atOnce,
  guidingAt,
  playhead,
  prepared,
  type StartedSession,
  stamp,
  startSession,
  withCheckIn,
} from '../support/core-session.ts';

const later = { id: 'b', at: '2026-11-23T00:10:00Z', day: '2026-11-23' };

/** What a reload finds. */
function kept(session: StartedSession, stage: ResumePoint['stage']): ResumePoint {
  const stored: unknown = JSON.parse(JSON.stringify(resumePointOf(session.context(), stage)));
  const read = parseResumePoint(stored);
  if (read.kind !== 'value') throw new Error('it can be read back');
  return read.value;
}

test('before a session is begun there is nothing to resume', () => {
  expect(resumePointOf(startSession(withCheckIn).context(), 'guiding')).toBeUndefined();
});

describe('a session that was cut off', () => {
  function comeBack() {
    const before = guidingAt(60_000);
    before.send({ type: 'session.easeBack' }, playhead(61_000));
    const point = kept(before, 'guiding');
    return { point, session: startSession({ ...atOnce, opening: { startAtOnce: later }, resume: point }) };
  }

  test('comes back paused at the playhead, with the same plan and on the day it began', () => {
    const { point, session } = comeBack();
    expect(session.players).toMatchObject([{ plan: point.plan, fromMs: 61_000 }]);
    session.send(prepared);
    expect(session.is({ inSession: { guiding: 'paused' } })).toBe(true);
    expect(session.orders).toEqual([]);
    expect(session.context()).toMatchObject({ playheadMs: 61_000, easedBack: 1, stamp });
  });

  test('is never completed by itself', () => {
    const { session } = comeBack();
    session.send({ type: 'track.ended' }, playhead(500_000), prepared);
    expect(session.is({ inSession: { guiding: 'paused' } })).toBe(true);
    expect(session.context().playheadMs).toBe(61_000);
    expect(session.records).toEqual([]);
  });

  test('goes on only when the person says so', async () => {
    const { point, session } = comeBack();
    session.send(prepared, { type: 'session.resume' });
    expect(session.orders).toEqual([{ type: 'play' }]);
    session.send(playhead(62_000), { type: 'track.ended' }, { type: 'reflection.finish' });
    await waitFor(session.actor, (snapshot) => snapshot.matches('saved'));
    expect(session.records).toMatchObject([{ ...stamp, outcome: 'finished', guidedMs: point.plan.totalMs }]);
  });

  test('can be stopped where it is, with the minutes that were guided', async () => {
    const { session } = comeBack();
    session.send(prepared, { type: 'session.stop' }, { type: 'reflection.finish' });
    await waitFor(session.actor, (snapshot) => snapshot.matches('saved'));
    expect(session.records).toMatchObject([{ outcome: 'stoppedEarly', guidedMs: 61_000 }]);
  });
});

test('a session cut off at the questions comes back to them, with what was answered', async () => {
  const before = startSession(withCheckIn);
  before.send(
    answers({ worryNow: 2 }),
    { type: 'checkIn.finish', stamp },
    { type: 'session.start', stamp },
    prepared,
  );
  before.send(
    playhead(50_000),
    { type: 'session.stop' },
    { type: 'afterCare.finish' },
    { type: 'reflection.change', reflection: { worstPain: 1 } },
  );
  const session = startSession({ ...atOnce, resume: kept(before, 'reflecting') });
  expect(session.is('reflecting')).toBe(true);
  expect(session.players).toEqual([]);
  session.send({ type: 'reflection.finish' });
  await waitFor(session.actor, (snapshot) => snapshot.matches('saved'));
  expect(session.records).toMatchObject([
    {
      ...stamp,
      outcome: 'stoppedEarly',
      guidedMs: 50_000,
      checkIn: { worryNow: 2 },
      reflection: { worstPain: 1 },
    },
  ]);
});

test('a session that began without a check-in has none in its record after a reload either', async () => {
  const session = startSession({ ...withCheckIn, resume: kept(guidingAt(9000), 'reflecting') });
  session.send({ type: 'reflection.finish' });
  await waitFor(session.actor, (snapshot) => snapshot.matches('saved'));
  expect(session.records[0]).not.toHaveProperty('checkIn');
});
