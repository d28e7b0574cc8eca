import type { JournalRecord } from '../../../domain/journal/journal-record.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Ask } from '../../parts/ask.tsx';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';

type DeleteEntryProps = {
  readonly record: JournalRecord | undefined;
  /** The last try did not delete it. */
  readonly failed: boolean;
  readonly onYes: (record: JournalRecord) => void;
  readonly onClose: () => void;
};

/** Deletion is real, so it is asked for. */
export function DeleteEntry({ record, failed, onYes, onClose }: DeleteEntryProps) {
  const { copy } = useCopy();
  return (
    <Ask
      open={record !== undefined}
      title={copy.journal.deleteTitle}
      lead={copy.journal.deleteLead}
      onClose={onClose}
    >
      {failed ? <Notice told>{copy.journal.notDeleted}</Notice> : null}
      <Button look="main" onClick={onClose}>
        {copy.journal.deleteNo}
      </Button>
      <Button look="care" onClick={() => record && onYes(record)}>
        {copy.journal.deleteYes}
      </Button>
    </Ask>
  );
}
