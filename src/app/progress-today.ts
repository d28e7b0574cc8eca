import { insideRests } from '../domain/check-in/inside-rests.ts';
import type { JournalRecord } from '../domain/journal/journal-record.ts';
import { currentRung, type Ladder } from '../domain/ladder/ladder.ts';
import { progressionPlanOn } from '../domain/progression/progression-plan.ts';
import { type Clearances, noClearances, saidGates } from '../domain/protocol/clearances.ts';
import { goesInside } from '../domain/protocol/goes-inside.ts';
import type { Protocol } from '../domain/protocol/protocol.ts';
import type { Progress } from '../machines/progress.ts';
import type { JournalStore, Slot } from '../machines/stores.ts';
import type { SizesToday } from '../planning/sizes-today.ts';

export type SizeStores = {
  readonly journal: JournalStore;
  readonly ladder: Pick<Slot<Ladder>, 'read'>;
  readonly clearances: Pick<Slot<Clearances>, 'read'>;
  /** The person's own calendar day, YYYY-MM-DD. */
  readonly today: () => string;
};

/** Every record that can be read; undefined where a month does not answer: then too little is known. */
async function wholeJournal({ journal }: SizeStores): Promise<readonly JournalRecord[] | undefined> {
  const found = await journal.months();
  if (found.kind === 'blocked') return undefined;
  const months = await Promise.all(found.months.map((month) => journal.month(month)));
  const records = months.map((month) => (month.kind === 'read' ? month.records : undefined));
  return records.includes(undefined) ? undefined : records.flatMap((some) => some ?? []);
}

/** Where the person is with their sizes, by `protocol`; undefined where the journal does not answer. */
async function progressToday(
  protocol: Protocol,
  ladder: Ladder,
  stores: SizeStores,
): Promise<Progress | undefined> {
  const [records, read, { assessProgress }] = await Promise.all([
    wholeJournal(stores),
    stores.clearances.read(),
    import('../machines/progress.ts'),
  ]);
  if (!records) return undefined;
  const clearances = read.kind === 'value' ? read.value : noClearances;
  const today = stores.today();
  const plan = progressionPlanOn(protocol, saidGates(clearances), today);
  const { toning } = clearances;
  return assessProgress({
    records,
    ladder,
    plan,
    today,
    ...(toning ? { toningClearedOn: toning.on } : {}),
  });
}

/** Whether an earlier session of today says that nothing goes in for the rest of it. */
export async function restsInsideToday({
  journal,
  today,
}: Pick<SizeStores, 'journal' | 'today'>): Promise<boolean> {
  const day = today();
  const month = await journal.month(day.slice(0, 7));
  return month.kind === 'read' && insideRests(month.records, day);
}

/**
 * The person's sizes for a session of `protocol`. Undefined where nothing goes in, or where no ladder can be read:
 * then nothing goes in either.
 */
export async function sizesForSession(
  protocol: Protocol,
  stores: SizeStores,
): Promise<SizesToday | undefined> {
  if (!goesInside(protocol)) return undefined;
  const read = await stores.ladder.read();
  if (read.kind !== 'value') return undefined;
  const ladder = read.value;
  const progress = await progressToday(protocol, ladder, stores);
  const own = progress?.own ?? currentRung(ladder);
  return (
    own && { rungs: ladder.rungs, currentId: own.id, offersNext: progress?.suggestion.kind === 'stepUp' }
  );
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
