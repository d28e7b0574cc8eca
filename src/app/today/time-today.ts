import type { Reminders } from '../../domain/reminders/reminders.ts';
import type { JournalStore, Slot } from '../../machines/stores.ts';

type TimeParts = {
  readonly reminders: Slot<Reminders>;
  readonly journal: Pick<JournalStore, 'month'>;
  /** The person's calendar day, YYYY-MM-DD. */
  readonly today: () => string;
};

/** The hour chosen for today. Without any times the journal is not read; where it does not answer nothing is said. */
export function makeTimeToday({ reminders, journal, today }: TimeParts) {
  return async (): Promise<string | undefined> => {
    const read = await reminders.read();
    if (read.kind !== 'value' || read.value.times.length === 0) return undefined;
    const day = today();
    const [month, { timeToday }] = await Promise.all([
      journal.month(day.slice(0, 7)),
      import('../../domain/reminders/time-today.ts'),
    ]);
    return month.kind === 'read' ? timeToday(read.value, day, month.records) : undefined;
  };
}
