import { useId } from 'react';
import { daysBetween } from '../../../domain/day.ts';
import { sectionOf, sections, type VisitSummary } from '../../../domain/visit-summary/visit-summary.ts';
import { useVisitCopy } from '../../copy/use-visit-copy.ts';
import { Pictures } from './pictures.tsx';
import { SheetSection } from './sheet-section.tsx';
import type { Striking } from './sheet-line.tsx';
import styles from './sheet.module.css';
import { fullDay, onPage } from './writing.ts';

type SheetProps = {
  /** All that could be on the page; what was struck out shows, marked, on the screen alone. */
  readonly shown: VisitSummary;
  /** What is handed over: all that is printed. */
  readonly handed: VisitSummary;
  /** Absent where nothing can be struck out any more. */
  readonly striking?: Striking;
};

/** So many lines fit one page as they are; more are set smaller. */
const linesOfOnePage = 50;

/** The page, the same on screen, on paper and with whoever reads it. */
export function Sheet({ shown, handed, striking }: SheetProps) {
  const { copy } = useVisitCopy();
  const id = useId();
  const { from, to, madeOn, name, question } = handed;
  const write = onPage({ from, to });
  const chart = copy.visit.chartLine(handed, write);
  const title = name === undefined ? copy.visit.sheetTitle : copy.told.named(copy.visit.sheetTitle, name);
  const look = handed.lines.length > linesOfOnePage ? `${styles.sheet} ${styles.dense}` : styles.sheet;
  return (
    <article className={look} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id}>{title}</h2>
        <p>{copy.visit.period(fullDay(from), fullDay(to), daysBetween(from, to) + 1)}</p>
        {chart === '' ? null : <p className={styles.chart}>{chart}</p>}
        {question === undefined ? null : (
          <p className={styles.question}>
            <span>{copy.visit.named(copy.visit.asks)}</span> {question}
          </p>
        )}
      </header>
      <Pictures summary={handed} write={write} />
      {shown.lines.length === 0 ? <p>{copy.visit.nothing}</p> : null}
      <div className={styles.columns}>
        {sections.map((section) => (
          <SheetSection
            key={section}
            title={copy.visit.sections[section]}
            lines={shown.lines.filter((line) => sectionOf(line) === section)}
            write={write}
            {...(striking ? { striking } : {})}
          />
        ))}
      </div>
      <footer className={styles.foot}>
        <p>{copy.visit.legend}</p>
        <p>{copy.visit.madeOn(fullDay(madeOn))}</p>
      </footer>
    </article>
  );
}
