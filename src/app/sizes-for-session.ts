import { insideRests } from '../domain/check-in/inside-rests.ts';
import type { SessionRecord } from '../domain/journal/journal-record.ts';
import { currentRung, type Ladder } from '../domain/ladder/ladder.ts';
import { mayTryNext } from '../domain/progression/may-try-next.ts';
import { goesInside } from '../domain/protocol/goes-inside.ts';
import type { Protocol } from '../domain/protocol/protocol.ts';
import type { JournalStore, Slot } from '../machines/stores.ts';
import type { SizesToday } from '../planning/sizes-today.ts';

export type SizeStores = {
  readonly journal: JournalStore;
  readonly ladder: Pick<Slot<Ladder>, 'read'>;
  /** The person's own calendar day, YYYY-MM-DD. */
  readonly today: () => string;
};

/** The calendar month of `day` and the one before, as YYYY-MM. */
export function twoMonthsTo(day: string): readonly [string, string] {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const before = month === 1 ? [year - 1, 12] : [year, month - 1];
  return [day.slice(0, 7), before.map((part) => String(part).padStart(2, '0')).join('-')];
}

/** Sessions of this month and the last, newest first; a month that does not answer has none. */
async function latestSessions({ journal, today }: SizeStores): Promise<readonly SessionRecord[]> {
  const months = await Promise.all(twoMonthsTo(today()).map((month) => journal.month(month)));
  return months
    .flatMap((month) => (month.kind === 'read' ? month.records : []))
    .filter((record) => record.kind === 'session');
}

/** Whether an earlier session of today says that nothing goes in for the rest of it. */
export async function restsInsideToday({ journal, today }: Omit<SizeStores, 'ladder'>): Promise<boolean> {
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
  const current = read.kind === 'value' ? currentRung(read.value) : undefined;
  if (read.kind !== 'value' || !current) return undefined;
  const verdict = mayTryNext(await latestSessions(stores), current.id, stores.today());
  return { rungs: read.value.rungs, currentId: current.id, offersNext: verdict.kind === 'offer' };
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
