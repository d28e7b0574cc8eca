import { daysBetween } from '../day.ts';
import { limit } from '../limit.ts';
import type { Because } from './because.ts';
import type { Answered, Asked, Course, Need, SeverePain } from './course.ts';

/** Severe pain on this many different days within so many is a flare. One such day is a hard day. */
export const flareLimits = {
  days: limit(2, 'different days', 'ourDefault'),
  within: limit(7, 'days', 'ourDefault'),
} as const;

/**
 * Whether a clinician's latest answer about a record is that practice may go on. An answer of a day before the record
 * cannot be about it. Of two answers of one day the later one told counts.
 */
export function isAnswered({ day, recordId, formerIds = [] }: Asked, answers: readonly Answered[]): boolean {
  const ids = [recordId, ...formerIds];
  const about = answers.filter((one) => one.answeredOn >= day && one.about.some((id) => ids.includes(id)));
  const latest = about.reduce<Answered | undefined>(
    (best, one) => (best && best.answeredOn > one.answeredOn ? best : one),
    undefined,
  );
  return latest?.answer === 'mayGoOn';
}

function inFlare(severe: readonly SeverePain[]): readonly SeverePain[] {
  const isNear = (a: SeverePain, b: SeverePain) =>
    a.day !== b.day && Math.abs(daysBetween(a.day, b.day)) < flareLimits.within.value;
  return severe.filter((one) => severe.some((other) => isNear(one, other)));
}

function because(kind: Need['kind'], open: readonly Asked[]): readonly Because[] {
  const days = open.map(({ day }) => day).toSorted();
  const [since] = days;
  const recordIds = [...new Set(open.map(({ recordId }) => recordId))];
  return since === undefined ? [] : [{ kind, since, recordIds }];
}

/**
 * Red flags, flares, and what is left of them once deleted, that no clinician's answer has ended; empty for none. Nothing
 * else ends one: neither time, nor good days, nor this app.
 */
export function openNeeds({ needs, severe, answers }: Course): readonly Because[] {
  const open = needs.filter((need) => !isAnswered(need, answers));
  const openOf = (wanted: Need['kind']) => open.filter(({ kind }) => kind === wanted);
  const flare = inFlare(severe.filter((one) => !isAnswered(one, answers)));
  return [
    ...because('redFlag', openOf('redFlag')),
    ...because('flare', [...openOf('flare'), ...flare]),
    ...because('askFirst', openOf('askFirst')),
  ];
}
