import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { JournalRecord } from '../../../domain/journal/journal-record.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { dayName, monthName, timeOfDay } from './dates.ts';
import { entryOf } from './entry.ts';
import { EntryMore } from './entry-more.tsx';
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
  const { copy } = useCopy();
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
        {records.map((record) => {
          const { title, lines, more } = entryOf(copy, record);
          const when = `${dayName(record.day)}, ${timeOfDay(record.at)}`;
          return (
            <li key={record.id} className={styles.entry}>
              <div>
                <p className={styles.when}>{when}</p>
                <h3>{title}</h3>
                {lines.map((line) => (
                  <p key={line} className={styles.line}>
                    {line}
                  </p>
                ))}
                <EntryMore more={more} what={`${title}, ${when}`} />
              </div>
              <Button
                look="quiet"
                aria-label={copy.journal.deleteNamed(`${title}, ${when}`)}
                onClick={() => onDelete(record)}
              >
                {copy.journal.delete}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
