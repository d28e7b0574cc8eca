import { useState } from 'react';
import type { JournalRecord } from '../../../domain/journal/journal-record.ts';
import { focusHeading } from '../../parts/focus-heading.ts';
import { useServices } from '../../services.ts';
import type { DeletionWord } from '../../progress-book.ts';
import { DeleteEntry, type DeletionAsked } from './delete-entry.tsx';

const askedFirst: DeletionAsked = { kind: 'asked' };

/** The question before an entry is deleted, and what asks it. `onDeleted` ends once the entry is no longer shown. */
export function useDeleteEntry(onDeleted: (record: JournalRecord) => Promise<void> | void) {
  const { progress } = useServices();
  const [deleting, setDeleting] = useState<JournalRecord>();
  const [asked, setAsked] = useState<DeletionAsked>(askedFirst);
  const keep = () => {
    setAsked(askedFirst);
    setDeleting(undefined);
  };
  const remove = async (record: JournalRecord, word: DeletionWord) => {
    const outcome = await progress.takeOut(record, word);
    if (!outcome.ok)
      return setAsked(
        outcome.reason === 'holdsBack' ? { kind: 'holdsBack', held: outcome.held } : { kind: 'failed' },
      );
    keep();
    await onDeleted(record);
    focusHeading();
  };
  const dialog = (
    <DeleteEntry
      record={deleting}
      asked={asked}
      onYes={(record, word) => void remove(record, word)}
      onClose={keep}
    />
  );
  return { ask: setDeleting, dialog };
}
