import { dayAfter } from '../../domain/day.ts';
import { insideRests } from '../../domain/check-in/inside-rests.ts';
import type { StaysOutside } from '../../domain/check-in/readiness.ts';
import type { JournalRecord } from '../../domain/journal/journal-record.ts';
import { currentRung, emptyLadder, type Ladder } from '../../domain/ladder/ladder.ts';
import type { Because } from '../../domain/progression/because.ts';
import { largestWithin } from '../../domain/progression/larger-size.ts';
import { progressionPlanOn } from '../../domain/progression/progression-plan.ts';
import { type Clearances, noClearances, saidGates } from '../../domain/protocol/clearances.ts';
import { goesInside } from '../../domain/protocol/goes-inside.ts';
import { isWithinCeiling } from '../../domain/protocol/is-within-ceiling.ts';
import type { Lock } from '../../domain/protocol/lock-of.ts';
import type { Protocol } from '../../domain/protocol/protocol.ts';
import type { Progress } from '../../machines/progress.ts';
import type { JournalStore, Slot } from '../../machines/stores.ts';
import { readWholeJournal } from '../../machines/whole-journal.ts';
import type { SizesToday } from '../../planning/sizes-today.ts';
import type { ProgressToday } from '../../ui/progress-book.ts';

export type ProgressStores = {
  readonly journal: JournalStore;
  readonly ladder: Pick<Slot<Ladder>, 'read'>;
  readonly clearances: Pick<Slot<Clearances>, 'read'>;
  /** The person's own calendar day, YYYY-MM-DD. */
  readonly today: () => string;
};

/** Where the person is with their sizes today, by `protocol`. */
export async function progressToday(protocol: Protocol, stores: ProgressStores): Promise<ProgressToday> {
  const [records, readLadder, readClearances, { assessProgress }] = await Promise.all([
    readWholeJournal(stores.journal),
    stores.ladder.read(),
    stores.clearances.read(),
    import('../../machines/progress.ts'),
  ]);
  const ladder = readLadder.kind === 'value' ? readLadder.value : undefined;
  if (!records) return { ladder, progress: undefined };
  const clearances = readClearances.kind === 'value' ? readClearances.value : noClearances;
  const today = stores.today();
  const plan = progressionPlanOn(protocol, saidGates(clearances), today);
  const { toning } = clearances;
  const progress = assessProgress({
    records,
    ladder: ladder ?? emptyLadder,
    plan,
    today,
    ...(toning ? { toningClearedOn: toning.on } : {}),
  });
  return { ladder, progress };
}

/** Whether a session of `protocol` has to know where the person is. */
export function needsProgress(protocol: Protocol): boolean {
  return goesInside(protocol) || protocol.phases.some(({ kind }) => kind === 'toning');
}

/**
 * The person's sizes for a session of `protocol`: their own, or the largest that the plan's ceiling leaves below it.
 * Undefined where nothing goes in, where there is no ladder, or where the ceiling leaves none.
 */
export function sizesFor(protocol: Protocol, { ladder, progress }: ProgressToday): SizesToday | undefined {
  if (!ladder || !goesInside(protocol)) return undefined;
  const { ceiling } = protocol;
  const usual = progress?.own ?? currentRung(ladder);
  const isAbove = usual && ceiling && !isWithinCeiling(usual, ceiling);
  const own = isAbove ? largestWithin(ladder.rungs, usual, ceiling) : usual;
  return (
    own && { rungs: ladder.rungs, currentId: own.id, offersNext: progress?.suggestion.kind === 'stepUp' }
  );
}

/**
 * What a clinician's answer comes before, a ceiling that leaves no size included. A locked plan waits also where the
 * journal does not answer.
 */
function waitsFor(progress: Progress | undefined, lock: Lock): readonly Because[] {
  const suggestion = progress?.suggestion;
  if (suggestion?.kind === 'rest' || suggestion?.kind === 'askFirst') return suggestion.because;
  const isAllAbove =
    suggestion?.kind === 'outside' && suggestion.because.some(({ kind }) => kind === 'ceiling');
  if (isAllAbove) return suggestion.because;
  return lock.kind === 'locked' ? [{ kind: 'planLocked', lockedBy: lock.because }] : [];
}

/** As often as a plan says that locks how often. */
function oftenEnough({ enoughToday: enough }: Progress): readonly StaysOutside[] {
  if (!enough?.isLocked) return [];
  const { kind, seen, limit } = enough;
  return [{ kind: 'oftenEnough', because: { kind, seen, limit } }];
}

/** What the journal has of today and of the day before; a month of it may be silent. */
export type Lately = { readonly records: readonly JournalRecord[]; readonly isSilent: boolean };

export async function recordsOfLately({
  journal,
  today,
}: Pick<ProgressStores, 'journal' | 'today'>): Promise<Lately> {
  const day = today();
  const names = new Set([day, dayAfter(day, -1)].map((one) => one.slice(0, 7)));
  const months = await Promise.all([...names].map((month) => journal.month(month)));
  return {
    records: months.flatMap((month) => (month.kind === 'read' ? month.records : [])),
    isSilent: months.some(({ kind }) => kind === 'blocked'),
  };
}

/**
 * All that keeps today outside, whatever the person answers. `progress` undefined: the journal does not answer, so that
 * nobody knows what it has to say. `now`: ISO 8601.
 */
export function whyOutside(
  progress: Progress | undefined,
  lock: Lock,
  lately: Lately,
  { today, now }: { readonly today: string; readonly now: string },
): readonly StaysOutside[] {
  const because = waitsFor(progress, lock);
  return [
    ...(progress === undefined || lately.isSilent ? [{ kind: 'journalSilent' } as const] : []),
    ...(insideRests(lately.records, today, now) ? [{ kind: 'insideRests' } as const] : []),
    ...(because.length > 0 ? [{ kind: 'waits', because } as const] : []),
    ...(progress ? oftenEnough(progress) : []),
  ];
}

/** Stands for a person's sizes where only the usual length of a session is asked for. */
export const anySizes: SizesToday = {
  rungs: [
    { id: 'smaller', kind: 'dilator', diameterMm: 20 },
    { id: 'own', kind: 'dilator', diameterMm: 25 },
  ],
  currentId: 'own',
  offersNext: false,
};
