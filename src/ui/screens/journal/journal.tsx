import { useCallback, useEffect, useState } from 'react';
import type { JournalRecord } from '../../../domain/journal/journal-record.ts';
import type { JournalStore, MonthRead } from '../../../machines/stores.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { focusHeading } from '../../parts/focus-heading.ts';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { useServices } from '../../services.ts';
import { DeleteEntry } from './delete-entry.tsx';
import { JournalMonth } from './journal-month.tsx';
import { monthName } from './dates.ts';

type ShownMonth = Extract<MonthRead, { kind: 'read' }> & { readonly month: string };

type Read =
  | { readonly kind: 'blocked' }
  | { readonly kind: 'read'; readonly months: readonly string[]; readonly shown: readonly ShownMonth[] };

/** The newest `count` months; blocked as soon as one of them does not answer. */
async function readMonths(journal: JournalStore, count: number): Promise<Read> {
  const found = await journal.months();
  if (found.kind === 'blocked') return found;
  const shown: ShownMonth[] = [];
  for (const month of found.months.slice(0, count)) {
    const read = await journal.month(month);
    if (read.kind === 'blocked') return read;
    shown.push({ month, ...read });
  }
  return { kind: 'read', months: found.months, shown };
}

/** What was practised, newest first, a month at a time. Blank is "not recorded", and nothing is scored. */
export function Journal() {
  const { copy } = useCopy();
  const { journal, keeping } = useServices();
  const [read, setRead] = useState<Read>();
  const [deleting, setDeleting] = useState<JournalRecord>();
  const [failed, setFailed] = useState(false);

  const show = useCallback(async (count: number) => setRead(await readMonths(journal, count)), [journal]);
  useEffect(() => {
    void readMonths(journal, 1).then(setRead);
  }, [journal]);

  const remove = async (record: JournalRecord) => {
    const outcome = await journal.remove(record.id, record.day.slice(0, 7));
    setFailed(!outcome.ok);
    if (!outcome.ok) return;
    setDeleting(undefined);
    await show(read?.kind === 'read' ? read.shown.length : 1);
    focusHeading();
  };

  const keep = () => {
    setFailed(false);
    setDeleting(undefined);
  };

  if (!read) return <Loading />;
  if (read.kind === 'blocked')
    return (
      <Page title={copy.journal.title}>
        <Notice told>
          <p>{copy.journal.blocked}</p>
          <Button onClick={() => void show(1)}>{copy.storage.tryAgain}</Button>
        </Notice>
      </Page>
    );
  const next = read.months[read.shown.length];
  return (
    <Page title={copy.journal.title} {...(keeping.kind === 'kept' ? { lead: copy.journal.lead } : {})}>
      {keeping.kind === 'memoryOnly' ? <Notice>{copy.storage.memoryOnly[keeping.why]}</Notice> : null}
      {read.months.length === 0 ? <p>{copy.journal.empty}</p> : null}
      {read.shown.map(({ month, records, unreadable }, index) => (
        <JournalMonth
          key={month}
          month={month}
          records={records}
          takesFocus={index > 0}
          onDelete={setDeleting}
        >
          {unreadable.damaged > 0 ? <Notice>{copy.journal.damaged(unreadable.damaged)}</Notice> : null}
          {unreadable.newer > 0 ? <Notice>{copy.journal.newer(unreadable.newer)}</Notice> : null}
        </JournalMonth>
      ))}
      {next ? (
        <Button onClick={() => void show(read.shown.length + 1)}>
          {copy.journal.earlier(monthName(next))}
        </Button>
      ) : null}
      <DeleteEntry record={deleting} failed={failed} onYes={(record) => void remove(record)} onClose={keep} />
    </Page>
  );
}
