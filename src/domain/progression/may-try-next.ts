import type { SessionRecord } from '../journal/journal-record.ts';
import { limit } from '../limit.ts';

/** What the latest sessions at a size have to show before a little of the next one is offered. */
export const nextSizeCriteria = {
  sessions: limit(3, 'sessions', 'ourDefault'),
  worstPainAtMost: limit(2, 'pain 0-10', 'ourDefault'),
  worryAtMost: limit(4, 'worry 0-10', 'ourDefault'),
  /** After a longer gap a session is shorter, not larger. */
  gapAtMost: limit(7, 'days', 'ourDefault'),
} as const;

/** Why the next size is not offered yet; each names what was seen, or what is missing. */
export type NotYet =
  | 'tooFewSessions'
  | 'painNotRecorded'
  | 'pain'
  | 'worryNotRecorded'
  | 'worry'
  | 'stoppedEarly'
  | 'bleeding'
  | 'gap';

export type NextVerdict =
  | { readonly kind: 'offer'; readonly sessions: number }
  | { readonly kind: 'stay'; readonly because: readonly NotYet[] };

function worstPainAt({ reflection }: SessionRecord, rungId: string): number | undefined {
  return reflection.sizes?.find((size) => size.rungId === rungId)?.painWorst ?? reflection.worstPain;
}

function notYet(session: SessionRecord, rungId: string): readonly NotYet[] {
  const { reflection, checkIn, outcome, afterCare } = session;
  const pain = worstPainAt(session, rungId);
  const worry = reflection.worry ?? checkIn?.worryNow;
  const bled = (reflection.bleeding ?? 'none') !== 'none' || afterCare?.bleeding !== undefined;
  return [
    ...(pain === undefined ? (['painNotRecorded'] as const) : []),
    ...(pain !== undefined && pain > nextSizeCriteria.worstPainAtMost.value ? (['pain'] as const) : []),
    ...(worry === undefined ? (['worryNotRecorded'] as const) : []),
    ...(worry !== undefined && worry > nextSizeCriteria.worryAtMost.value ? (['worry'] as const) : []),
    ...(outcome === 'stoppedEarly' ? (['stoppedEarly'] as const) : []),
    ...(bled ? (['bleeding'] as const) : []),
  ];
}

const dayMs = 86_400_000;

function daysBetween(day: string, today: string): number {
  return Math.round((Date.parse(today) - Date.parse(day)) / dayMs);
}

/**
 * Whether a little of the next size may be offered to somebody on `rungId`. `sessions` newest first, `today` as
 * YYYY-MM-DD. Missing data means stay. No source gives a count of sessions; the pain, worry and gap are our default too.
 */
export function mayTryNext(sessions: readonly SessionRecord[], rungId: string, today: string): NextVerdict {
  const held = sessions.filter(({ sizes = [] }) =>
    sizes.some(({ rung, heldMs }) => rung.id === rungId && heldMs > 0),
  );
  const latest = held.slice(0, nextSizeCriteria.sessions.value);
  if (latest.length < nextSizeCriteria.sessions.value) return { kind: 'stay', because: ['tooFewSessions'] };
  const [last] = latest;
  const isAfterGap = last !== undefined && daysBetween(last.day, today) > nextSizeCriteria.gapAtMost.value;
  const because = [
    ...new Set(latest.flatMap((session) => notYet(session, rungId))),
    ...(isAfterGap ? (['gap'] as const) : []),
  ];
  return because.length > 0 ? { kind: 'stay', because } : { kind: 'offer', sessions: latest.length };
}
