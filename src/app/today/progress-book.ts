import type { JournalRecord } from '../../domain/journal/journal-record.ts';
import { journalRecordSchema } from '../../domain/journal/stored-record.ts';
import { emptyLadder, type Ladder, withHere } from '../../domain/ladder/ladder.ts';
import { firstSteps } from '../../domain/protocol/starters/first-steps.ts';
import type { Protocol } from '../../domain/protocol/protocol.ts';
import type { Stamp } from '../../machines/session-events.ts';
import type { SaveOutcome, Slot } from '../../machines/stores.ts';
import type { ProgressBook } from '../../ui/progress-book.ts';
import { addBeside } from '../journal/add-beside.ts';
import type { ProgressStores } from './progress-today.ts';

export type BookParts = Omit<ProgressStores, 'ladder'> & {
  readonly ladder: Slot<Ladder>;
  readonly protocol: Pick<Slot<Protocol>, 'read'>;
  readonly stampNow: () => Stamp;
};

/** Reads where the person is with their sizes, and keeps what they tell of it. */
export function makeProgressBook(parts: BookParts): ProgressBook {
  const { journal, ladder, protocol, stampNow } = parts;
  const keep = (told: JournalRecord): Promise<SaveOutcome> => addBeside(journal, told);
  const stored = () => ({ schema: journalRecordSchema, ...stampNow() }) as const;
  return {
    async read() {
      const [stored, { progressToday }] = await Promise.all([protocol.read(), import('./progress-today.ts')]);
      return progressToday(stored.kind === 'value' ? stored.value : firstSteps, parts);
    },
    async decide(choice, rung, suggested) {
      const record = { ...stored(), kind: 'decision', choice, rung } as const;
      const outcome = await keep(suggested === undefined ? record : { ...record, suggested });
      // The decision counts; the ladder only shows it, and shows it again with the next one.
      if (outcome.ok) await ladder.update((kept = emptyLadder) => withHere(kept, rung.id));
      return outcome;
    },
    answer: (answer, answeredOn, about) =>
      keep({ ...stored(), kind: 'clinicianAnswer', answer, answeredOn, about }),
    tell: (what) => keep({ ...stored(), kind: 'circumstance', what }),
    async takeOut(record, word) {
      const [plan, { takeOutEntry }] = await Promise.all([
        protocol.read(),
        import('../journal/take-out-entry.ts'),
      ]);
      return takeOutEntry(record, word, plan, parts);
    },
  };
}
