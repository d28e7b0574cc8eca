import type { CheckInRecord, SessionRecord } from '../../src/domain/journal/journal-record.ts';

/** A finished session in the journal; name what matters to the test. */
export function sessionRecord(given: Partial<SessionRecord> = {}): SessionRecord {
  const day = given.day ?? '2026-11-22';
  return {
    schema: 1,
    id: crypto.randomUUID(),
    at: `${day}T19:30:00.000Z`,
    day,
    kind: 'session',
    protocol: { id: 'breathe-with-me', version: 1 },
    offer: 'asPlanned',
    outcome: 'finished',
    guidedMs: 600_000,
    phases: [{ kind: 'breathe', guidedMs: 600_000 }],
    easedBack: 0,
    reflection: { worstPain: 2, felt: 'easier' },
    ...given,
  };
}

/** A check-in that no session followed. */
export function checkInRecord(given: Partial<CheckInRecord> = {}): CheckInRecord {
  const day = given.day ?? '2026-11-22';
  return {
    schema: 1,
    id: crypto.randomUUID(),
    at: `${day}T08:00:00.000Z`,
    day,
    kind: 'checkIn',
    answers: { painNow: 5, redFlags: [], cautions: [] },
    outcome: 'notToday',
    ...given,
  };
}
