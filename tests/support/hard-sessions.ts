import type { SessionRecord } from '../../src/domain/journal/journal-record.ts';
import type { Reflection } from '../../src/domain/journal/reflection.ts';

/** A session of First steps in the evening of `day`, and what was told of it. */
export function sessionOn(day: string, reflection: Reflection): SessionRecord {
  return {
    schema: 1,
    kind: 'session',
    id: `on-${day}`,
    at: `${day}T19:00:00.000Z`,
    day,
    protocol: { id: 'first-steps', version: 1 },
    offer: 'asPlanned',
    outcome: 'finished',
    guidedMs: 600_000,
    phases: [],
    easedBack: 0,
    reflection,
  };
}
