import { useState } from 'react';
import type { JournalRecord } from '../../../domain/journal/journal-record.ts';
import { type JournalSearch, searchJournal } from '../../../domain/journal/search.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Page } from '../../parts/page.tsx';
import { EntryItem } from './entry-item.tsx';
import styles from './journal.module.css';
import { reasonsIn } from './reasons-in.ts';
import { SearchFields } from './search-fields.tsx';
import { useDeleteEntry } from './use-delete-entry.tsx';

type SearchFoundProps = {
  readonly records: readonly JournalRecord[];
  readonly onDeleted: (record: JournalRecord) => void;
  readonly onBack: () => Promise<void>;
};

/** So many are drawn at once, that a journal of years stays quick. */
const shownAtOnce = 50;

/** What is looked for, and what was found, newest first. */
export function SearchFound({ records, onDeleted, onBack }: SearchFoundProps) {
  const { copy } = useCopy();
  const [search, setSearch] = useState<JournalSearch>({});
  const [shown, setShown] = useState(shownAtOnce);
  const deleting = useDeleteEntry({ onGone: onDeleted, onBack });
  const isAsked = Object.keys(search).length > 0;
  const found = isAsked ? searchJournal(records, search, (record) => reasonsIn(copy, record)) : [];
  const change = (changed: JournalSearch) => {
    setSearch(changed);
    setShown(shownAtOnce);
  };
  const count = found.length > 0 ? copy.entries.found(found.length) : copy.entries.nothing;
  return (
    <Page title={copy.entries.search} lead={copy.entries.searchLead}>
      <SearchFields records={records} search={search} onChange={change} />
      <output>{isAsked ? count : copy.entries.nothingAsked}</output>
      {found.length > 0 ? <h2 className={styles.hidden}>{copy.entries.foundTitle}</h2> : null}
      <ul className={styles.entries}>
        {found.slice(0, shown).map((record) => (
          <EntryItem key={record.id} record={record} withYear onDelete={deleting.remove} />
        ))}
      </ul>
      {found.length > shown ? (
        <Button onClick={() => setShown(shown + shownAtOnce)}>{copy.entries.moreFound}</Button>
      ) : null}
      {deleting.parts}
    </Page>
  );
}
