import { useState } from 'react';
import { editedRecord } from '../../../domain/journal/edited-record.ts';
import type { JournalRecord } from '../../../domain/journal/journal-record.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { WayBack } from '../../parts/way-back.tsx';
import type { DeletionWord } from '../../progress-book.ts';
import { useServices } from '../../services.ts';
import { DeleteEntry, type DeletionAsked } from './delete-entry.tsx';

type Deleted =
  /** `again`: as what it would come back, drawn once, so that two quick taps bring one entry back. */
  { readonly kind: 'gone' | 'notBack'; readonly again: JournalRecord } | { readonly kind: 'back' };

/** What is shown of the journal once an entry has gone from it, or come back. */
type Shown = {
  readonly onGone: (record: JournalRecord) => Promise<void> | void;
  readonly onBack: () => Promise<void> | void;
};

/**
 * Deletes an entry really, at once, with a way back as long as the screen is open: it comes back as a record of its own. Only
 * where something would open by it is asked first.
 */
export function useDeleteEntry({ onGone, onBack }: Shown) {
  const { copy } = useCopy();
  const { journal, progress, stampNow } = useServices();
  const [asking, setAsking] = useState<{ readonly record: JournalRecord; readonly asked: DeletionAsked }>();
  const [deleted, setDeleted] = useState<Deleted>();
  const remove = async (record: JournalRecord, word: DeletionWord) => {
    const outcome = await progress.takeOut(record, word);
    if (!outcome.ok) {
      const { reason } = outcome;
      const asked =
        reason === 'holdsBack' ? { kind: reason, held: outcome.held } : { kind: 'failed' as const };
      return setAsking({ record, asked });
    }
    setAsking(undefined);
    const again = editedRecord(record, record, stampNow().id);
    setDeleted(word === 'nothing' ? { kind: 'gone', again } : undefined);
    await onGone(record);
  };
  const bringBack = async (again: JournalRecord) => {
    const outcome = await journal.add(again);
    const isBack = outcome.ok || outcome.reason === 'known';
    setDeleted(isBack ? { kind: 'back' } : { kind: 'notBack', again });
    if (isBack) await onBack();
  };
  const parts = (
    <>
      <DeleteEntry
        record={asking?.record}
        asked={asking?.asked}
        onYes={(record, word) => void remove(record, word)}
        onClose={() => setAsking(undefined)}
      />
      <WayBack
        said={deleted && copy.journal.deletedNow[deleted.kind]}
        undo={copy.journal.undo}
        onUndo={deleted && 'again' in deleted ? () => void bringBack(deleted.again) : undefined}
      />
    </>
  );
  return { remove: (record: JournalRecord) => void remove(record, 'nothing'), parts };
}
