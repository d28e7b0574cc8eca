import { insideRests } from '../domain/check-in/inside-rests.ts';
import { stoppedInDistress } from '../domain/check-in/stopped-in-distress.ts';
import type { JournalRecord, Remainder, RemainderRecord } from '../domain/journal/journal-record.ts';
import { journalRecordSchema } from '../domain/journal/stored-record.ts';
import { type Ladder, withSaidHere } from '../domain/ladder/ladder.ts';
import type { Rung } from '../domain/ladder/rung.ts';
import { closedBy, type PregnancyBar } from '../domain/progression/pregnancy-gate.ts';
import { reachOf } from '../domain/progression/suggestion.ts';
import { assessProgress, type Progress, progressByDay, type ProgressFacts } from './progress.ts';

/** What an entry holds back, so that the journal without it would open something. */
export type HeldBack = {
  /** What can stay in force without telling what was told. */
  readonly remains: readonly Remainder[];
  /** Of a decision: the size that stays the person's own, said on the ladder; otherwise a larger one would be it again. */
  readonly own: Rung | undefined;
  /** It also speaks for staying, for a smaller size, for breathing only or against toning, and of that nothing can stay. */
  readonly frees: boolean;
};

/** ISO 8601, besides what progression goes by. */
export type DeletionFacts = ProgressFacts & { readonly now: string };

function barsOf({ pregnancy }: Progress): readonly PregnancyBar[] {
  return closedBy(pregnancy);
}

/** Whether `then` lets more be than `now`. */
function isMoreOpen(then: Progress, now: Progress, rungs: readonly Rung[]): boolean {
  const place = ({ own }: Progress) => rungs.findIndex(({ id }) => id === own?.id);
  return (
    reachOf(then.suggestion, rungs, then.own) > reachOf(now.suggestion, rungs, now.own) ||
    place(then) > place(now) ||
    barsOf(now).some((bar) => !barsOf(then).includes(bar)) ||
    (now.toning.kind === 'locked' && then.toning.kind === 'open') ||
    (now.enoughToday?.isLocked === true && then.enoughToday?.isLocked !== true)
  );
}

/** As if a clinician let everything go on, and the plan waited for nothing: what care hides today counts after it. */
function onceAnswered({ records, plan, today, ...facts }: DeletionFacts): DeletionFacts {
  const answer: JournalRecord = {
    kind: 'clinicianAnswer',
    schema: journalRecordSchema,
    id: 'answer-to-everything',
    at: `${today}T23:59:59.999Z`,
    day: today,
    answer: 'mayGoOn',
    answeredOn: today,
    about: records.map(({ id }) => id),
  };
  return { ...facts, today, records: [...records, answer], plan: { ...plan, lockedBy: [] } };
}

/** Whether `then` lets more be than `now` on one of `days`, as it stands or once a clinician has answered today. */
export function opensMore(
  then: DeletionFacts,
  now: DeletionFacts,
  days: readonly string[] = [now.today],
): boolean {
  const opens = (a: DeletionFacts, b: DeletionFacts) => {
    const [thenOn, nowOn] = [progressByDay(a), progressByDay(b)];
    return days.some((day) => isMoreOpen(thenOn(day), nowOn(day), now.ladder.rungs));
  };
  return opens(then, now) || opens(onceAnswered(then), onceAnswered(now));
}

/** What takes the place of `former`, under `id`, which has to be new. It is of the same day and moment. */
export function remainderOf(former: JournalRecord, what: readonly Remainder[], id: string): RemainderRecord {
  const { at, day, anyTime } = former;
  const when = { at, day, ...(anyTime ? { anyTime } : {}) };
  return { kind: 'remainder', schema: journalRecordSchema, id, ...when, what };
}

function isCare(now: Progress, then: Progress): boolean {
  const { kind } = now.suggestion;
  return kind === 'rest' || kind === 'askFirst' || barsOf(now).some((bar) => !barsOf(then).includes(bar));
}

/** Of `former`: what closes something today, and can go on doing so. */
function remainsOf(former: JournalRecord, now: DeletionFacts, then: DeletionFacts): readonly Remainder[] {
  const [progress, without] = [assessProgress(now), assessProgress(then)];
  const isAsked = isMoreOpen(without, progress, now.ladder.rungs) && isCare(progress, without);
  const rested = ({ records }: DeletionFacts) => insideRests(records, now.today, now.now);
  return [
    ...(isAsked && former.kind !== 'decision' ? (['askFirst'] as const) : []),
    ...(rested(now) && !rested(then) ? (['insideRests'] as const) : []),
  ];
}

/** The smaller of the own sizes with a decision and without it, unless something else was said of it later. */
function ownAfter(former: JournalRecord, now: DeletionFacts, then: DeletionFacts): Rung | undefined {
  const { rungs, saidHere } = now.ladder;
  if (former.kind !== 'decision' || (saidHere && saidHere.at > former.at)) return undefined;
  const sizes = [assessProgress(now).own, assessProgress(then).own];
  return rungs.find(({ id }) => sizes.some((own) => own?.id === id));
}

/** `ladder` with `own` said there when `former`, a decision, was made. */
export function ladderAfter(ladder: Ladder, own: Rung, { at, day }: JournalRecord): Ladder {
  return withSaidHere(ladder, own.id, at, day);
}

/** Whether `then` has nothing left of a panic for which today is breathing only. */
function liftsDistress(then: DeletionFacts, now: DeletionFacts): boolean {
  const isDistressed = ({ records }: DeletionFacts) => stoppedInDistress(records, now.today, now.now);
  return isDistressed(now) && !isDistressed(then);
}

/**
 * What `record` holds back today, or would once a clinician has answered; undefined where nothing opens without it. It
 * compares the journal with and without it, so that there is no second set of rules.
 */
export function holdsBack(record: JournalRecord, now: DeletionFacts): HeldBack | undefined {
  const then = { ...now, records: now.records.filter(({ id }) => id !== record.id) };
  const remains = remainsOf(record, now, then);
  const lifts = liftsDistress(then, now);
  if (remains.length === 0 && !lifts && !opensMore(then, now)) return undefined;
  const left = remains.length > 0 ? [remainderOf(record, remains, 'left')] : [];
  const own = ownAfter(record, now, then);
  const ladder = own ? ladderAfter(now.ladder, own, record) : now.ladder;
  const after = { ...then, ladder, records: [...then.records, ...left] };
  return { remains, own, frees: lifts || opensMore(after, now) };
}
