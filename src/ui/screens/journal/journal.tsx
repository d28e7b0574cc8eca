import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { noQuestions } from '../../../domain/journal/regular-questions.ts';
import type { HomeworkItem } from '../../../domain/protocol/homework.ts';
import type { JournalStore, MonthRead } from '../../../machines/stores.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import { useKept } from '../../parts/use-kept.ts';
import { paths } from '../../paths.ts';
import { useServices } from '../../services.ts';
import { AskRegularly, DueQuestions } from './due-questions.tsx';
import styles from './journal.module.css';
import { JournalMonth } from './journal-month.tsx';
import { monthName } from './dates.ts';
import { useDeleteEntry } from './use-delete-entry.tsx';

const HomeworkToday = lazy(() =>
  import('./homework-today.tsx').then((module) => ({ default: module.HomeworkToday })),
);

type ShownMonth = Extract<MonthRead, { kind: 'read' }> & { readonly month: string };

type Read =
  | { readonly kind: 'blocked' }
  | {
      readonly kind: 'read';
      /** Undefined until they have been listed. */
      readonly months: readonly string[] | undefined;
      readonly shown: readonly ShownMonth[];
    };

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

/** One month, before it is known which others there are; undefined where it has nothing to show. */
async function readAlone(journal: JournalStore, month: string): Promise<Read | undefined> {
  const read = await journal.month(month);
  if (read.kind === 'blocked' || read.records.length === 0) return undefined;
  return { kind: 'read', months: undefined, shown: [{ month, ...read }] };
}

/** What the plan in use asks for between sessions. */
function useHomework(): readonly HomeworkItem[] {
  const { protocol } = useServices();
  const [items, setItems] = useState<readonly HomeworkItem[]>([]);
  useEffect(() => {
    void protocol.read().then((read) => setItems(read.kind === 'value' ? (read.value.homework ?? []) : []));
  }, [protocol]);
  return items;
}

/** What was practised, newest first, a month at a time. Blank is "not recorded", and nothing is scored. */
export function Journal() {
  const { copy } = useCopy();
  const { journal, keeping, regularQuestions, stampNow } = useServices();
  const [read, setRead] = useState<Read>();

  const show = useCallback(async (count: number) => setRead(await readMonths(journal, count)), [journal]);
  useEffect(() => {
    // With years behind it, listing the months takes longer than showing the one that is looked for.
    void readAlone(journal, stampNow().day.slice(0, 7)).then(async (alone) => {
      if (alone) setRead(alone);
      setRead(await readMonths(journal, 1));
    });
  }, [journal, stampNow]);

  const showAgain = () => show(read?.kind === 'read' ? Math.max(1, read.shown.length) : 1);
  const deleting = useDeleteEntry({ onGone: showAgain, onBack: showAgain });
  const questions = useKept(regularQuestions, noQuestions);
  const homework = useHomework();

  if (!read) return <Loading />;
  if (read.kind === 'blocked')
    return (
      <Page title={copy.journal.title}>
        <Notice told>
          <p>{copy.journal.blocked}</p>
          <Button onClick={() => void show(1)}>{copy.storage.tryAgain}</Button>
        </Notice>
        {deleting.parts}
      </Page>
    );
  const next = read.months?.[read.shown.length];
  return (
    <Page title={copy.journal.title} {...(keeping.kind === 'kept' ? { lead: copy.journal.lead } : {})}>
      {keeping.kind === 'memoryOnly' ? <Notice>{copy.storage.memoryOnly[keeping.why]}</Notice> : null}
      <div className={styles.ways}>
        <Link href={paths.addEntry}>{copy.entries.add}</Link>
        <Link href={paths.searchJournal}>{copy.entries.search}</Link>
        <Link href={paths.pictures}>{copy.journal.pictures}</Link>
        <Link href={paths.progress}>{copy.progress.link}</Link>
        <Link href={paths.visit}>{copy.journal.visit}</Link>
      </div>
      {questions.failure ? <SaveTrouble failure={questions.failure} onAgain={questions.tryAgain} /> : null}
      <DueQuestions questions={questions.value} onChange={questions.change} />
      {homework.length > 0 ? (
        <Suspense fallback={null}>
          <HomeworkToday items={homework} onChanged={() => void showAgain()} />
        </Suspense>
      ) : null}
      {read.months?.length === 0 ? <p>{copy.journal.empty}</p> : null}
      {read.shown.map(({ month, records, unreadable }, index) => (
        <JournalMonth
          key={month}
          month={month}
          records={records}
          takesFocus={index > 0}
          onDelete={deleting.remove}
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
      {questions.isRead ? <AskRegularly questions={questions.value} onChange={questions.change} /> : null}
      {deleting.parts}
    </Page>
  );
}
