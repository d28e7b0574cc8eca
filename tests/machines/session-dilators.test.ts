import { describe, expect, test } from 'vitest';
import { waitFor } from 'xstate';
import type { AfterCare } from '../../src/domain/check-in/after-care.ts';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { momentAt } from '../../src/planning/moment.ts';
import type { SegmentKind } from '../../src/planning/session-plan.ts';
import { playhead, prepared, stamp, startSession, withDilators } from '../support/core-session.ts';

/** A dilator session at `intoMs` of its first part of that kind. */
function guidingIn(kind: SegmentKind, intoMs: number) {
  const session = startSession(withDilators);
  session.send({ type: 'checkIn.finish', stamp }, { type: 'session.start', stamp }, prepared);
  const part = session.context().plan?.segments.find((segment) => segment.kind === kind);
  if (!part) throw new Error(`there is no ${kind}`);
  session.send(playhead(part.atMs + intoMs));
  return { session, part };
}

function kindNow({ context }: ReturnType<typeof startSession>): SegmentKind | undefined {
  const { plan, playheadMs } = context();
  return plan && momentAt(plan, playheadMs)?.segment.kind;
}

describe('"when you are ready"', () => {
  test('is a wait, and lasts until it is answered', () => {
    const { session } = guidingIn('ready', 5000);
    expect(session.is({ inSession: { guiding: 'waiting' } })).toBe(true);
    session.send({ type: 'session.carryOn' });
    session.send(playhead(session.context().changesAtMs + 1000));
    expect(kindNow(session)).toBe('rest-at-opening');
    expect(session.is({ inSession: { guiding: 'running' } })).toBe(true);
  });

  test("pauses by itself at the protocol's limit, and goes on past the question when asked", () => {
    const { session, part } = guidingIn('ready', 5000);
    session.send(playhead(part.endMs - 100));
    expect(session.is({ inSession: { guiding: 'paused' } })).toBe(true);
    expect(session.orders.at(-1)).toEqual({ type: 'pause' });
    session.send({ type: 'session.resume' }, playhead(part.endMs + 1000));
    expect(session.is({ inSession: { guiding: 'running' } })).toBe(true);
    expect(kindNow(session)).toBe('rest-at-opening');
  });

  test('an answer in time does not pause', () => {
    const { session } = guidingIn('ready', 5000);
    session.send({ type: 'session.carryOn' });
    const { changesAtMs } = session.context();
    session.send(playhead(changesAtMs - 200), playhead(changesAtMs + 100));
    expect(session.is({ inSession: { guiding: 'running' } })).toBe(true);
  });
});

describe('stopping', () => {
  function stopped() {
    const { session } = guidingIn('hold', 60_000);
    session.send({ type: 'session.stop' });
    return session;
  }
  const tell = (afterCare: AfterCare) => ({ type: 'afterCare.change', afterCare }) as const;
  const finish = { type: 'afterCare.finish' } as const;

  test('asks once what was noticed; with nothing noticed the two taps follow', () => {
    const session = stopped();
    expect(session.is({ afterCare: 'asking' })).toBe(true);
    expect(session.players[0]?.closed).toBe(true);
    session.send(finish);
    expect(session.is('reflecting')).toBe(true);
  });

  test('as a slip goes back into the session, paused', () => {
    const session = stopped();
    session.send({ type: 'session.takeUpAgain' }, prepared);
    expect(session.is({ inSession: { guiding: 'paused' } })).toBe(true);
  });

  test('as a slip, with something in, asks before it goes in again, and keeps no trace of the slip', () => {
    const session = stopped();
    session.send({ type: 'session.takeUpAgain' }, prepared, { type: 'session.resume' });
    const { playheadMs, plan, afterCare } = session.context();
    expect(afterCare).toBeUndefined();
    const ahead = plan?.segments.filter(({ atMs }) => atMs >= playheadMs).map(({ kind }) => kind);
    expect(ahead?.slice(0, 5)).toEqual(['prepare', 'ready', 'insert', 'ready', 'hold']);
    expect(session.players.at(-1)).toMatchObject({ plan, fromMs: playheadMs });
    const asked = plan?.segments.find(({ kind, atMs }) => kind === 'ready' && atMs > playheadMs);
    session.send(playhead((asked?.atMs ?? 0) + 1000), playhead((asked?.endMs ?? 0) - 100));
    expect(session.is({ inSession: { guiding: 'paused' } })).toBe(true);
  });

  test.each<AfterCare>([{ gave: true }, { sharpPain: 'goesOn' }, { bleeding: 'more' }, { panic: true }])(
    'with %j says what to do, asks nothing more, and keeps it',
    async (noticed) => {
      const session = stopped();
      session.send(tell(noticed), { type: 'session.takeUpAgain' }, finish);
      expect(session.is({ afterCare: 'advised' })).toBe(true);
      session.send({ type: 'session.takeUpAgain' }, finish);
      await waitFor(session.actor, (snapshot) => snapshot.matches('saved'));
      expect(session.records).toMatchObject([
        { outcome: 'stoppedEarly', afterCare: noticed, reflection: {} },
      ]);
    },
  );

  test.each<AfterCare>([{ sharpPain: 'eased' }, { bleeding: 'spotting' }])(
    'with %j says what to look out for, and then asks the two taps',
    (noticed) => {
      const session = stopped();
      session.send(tell(noticed), finish);
      expect(session.is({ afterCare: 'advised' })).toBe(true);
      session.send(finish);
      expect(session.is('reflecting')).toBe(true);
    },
  );

  test('keeps the minutes at each size, and that it ended early', async () => {
    const session = stopped();
    session.send(finish, { type: 'reflection.finish' });
    await waitFor(session.actor, (snapshot) => snapshot.matches('saved'));
    expect(session.records).toMatchObject([
      {
        protocol: { id: gradualDilators.id },
        outcome: 'stoppedEarly',
        sizes: [{ rung: { id: 'd18', diameterMm: 18 }, heldMs: 60_000 }],
        afterCare: {},
      },
    ]);
  });
});
