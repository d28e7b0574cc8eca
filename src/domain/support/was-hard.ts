import { usualCheckInRules } from '../check-in/check-in-rules.ts';
import { daysBetween } from '../day.ts';
import type { JournalRecord, SessionRecord } from '../journal/journal-record.ts';
import { limit } from '../limit.ts';

/** @source S6 for severe pain; what it leads to, and the rest, are our default */
export const hardLimits = {
  worstPainFrom: usualCheckInRules.severePainFrom,
  worryFrom: usualCheckInRules.highWorryFrom,
  /** How many days after it the check-in still says that the day can be small. */
  gentleFor: limit(1, 'days', 'ourDefault'),
} as const;

type Told = Pick<SessionRecord, 'reflection'> & {
  readonly afterCare?: SessionRecord['afterCare'] | undefined;
};

/**
 * Whether a session was hard by what was told of it: panic, or anything else that was noticed at Stop, severe pain at any
 * size, high worry, or "harder" than usual. Nothing told means that it was not: nobody is told how they felt.
 */
export function wasHard({ afterCare = {}, reflection }: Told): boolean {
  const { sharpPain, bleeding, gave, panic } = afterCare;
  const noticed = sharpPain !== undefined || bleeding !== undefined || gave === true || panic === true;
  const pains = [
    reflection.worstPain ?? 0,
    ...(reflection.sizes ?? []).map(({ painWorst }) => painWorst ?? 0),
  ];
  return (
    noticed ||
    Math.max(...pains) >= hardLimits.worstPainFrom.value ||
    (reflection.worry ?? 0) >= hardLimits.worryFrom.value ||
    reflection.felt === 'harder'
  );
}

/** Whether `today` (YYYY-MM-DD) still stands under a hard session. What was calm since then does not undo it. */
export function hardLately(records: readonly JournalRecord[], today: string): boolean {
  return records.some((record) => {
    if (record.kind !== 'session' || !wasHard(record)) return false;
    const days = daysBetween(record.day, today);
    return days >= 0 && days <= hardLimits.gentleFor.value;
  });
}
