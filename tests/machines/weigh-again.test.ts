import { describe, expect, test } from 'vitest';
import type { JournalRecord } from '../../src/domain/journal/journal-record.ts';
import { comfortPlan } from '../../src/domain/progression/progression-plan.ts';
import { nothingShown } from '../../src/domain/protocol/clearances.ts';
import type { KnownToday } from '../../src/machines/known-today.ts';
import { assessProgress } from '../../src/machines/progress.ts';
import type { SessionEvent } from '../../src/machines/session-events.ts';
import { answers, stamp, startSession, withCheckIn, withDilators } from '../support/core-session.ts';
import {
  circumstance,
  clinicianAnswer,
  d18,
  d22,
  decision,
  fourDilators,
} from '../support/progress-records.ts';

const today = '2026-11-22';
const flare = circumstance('flare', today);

/** What the app would know with `records` in the journal. */
function knowing(records: readonly JournalRecord[], given: Partial<KnownToday> = {}): KnownToday {
  const progress = assessProgress({ records, ladder: fourDilators, plan: comfortPlan, today });
  const { because, kind } = progress.suggestion;
  return {
    sizes: { rungs: fourDilators.rungs, currentId: progress.own?.id ?? 'd18', offersNext: kind === 'stepUp' },
    progress,
    shown: nothingShown,
    staysOutside: kind === 'rest' || kind === 'askFirst' ? [{ kind: 'waits', because }] : [],
    wasDistressed: false,
    isFlagged: false,
    ...given,
  };
}

const start = (known: KnownToday): SessionEvent => ({ type: 'session.start', stamp, known });

/** A dilator session, weighed with what was known then, where `events` were chosen. */
function offered(known: KnownToday, ...events: readonly SessionEvent[]) {
  const { isFlagged: _, ...input } = known;
  const session = startSession({ ...withDilators, ...input });
  session.send({ type: 'checkIn.finish', stamp }, ...events);
  return session;
}

function rungsInPlan(session: ReturnType<typeof offered>): readonly (string | undefined)[] {
  const { plan } = session.context();
  return [...new Set(plan?.segments.flatMap(({ rungId }) => rungId ?? []))];
}

describe('where nothing new is known when the person presses start', () => {
  test('the session begins', () => {
    const session = offered(knowing([]));
    session.send(start(knowing([])));
    expect(session.is('inSession')).toBe(true);
    expect(session.context().timesWeighed).toBe(0);
  });

  test('it begins with what was chosen, an explicit yes included', () => {
    const session = offered(knowing([]), { type: 'offer.chooseSize', rungId: 'd26', explicitYes: true });
    session.send(start(knowing([])));
    expect(rungsInPlan(session)).toContain('d26');
  });
});

describe('what was told in another window since the answers were weighed', () => {
  test.each<[string, KnownToday]>([
    ['a flare', knowing([flare])],
    ['a pregnancy', knowing([circumstance('pregnancyBegan', today)])],
    ['blood', knowing([], { staysOutside: [{ kind: 'insideRests' }] })],
    ['that the journal does not answer any more', knowing([], { staysOutside: [{ kind: 'journalSilent' }] })],
  ])('%s keeps the session outside, with the reason, and begins nothing by itself', (_, known) => {
    const session = offered(knowing([]));
    session.send(start(known));
    expect(session.is('offering')).toBe(true);
    expect(session.context()).toMatchObject({ offer: 'outsideOnly', timesWeighed: 1 });
    const { readiness } = session.context();
    expect(readiness).toMatchObject({ most: 'outsideOnly', because: known.staysOutside });
    session.send(start(known));
    expect(session.is('inSession')).toBe(true);
    expect(rungsInPlan(session)).toEqual([]);
  });

  test('a smaller size of one’s own is the size of today, also where another was chosen', () => {
    const smaller = knowing([decision({ choice: 'steppedBack', day: today, rung: d18 })]);
    for (const rungId of ['d22', 'd26']) {
      const session = offered(knowing([]), { type: 'offer.chooseSize', rungId, explicitYes: true });
      session.send(start(smaller));
      expect(session.is('offering')).toBe(true);
      expect(session.context()).toMatchObject({ sizes: { currentId: 'd18' }, usualSizeId: 'd18' });
      session.send(start(smaller));
      expect(rungsInPlan(session)).toEqual(['d18']);
    }
  });

  test('a smaller size that was chosen for today stays chosen', () => {
    const larger = knowing([decision({ choice: 'steppedUp', day: today, rung: d22 })]);
    const session = offered(knowing([decision({ choice: 'stayed', day: today, rung: d22 })]), {
      type: 'offer.chooseSize',
      rungId: 'd18',
      explicitYes: false,
    });
    session.send(start(knowing([flare])));
    expect(session.context().sizes?.currentId).toBe('d18');
    session.send(start(larger));
    expect(session.context().sizes?.currentId).toBe('d18');
  });

  test('a clinician’s answer opens the day, and nothing more is taken than was chosen', () => {
    const answered = knowing([flare, clinicianAnswer({ day: today, about: [flare.id] })]);
    const session = offered(knowing([flare]));
    expect(session.context().offer).toBe('outsideOnly');
    session.send(start(answered));
    expect(session.is('offering')).toBe(true);
    expect(session.context()).toMatchObject({ offer: 'outsideOnly', readiness: { offer: 'asPlanned' } });
  });

  test('a yes to more than was suggested is asked for anew', () => {
    const session = offered(knowing([]));
    const more = startSession({ ...withDilators, ...knowing([]) });
    more.send(
      answers({ painNow: 5 }),
      { type: 'checkIn.finish', stamp },
      { type: 'offer.choose', offer: 'asPlanned', explicitYes: true },
      start(knowing([], { wasDistressed: true })),
    );
    expect(more.context().offer).toBe('breathingOnly');
    session.send(start(knowing([], { wasDistressed: true })));
    expect(session.context().offer).toBe('breathingOnly');
  });

  test('a red flag ends the session before it begins, and nothing is put down as the person’s choice', () => {
    const session = offered(knowing([]));
    session.send(start(knowing([], { isFlagged: true })));
    expect(session.is('left')).toBe(true);
    expect(session.records).toEqual([]);
  });

  test('takes nothing from a session in which nothing goes in', () => {
    const outside = { ...knowing([]), sizes: undefined, progress: undefined };
    const { isFlagged: _, sizes: _sizes, progress: _progress, ...input } = outside;
    const session = startSession({ ...withCheckIn, ...input });
    session.send({ type: 'checkIn.finish', stamp }, { ...start({ ...input, isFlagged: false }) });
    expect(session.is('inSession')).toBe(true);
  });

  test('takes no choice of rest away', () => {
    const session = offered(knowing([]), { type: 'offer.choose', offer: 'rest', explicitYes: false });
    session.send(start(knowing([flare])));
    expect(session.is('notToday')).toBe(true);
  });
});
