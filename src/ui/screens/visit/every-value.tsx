import { useEffect, useState } from 'react';
import type { VisitSummary } from '../../../domain/visit-summary/visit-summary.ts';
import { useVisitCopy } from '../../copy/use-visit-copy.ts';
import { More } from '../../parts/more.tsx';
import styles from './visit.module.css';

type Cells = readonly [line: string, day: string, value: string];

/** The rows of the files, each as three cells; loaded once somebody looks. */
async function rowsOf(summary: VisitSummary): Promise<readonly Cells[]> {
  const { csvRows } = await import('../../../domain/visit-summary/summary-csv.ts');
  return csvRows(summary).map((row): Cells => {
    const size = [row.size_kind, row.size_mm, row.size_to_mm].filter((part) => part !== undefined);
    const line = [row.line, row.of, ...size].filter((part) => part !== undefined);
    const day = [row.day, row.time_of_day].filter((part) => part !== undefined);
    const value = [row.value, row.unit, row.text].filter((part) => part !== undefined);
    return [line.join(' '), day.join(' / '), value.join(' ')];
  });
}

/** What scrolls by itself is reached by key: WebKit does not do so of its own accord. */
function reachByKey(place: HTMLElement | null) {
  if (place) place.tabIndex = 0;
}

/** All that the files hold, so that nothing is handed over unseen. */
export function EveryValue({ summary }: { readonly summary: VisitSummary }) {
  const { copy } = useVisitCopy();
  const [read, setRead] = useState<{ readonly of: VisitSummary; readonly rows: readonly Cells[] }>();
  const [isOpen, setIsOpen] = useState(false);
  const rows = read?.of === summary ? read.rows : undefined;
  useEffect(() => {
    if (isOpen && !rows) void rowsOf(summary).then((found) => setRead({ of: summary, rows: found }));
  }, [isOpen, rows, summary]);
  const { columns } = copy.visit;
  return (
    <More summary={copy.visit.values} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <p className={styles.lead}>{copy.visit.valuesLead}</p>
      {isOpen && rows ? (
        <section ref={reachByKey} className={styles.scroll} aria-label={copy.visit.values}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{columns.line}</th>
                <th scope="col">{columns.day}</th>
                <th scope="col">{columns.value}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(([line, day, value], index) => (
                <tr key={`${index} ${line}`}>
                  <td>{line}</td>
                  <td>{day}</td>
                  <td>{value}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
    </More>
  );
}
