import { describe, expect, test } from 'vitest';
import { waitFor } from 'xstate';
import type { ResumePoint } from '../../src/machines/resume-point.ts';
import type { SessionEvent } from '../../src/machines/session-events.ts';
import { resumePointOf } from '../../src/machines/session-record.ts';
import { momentAt } from '../../src/planning/moment.ts';
import { isBeginningAgain } from '../../src/planning/take-up-again.ts';
import type { SegmentKind } from '../../src/planning/session-plan.ts';
import {
  atOnce,
  guidingAt,
  playhead,
  prepared,
  stamp,
  type StartedSession,
  startSession,
  withDilators,
} from '../support/core-session.ts';

const beganMs = Date.parse(stamp.at);
const minuteMs = 60_000;
const paused = { inSession: { guiding: 'paused' } } as const;

/** So long after the session began. */
function after(ms: number): string {
  return new Date(beganMs + ms).toISOString();
}

function heard(atMs: number, at: string): SessionEvent {
  return { type: 'playhead.moved', atMs, at };
}

function ordered(at: string): SessionEvent {
  return { type: 'play.ordered', at };
}

/** A dilator session heard a little into the first part of that kind, by a clock that runs as guided time does. */
function guidingIn(kind: SegmentKind, intoMs = 5000) {
  const session = startSession(withDilators);
  session.send({ type: 'checkIn.finish', stamp }, { type: 'session.start', stamp }, prepared);
  session.send(ordered(after(0)));
  const part = session.context().plan?.segments.find((segment) => segment.kind === kind);
  if (!part) throw new Error(`there is no ${kind}`);
  const atMs = part.atMs + intoMs;
  session.send(heard(atMs, after(atMs)));
  // Questions ran out on the way.
  if (session.is(paused)) session.send({ type: 'session.resume' }, ordered(after(atMs)));
  session.send(heard(atMs, after(atMs)));
  return { session, part, atMs };
}

function aheadOf(session: StartedSession): readonly SegmentKind[] {
  const { plan, playheadMs } = session.context();
  const ahead = plan?.segments.filter(({ atMs }) => atMs >= playheadMs) ?? [];
  return ahead.map(({ kind }) => kind).slice(0, 5);
}

function isBegunAgain(session: StartedSession): boolean {
  const { plan, playheadMs } = session.context();
  return plan !== undefined && isBeginningAgain(plan, playheadMs);
}

const fromTheOpening: readonly SegmentKind[] = ['prepare', 'ready', 'insert', 'ready', 'hold'];

describe('a session that comes back', () => {
  function cutOff(kind: SegmentKind, given: Partial<ResumePoint> = {}): ResumePoint {
    const { session } = guidingIn(kind);
    const point = resumePointOf(session.context(), 'guiding');
    if (!point) throw new Error('it is under way');
    return { ...point, ...given };
  }

  function comeBack(resume: ResumePoint, openedAt: string) {
    const session = startSession({ ...withDilators, resume, openedAt });
    session.send(prepared);
    return session;
  }

  const kept = cutOff('hold');
  const keptMs = Date.parse(kept.heardAt ?? '');
  const later = (ms: number) => new Date(keptMs + ms).toISOString();

  test('knows when it was last heard', () => {
    expect(kept.heardAt).toBe(after(kept.playheadMs));
  });

  test.each([0, minuteMs, 10 * minuteMs])('%i ms later is where it was, in the hold', (ms) => {
    const session = comeBack(kept, later(ms));
    expect(session.is(paused)).toBe(true);
    expect(session.context().plan).toBe(kept.plan);
    expect(session.context().wasAway).toBe(false);
  });

  test.each([
    ['more than ten minutes later', 10 * minuteMs + 1],
    ['hours later', 5 * 60 * minuteMs],
    ['by a clock that was set back', -minuteMs],
  ])('%s begins again at the opening, after a yes', (_, ms) => {
    const session = comeBack(kept, later(ms));
    expect(session.is(paused)).toBe(true);
    expect(session.orders).toEqual([]);
    expect(aheadOf(session)).toEqual(fromTheOpening);
    expect(session.context()).toMatchObject({ wasAway: true, playheadMs: kept.playheadMs });
    expect(session.players).toMatchObject([{ plan: session.context().plan, fromMs: kept.playheadMs }]);
    expect(isBegunAgain(session)).toBe(true);
  });

  test.each([
    ['summer time began meanwhile', '2026-03-29T02:58:00+01:00', '2026-03-29T04:03:00+02:00', false],
    ['summer time ended meanwhile', '2026-10-25T02:58:00+02:00', '2026-10-25T02:03:00+01:00', false],
    ['it was opened in another time zone', '2026-11-22T10:00:00+09:00', '2026-11-22T02:05:00+01:00', false],
    ['it was opened there much later', '2026-11-22T10:00:00+09:00', '2026-11-22T10:05:00+01:00', true],
  ])('counts instants and not the hands of a clock: %s', (_, heardAt, openedAt, isLong) => {
    const instant = (text: string) => new Date(text).toISOString();
    const session = comeBack({ ...kept, heardAt: instant(heardAt) }, instant(openedAt));
    expect(session.context().wasAway).toBe(isLong);
  });

  test('again after it began again begins there, and puts nothing in twice', () => {
    const first = comeBack(kept, later(60 * minuteMs));
    const again = resumePointOf(first.context(), 'guiding');
    if (!again) throw new Error('it is under way');
    const session = comeBack(again, later(180 * minuteMs));
    expect(aheadOf(session)).toEqual(fromTheOpening);
  });

  test('and was kept by a version that did not say when, is long ago only with a size in', () => {
    const { heardAt: _, ...older } = kept;
    expect(aheadOf(comeBack(older, later(0)))).toEqual(fromTheOpening);
    const { heardAt: __, ...outside } = cutOff('breathe');
    const session = comeBack(outside, later(60 * minuteMs));
    expect(session.context().plan).toBe(outside.plan);
    expect(session.context().wasAway).toBe(false);
  });

  test('long after a question ran out is asked it again, whole', () => {
    const { session: before, part } = guidingIn('ready');
    before.send(heard(part.endMs - 200, after(part.endMs - 200)));
    expect(before.is(paused)).toBe(true);
    const point = resumePointOf(before.context(), 'guiding');
    if (!point) throw new Error('it is under way');
    const session = comeBack(point, after(part.endMs + 60 * minuteMs));
    const { plan, playheadMs } = session.context();
    const next = plan?.segments.find(({ atMs }) => atMs >= playheadMs);
    expect(next?.kind).toBe('ready');
    expect((next?.endMs ?? 0) - (next?.atMs ?? 0)).toBeGreaterThanOrEqual(part.endMs - part.atMs);
  });

  const staysOutside = [{ kind: 'insideRests' }] as const;
  const inside: readonly SegmentKind[] = ['prepare', 'insert', 'hold', 'move', 'change-size'];
  function insideAheadOf(session: StartedSession): readonly SegmentKind[] {
    const { plan, playheadMs } = session.context();
    const ahead = plan?.segments.filter(({ atMs }) => atMs >= playheadMs) ?? [];
    return ahead.map(({ kind }) => kind).filter((kind) => inside.includes(kind));
  }

  test('on a day that has since become one for the outside takes out what is in, and puts nothing in', () => {
    const session = startSession({ ...withDilators, resume: kept, openedAt: later(0), staysOutside });
    session.send(prepared);
    expect(session.is(paused)).toBe(true);
    expect(aheadOf(session)[0]).toBe('remove');
    expect(insideAheadOf(session)).toEqual([]);
    expect(session.players).toMatchObject([{ plan: session.context().plan, fromMs: kept.playheadMs }]);
  });

  test('hours later on such a day does not begin again at the opening', () => {
    const session = startSession({
      ...withDilators,
      resume: kept,
      openedAt: later(60 * minuteMs),
      staysOutside,
    });
    expect(insideAheadOf(session)).toEqual([]);
  });

  test('after a stop is not taken up inside on such a day', () => {
    const stopped = { ...kept, stage: 'reflecting', endedEarly: true } as const;
    const session = startSession({ ...withDilators, resume: stopped, staysOutside });
    session.send({ type: 'session.takeUpAgain' });
    expect(insideAheadOf(session)).toEqual([]);
  });

  test('on such a day stays as it is where nothing was to go in', () => {
    const before = guidingAt(5000);
    const point = resumePointOf(before.context(), 'guiding');
    if (!point) throw new Error('it is under way');
    const session = startSession({ ...atOnce, resume: point, staysOutside });
    expect(session.context().plan).toBe(point.plan);
  });

  test('long after, with nothing in and nothing near, is where it was', () => {
    const outside = cutOff('breathe');
    expect(comeBack(outside, after(5 * 60 * minuteMs)).context().plan).toBe(outside.plan);
  });
});

describe('to go on after a pause', () => {
  function pauseFor(ms: number, how: 'pause' | 'interruption' = 'pause') {
    const { session, atMs } = guidingIn('hold');
    session.send(
      how === 'pause' ? { type: 'session.pause' } : { type: 'sound.interrupted', cause: 'outside' },
      heard(atMs + 100, after(atMs + 100)),
    );
    session.send({ type: 'session.resume' }, ordered(after(atMs + ms)));
    return { session, atMs: atMs + 100, onAt: atMs + ms };
  }

  test('of ten minutes is to go on where it was', () => {
    const { session, atMs, onAt } = pauseFor(10 * minuteMs);
    session.send(heard(atMs + 250, after(onAt + 250)));
    expect(session.is({ inSession: { guiding: 'running' } })).toBe(true);
    expect(session.orders.slice(-3).map(({ type }) => type)).toEqual(['play', 'pause', 'play']);
    expect(isBegunAgain(session)).toBe(false);
  });

  test.each(['pause', 'interruption'] as const)(
    'of longer, with something in, begins again at the opening, before another word is heard: %s',
    (how) => {
      const { session, atMs, onAt } = pauseFor(11 * minuteMs, how);
      expect(session.orders.slice(-4)).toMatchObject([
        { type: 'play' },
        { type: 'pause' },
        { type: 'change', fromMs: atMs },
        { type: 'play' },
      ]);
      expect(aheadOf(session)).toEqual(fromTheOpening);
      expect(session.context().wasAway).toBe(true);
      session.send(ordered(after(onAt)), heard(atMs + 250, after(onAt + 250)));
      expect(session.is({ inSession: { guiding: 'running' } })).toBe(true);
      expect(aheadOf(session)[0]).toBe('ready');
    },
  );

  test('of longer, with nothing in, is to go on where it was', () => {
    const { session, atMs } = guidingIn('breathe');
    const { plan } = session.context();
    session.send({ type: 'session.pause' }, { type: 'session.resume' }, ordered(after(atMs + 60 * minuteMs)));
    expect(session.context().plan).toBe(plan);
    session.send(heard(atMs + 250, after(atMs + 60 * minuteMs + 250)));
    expect(session.is({ inSession: { guiding: 'running' } })).toBe(true);
  });

  test('of longer by easing back begins again at the opening as well', () => {
    const { session, atMs } = guidingIn('hold');
    session.send(
      { type: 'session.pause' },
      { type: 'session.easeBack' },
      ordered(after(atMs + 60 * minuteMs)),
    );
    expect(aheadOf(session)).toEqual(fromTheOpening);
  });

  test('while guided time is told late is no long pause', () => {
    const { session, atMs } = guidingIn('hold');
    session.send(heard(atMs + 2 * minuteMs, after(atMs + 11 * minuteMs)));
    session.send({ type: 'session.pause' }, { type: 'session.resume' }, ordered(after(atMs + 12 * minuteMs)));
    expect(isBegunAgain(session)).toBe(false);
  });
});

describe('a page that slept', () => {
  test('for long, sound and all, does not go on by itself when it wakes', () => {
    const { session, atMs } = guidingIn('hold');
    session.send(heard(atMs + 250, after(atMs + 120 * minuteMs)));
    expect(session.is(paused)).toBe(true);
    expect(session.orders.slice(-2)).toMatchObject([{ type: 'pause' }, { type: 'change' }]);
    expect(aheadOf(session)).toEqual(fromTheOpening);
    const woken = after(atMs + 121 * minuteMs);
    session.send({ type: 'session.resume' }, ordered(woken), heard(atMs + 500, woken));
    expect(session.is({ inSession: { guiding: 'running' } })).toBe(true);
    expect(session.orders.at(-1)).toEqual({ type: 'play' });
  });

  test('for a moment goes on', () => {
    const { session, atMs } = guidingIn('hold');
    session.send(heard(atMs + 250, after(atMs + 9 * minuteMs)));
    expect(session.is({ inSession: { guiding: 'running' } })).toBe(true);
  });

  test('is not taken on by sound that comes back by itself long after it was stopped', () => {
    const { session, atMs } = guidingIn('hold');
    session.send({ type: 'sound.interrupted', cause: 'outside' });
    session.send({ type: 'sound.resumed', at: after(atMs + 20 * minuteMs) });
    expect(session.is(paused)).toBe(true);
    expect(session.orders.slice(-2)).toMatchObject([{ type: 'pause' }, { type: 'change' }]);
  });

  test('after a short call guided time stood still, and goes on', () => {
    const { session, atMs } = guidingIn('hold');
    session.send({ type: 'sound.interrupted', cause: 'outside' });
    expect(session.context().playheadMs).toBe(atMs);
    session.send({ type: 'sound.resumed', at: after(atMs + 3 * minuteMs) });
    expect(session.is({ inSession: { guiding: 'running' } })).toBe(true);
    expect(session.context().playheadMs).toBe(atMs);
  });
});

test('a clock that is set right by a little while guided time runs changes nothing', () => {
  const { session, atMs } = guidingIn('hold');
  session.send(heard(atMs + 250, after(atMs - 4000)), heard(atMs + 500, after(atMs + 30_000)));
  expect(session.is({ inSession: { guiding: 'running' } })).toBe(true);
  expect(isBegunAgain(session)).toBe(false);
});

test('guided over midnight belongs to the day on which it began, with what was heard and not what went by', async () => {
  const evening = { id: 'late', at: '2026-11-22T22:59:00Z', day: '2026-11-22' };
  const session = guidingAt(30_000, { ...atOnce, opening: { startAtOnce: evening } });
  session.send({ type: 'playhead.moved', atMs: 60_000, at: '2026-11-22T23:00:00Z' });
  session.send({ type: 'sound.interrupted', cause: 'outside' }, { type: 'session.stop' });
  session.send({ type: 'reflection.finish' });
  await waitFor(session.actor, (snapshot) => snapshot.matches('saved'));
  expect(session.records).toMatchObject([{ ...evening, guidedMs: 60_000 }]);
});

test('an answer in the last moments of a question is taken at its end, before the next part', () => {
  const { session, part } = guidingIn('ready');
  session.send(playhead(part.endMs - 400), { type: 'session.carryOn' });
  const { changesAtMs } = session.context();
  expect(changesAtMs).toBeLessThan(part.endMs);
  session.send(playhead(part.endMs - 100), playhead(part.endMs + 1000));
  expect(session.is(paused)).toBe(false);
  const { plan, playheadMs } = session.context();
  expect(plan && momentAt(plan, playheadMs)?.segment.kind).toBe('rest-at-opening');
});
