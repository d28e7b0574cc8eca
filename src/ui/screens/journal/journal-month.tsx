import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { JournalRecord } from '../../../domain/journal/journal-record.ts';
import { monthName } from './dates.ts';
import { EntryItem } from './entry-item.tsx';
import styles from './journal.module.css';

type JournalMonthProps = {
  readonly month: string;
  readonly records: readonly JournalRecord[];
  /** Asked for after others: the focus goes to what was asked for. */
  readonly takesFocus: boolean;
  readonly onDelete: (record: JournalRecord) => void;
  readonly children: ReactNode;
};

export function JournalMonth({ month, records, takesFocus, onDelete, children }: JournalMonthProps) {
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [wasAskedFor] = useState(takesFocus);
  useEffect(() => {
    if (wasAskedFor) heading.current?.focus();
  }, [wasAskedFor]);
  return (
    <section className={styles.month} aria-labelledby={headingId}>
      <h2 ref={heading} id={headingId} tabIndex={-1}>
        {monthName(month)}
      </h2>
      {children}
      <ul className={styles.entries}>
        {records.map((record) => (
          <EntryItem key={record.id} record={record} onDelete={onDelete} />
        ))}
      </ul>
    </section>
  );
}
