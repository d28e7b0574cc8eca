import { useEffect, useState } from 'react';
import { Link, Redirect } from 'wouter';
import type { JournalRecord } from '../../../domain/journal/journal-record.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { paths } from '../../paths.ts';
import { type EntryPlace, useServices } from '../../services.ts';
import { canBeEdited } from '../journal/can-be-edited.ts';
import { entryOf } from '../journal/entry.ts';
import { FormToEdit } from './form-to-edit.tsx';

type Read =
  | { readonly kind: 'blocked' }
  | { readonly kind: 'read'; readonly record: JournalRecord | undefined };

/** The entry that was chosen in the journal; after a reload none is. */
export function EditEntry() {
  const chosen = useServices().entryToEdit.chosen();
  return chosen ? <ChosenEntry {...chosen} /> : <Redirect to={paths.journal} replace />;
}

/** An entry of the journal to be changed; nothing of it changes before the change is kept. */
function ChosenEntry({ month, id }: EntryPlace) {
  const { copy } = useCopy();
  const { journal } = useServices();
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    let isCurrent = true;
    void journal.month(month).then((found) => {
      if (!isCurrent) return;
      if (found.kind === 'blocked') setRead(found);
      else setRead({ kind: 'read', record: found.records.find((record) => record.id === id) });
    });
    return () => {
      isCurrent = false;
    };
  }, [journal, month, id]);
  if (!read) return <Loading />;
  const record = read.kind === 'read' ? read.record : undefined;
  if (record && canBeEdited(record))
    return <FormToEdit title={copy.entries.editTitle(entryOf(copy, record).title)} former={record} />;
  return (
    <Page title={copy.entries.edit}>
      <Notice told>{read.kind === 'blocked' ? copy.entries.blocked : copy.entries.gone}</Notice>
      <p>
        <Link href={paths.journal}>{copy.entries.cancelNew}</Link>
      </p>
    </Page>
  );
}
