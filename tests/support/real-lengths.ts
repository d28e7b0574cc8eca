import type { JournalRecord } from '../../src/domain/journal/journal-record.ts';
import { mostCharacters } from '../../src/domain/journal/reflection.ts';
import { mostKeptPlans } from '../../src/domain/protocol/kept-plans.ts';
import { protocolLimits } from '../../src/domain/protocol/protocol-limits.ts';
import { plan } from '../../src/planning/plan.ts';
import { busyJournal } from './busy-journal.ts';
import { cutOffDilators } from './dilator-session.ts';
import { noteRecord } from './entry-records.ts';
import { sessionRecord } from './journal-records.ts';
import { threeDilators } from './ladders.ts';
import { starters } from './starters.ts';
import { everyWording } from './ui-voice.ts';

/** How many blocks of 256 bytes a value is long when it is sealed. */
export function blocksOf(value: unknown): number {
  return Math.ceil(new TextEncoder().encode(JSON.stringify(value)).length / 256);
}

/** A page in letters of three bytes each, as many writings have them. */
const fullPage = '痛'.repeat(mostCharacters);

/** As much as the app lets a person put into one session: each of the phases one size, each size told of, and a page. */
function longestSession(): JournalRecord {
  const rungs = Array.from({ length: protocolLimits.phases.value }, (_, index) => ({
    id: `dilator-${index}`,
    kind: 'dilator' as const,
    diameterMm: 15 + index / 2,
    label: 'The second of the blue ones, for evenings',
  }));
  const pain = { painBefore: 10, painWorst: 10, painAfter: 10, depthMm: 105 };
  return sessionRecord({
    phases: rungs.map(() => ({ kind: 'dilatorHold', guidedMs: 180_000 })),
    sizes: rungs.map((rung) => ({ rung, heldMs: 180_000, plannedMs: 180_000 })),
    reflection: {
      sizes: rungs.slice(0, 40).map(({ id }) => ({ rungId: id, ...pain })),
      note: fullPage,
    },
  });
}

const longestPlan = starters
  .map((protocol) =>
    plan({
      protocol,
      offer: 'asPlanned',
      turn: 5,
      chosen: [],
      sizes: threeDilators,
      voice: everyWording,
    }),
  )
  .reduce((longest, next) => (blocksOf(next) > blocksOf(longest) ? next : longest));

const busyMonth = busyJournal(30, '2026-11-30');

/** The longest of each kind that a person comes to with the plans of the app: blocks of 256 bytes. */
export const realLengths = {
  record: {
    'of a busy journal': Math.max(...busyMonth.map(blocksOf)),
    'that is a full page': blocksOf(noteRecord({ text: fullPage })),
    'of a session that has all it can have': blocksOf(longestSession()),
  },
  volume: {
    'of a busy month': blocksOf({ keys: busyMonth.map(() => '0'.repeat(67)), records: busyMonth }),
  },
  slot: {
    'of a plan': Math.max(...starters.map(blocksOf)),
    'of plans kept': blocksOf(starters.slice(0, mostKeptPlans.value)),
    'of a session under way': blocksOf(cutOffDilators(0, { plan: longestPlan })),
    'of one with a full page': blocksOf(
      cutOffDilators(0, { plan: longestPlan, reflection: { note: fullPage } }),
    ),
  },
} as const;
