import { useState } from 'react';
import type { JournalRecord } from '../../../domain/journal/journal-record.ts';
import { focusHeading } from '../../parts/focus-heading.ts';
import { useServices } from '../../services.ts';
import { DeleteEntry } from './delete-entry.tsx';

/** The question before an entry is deleted, and what asks it. `onDeleted` ends once the entry is no longer shown. */
export function useDeleteEntry(onDeleted: (record: JournalRecord) => Promise<void> | void) {
  const { journal } = useServices();
  const [deleting, setDeleting] = useState<JournalRecord>();
  const [failed, setFailed] = useState(false);
  const remove = async (record: JournalRecord) => {
    const outcome = await journal.remove(record.id, record.day.slice(0, 7));
    setFailed(!outcome.ok);
    if (!outcome.ok) return;
    setDeleting(undefined);
    await onDeleted(record);
    focusHeading();
  };
  const keep = () => {
    setFailed(false);
    setDeleting(undefined);
  };
  const dialog = (
    <DeleteEntry record={deleting} failed={failed} onYes={(record) => void remove(record)} onClose={keep} />
  );
  return { ask: setDeleting, dialog };
}
