import type { SummaryLine } from '../../../domain/visit-summary/summary-line.ts';
import type { Writing } from '../../copy/en/visit-said.ts';
import { useVisitCopy } from '../../copy/use-visit-copy.ts';
import { type Row, rowsOf } from './rows-of.ts';
import { SheetLine, type Striking } from './sheet-line.tsx';
import styles from './sheet.module.css';

type SectionProps = {
  readonly title: string;
  readonly lines: readonly SummaryLine[];
  readonly write: Writing;
  readonly striking?: Striking;
};

/** Lines under one heading. On paper it is there as long as one of them is. */
export function SheetSection({ title, lines, write, striking }: SectionProps) {
  if (lines.length === 0) return null;
  const isStruck = (some: readonly SummaryLine[]) => some.every(({ id }) => striking?.struck.has(id));
  const around = { write, ...(striking ? { striking } : {}) };
  return (
    <section className={isStruck(lines) ? styles.screenOnly : undefined}>
      <h3>{title}</h3>
      <ul>
        {rowsOf(lines).map((row) =>
          row.kind === 'line' ? (
            <SheetLine key={row.key} line={row.line} {...around} />
          ) : (
            <SizeRow key={row.key} row={row} isStruck={isStruck(row.lines)} {...around} />
          ),
        )}
      </ul>
    </section>
  );
}

type SizeRowProps = Pick<SectionProps, 'write' | 'striking'> & {
  readonly row: Extract<Row, { kind: 'size' }>;
  readonly isStruck: boolean;
};

/** Pain with one size: each moment can be struck out by itself, and on paper they share a row. */
function SizeRow({ row, isStruck, ...around }: SizeRowProps) {
  const { copy } = useVisitCopy();
  return (
    <li className={isStruck ? styles.screenOnly : styles.group}>
      <span className={styles.name}>{copy.visit.named(copy.visit.painWith(row.size))}</span>{' '}
      <ul>
        {row.lines.map((line) => (
          <SheetLine key={line.id} line={line} moment={copy.visit.momentName(line)} {...around} />
        ))}
      </ul>
    </li>
  );
}
