import { dayAfter } from '../../src/domain/day.ts';
import type { SessionRecord } from '../../src/domain/journal/journal-record.ts';
import type { Rung } from '../../src/domain/ladder/rung.ts';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { fourDilators } from '../support/progress-records.ts';

const sessionsADay = 2;
/** So far apart that the rules call none of them a flare. */
const hardEvery = 400;

export const ladderOfLongJournal = fourDilators;

function heldOf(rung: Rung, minutes: number) {
  return { rung, heldMs: minutes * 60_000, plannedMs: minutes * 60_000 };
}

/**
 * So many sessions with dilators, two a day backwards from `today`, newest first: now and then a hard one or a blank.
 * Nothing is ever decided, so that all of them count for the rules.
 */
export function longJournal(sessions: number, today: string): readonly SessionRecord[] {
  const [smaller, own] = ladderOfLongJournal.rungs;
  if (!smaller || !own) throw new Error('the ladder has two sizes at least');
  return Array.from({ length: sessions }, (_, index): SessionRecord => {
    const day = dayAfter(today, -Math.floor(index / sessionsADay));
    const isHard = index % hardEvery === hardEvery - 1;
    return {
      schema: 1,
      id: crypto.randomUUID(),
      at: `${day}T${index % sessionsADay === 0 ? '08' : '06'}:00:00.000Z`,
      day,
      kind: 'session',
      protocol: { id: gradualDilators.id, version: gradualDilators.version },
      offer: 'asPlanned',
      outcome: 'finished',
      guidedMs: 1_260_000,
      phases: gradualDilators.phases.map(({ kind }) => ({ kind, guidedMs: 90_000 })),
      sizes: [heldOf(smaller, 3), heldOf(own, 5)],
      easedBack: index % 5 === 0 ? 1 : 0,
      checkIn: { painNow: index % 2, worryNow: index % 4, redFlags: [], cautions: [] },
      reflection:
        index % 7 === 0 ? {} : { worstPain: isHard ? 7 : index % 4, worry: index % 5, bleeding: 'none' },
    };
  });
}
