import { useCallback, useEffect, useState } from 'react';
import type { JournalRecord } from '../../../domain/journal/journal-record.ts';
import { readWholeJournal } from '../../../machines/whole-journal.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { useServices } from '../../services.ts';
import { SearchFound } from './search-found.tsx';

type Read = { readonly records: readonly JournalRecord[] | undefined };

/** Entries by words, by day and by size. The whole journal is read once: what is looked for then is there at once. */
export function SearchJournal() {
  const { copy } = useCopy();
  const { journal } = useServices();
  const [read, setRead] = useState<Read>();
  const readAll = useCallback(
    () => readWholeJournal(journal).then((records) => setRead({ records })),
    [journal],
  );
  useEffect(() => void readAll(), [readAll]);
  if (!read) return <Loading />;
  const { records } = read;
  if (!records)
    return (
      <Page title={copy.entries.search}>
        <Notice told>
          <p>{copy.journal.blocked}</p>
          <Button onClick={() => void readAll()}>{copy.storage.tryAgain}</Button>
        </Notice>
      </Page>
    );
  const letGo = ({ id }: JournalRecord) => setRead({ records: records.filter((record) => record.id !== id) });
  return <SearchFound records={records} onDeleted={letGo} onBack={readAll} />;
}
