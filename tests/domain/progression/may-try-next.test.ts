import { expect, test } from 'vitest';
import type { SessionRecord } from '../../../src/domain/journal/journal-record.ts';
import { mayTryNext, type NotYet } from '../../../src/domain/progression/may-try-next.ts';

const rung = { id: 'd22', kind: 'dilator', diameterMm: 22 } as const;

/** A finished session at 22 mm with pain 2 and worry 4, both at the most that still counts as easy. */
function easy(changes: Partial<SessionRecord> = {}): SessionRecord {
  return {
    kind: 'session',
    schema: 1,
    id: 'a',
    at: '2026-11-20T09:00:00Z',
    day: '2026-11-20',
    protocol: { id: 'gradual-dilators', version: 1 },
    offer: 'asPlanned',
    outcome: 'finished',
    guidedMs: 1_200_000,
    phases: [],
    easedBack: 0,
    sizes: [{ rung, heldMs: 300_000 }],
    checkIn: { worryNow: 4, redFlags: [], cautions: [] },
    reflection: { worstPain: 2 },
    ...changes,
  };
}

test('three easy sessions at a size offer a little of the next one', () => {
  expect(mayTryNext([easy(), easy(), easy()], 'd22', '2026-11-22')).toEqual({ kind: 'offer', sessions: 3 });
});

test('only the latest three count: what was hard before them is past', () => {
  const hard = easy({ reflection: { worstPain: 8 } });
  expect(mayTryNext([easy(), easy(), easy(), hard], 'd22', '2026-11-22').kind).toBe('offer');
});

const without: Partial<SessionRecord> = { checkIn: { redFlags: [], cautions: [] } };

test.each<[NotYet, Partial<SessionRecord>]>([
  ['pain', { reflection: { worstPain: 3 } }],
  ['pain', { reflection: { worstPain: 1, sizes: [{ rungId: 'd22', painWorst: 3 }] } }],
  ['painNotRecorded', { reflection: {} }],
  ['worry', { checkIn: { worryNow: 5, redFlags: [], cautions: [] } }],
  ['worry', { reflection: { worstPain: 2, worry: 5 } }],
  ['worryNotRecorded', without],
  ['stoppedEarly', { outcome: 'stoppedEarly' }],
  ['bleeding', { reflection: { worstPain: 2, bleeding: 'spotting' } }],
  ['bleeding', { afterCare: { bleeding: 'spotting' } }],
])('%s in one of the three means stay: %j', (because, changes) => {
  expect(mayTryNext([easy(), easy(changes), easy()], 'd22', '2026-11-22')).toEqual({
    kind: 'stay',
    because: [because],
  });
});

test('two sessions are too few, and sessions at other sizes do not count', () => {
  const other = easy({ sizes: [{ rung: { ...rung, id: 'd18', diameterMm: 18 }, heldMs: 300_000 }] });
  const verdict = { kind: 'stay', because: ['tooFewSessions'] };
  expect(mayTryNext([easy(), easy()], 'd22', '2026-11-22')).toEqual(verdict);
  expect(mayTryNext([easy(), other, easy()], 'd22', '2026-11-22')).toEqual(verdict);
  expect(mayTryNext([], 'd22', '2026-11-22')).toEqual(verdict);
});

test.each([
  ['2026-11-27', 'offer'],
  ['2026-11-28', 'stay'],
])('on %s, with the last session on 20 November: %s', (today, kind) => {
  expect(mayTryNext([easy(), easy(), easy()], 'd22', today).kind).toBe(kind);
});

test('a size that was only begun was not practised', () => {
  const begun = easy({ sizes: [{ rung, heldMs: 0 }] });
  expect(mayTryNext([easy(), begun, easy()], 'd22', '2026-11-22')).toEqual({
    kind: 'stay',
    because: ['tooFewSessions'],
  });
});
