import { Link } from 'wouter';
import type { JournalRecord } from '../../../domain/journal/journal-record.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { paths } from '../../paths.ts';
import { useServices } from '../../services.ts';
import { canBeEdited } from './can-be-edited.ts';
import { dayName, timeOfDay } from './dates.ts';
import { entryOf } from './entry.ts';
import { EntryMore } from './entry-more.tsx';
import styles from './journal.module.css';
import { listed } from '../../copy/written.ts';

type EntryItemProps = {
  readonly record: JournalRecord;
  /** Where entries of many years are beside each other. */
  readonly withYear?: boolean;
  readonly onDelete: (record: JournalRecord) => void;
};

/** One entry of the journal, and what can be done with it. */
export function EntryItem({ record, withYear = false, onDelete }: EntryItemProps) {
  const { copy } = useCopy();
  const { entryToEdit } = useServices();
  const { title, lines, more } = entryOf(copy, record);
  const day = dayName(record.day, withYear);
  const when = record.anyTime ? day : listed([day, timeOfDay(record.at)]);
  const named = listed([title, when]);
  return (
    <li className={styles.entry}>
      <div>
        <p className={styles.when}>{when}</p>
        <h3>{title}</h3>
        {lines.map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
        <EntryMore more={more} what={named} />
      </div>
      <div className={styles.tools}>
        {canBeEdited(record) ? (
          <Link
            className={styles.edit}
            href={paths.editEntry}
            onClick={() => entryToEdit.choose({ id: record.id, month: record.day.slice(0, 7) })}
            aria-label={copy.entries.editNamed(named)}
          >
            {copy.entries.edit}
          </Link>
        ) : null}
        <Button look="quiet" aria-label={copy.journal.deleteNamed(named)} onClick={() => onDelete(record)}>
          {copy.journal.delete}
        </Button>
      </div>
    </li>
  );
}
