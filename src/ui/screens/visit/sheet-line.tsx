import type { SummaryLine } from '../../../domain/visit-summary/summary-line.ts';
import type { Writing } from '../../copy/en/visit-said.ts';
import { useVisitCopy } from '../../copy/use-visit-copy.ts';
import styles from './sheet.module.css';

export type Striking = {
  readonly struck: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
};

type LineProps = {
  readonly line: SummaryLine;
  /** Stands for the name where that is told above it. */
  readonly moment?: string;
  readonly write: Writing;
  readonly striking?: Striking;
};

/** One line, and what strikes it out or puts it back: the same button, so that the focus stays where it is. */
export function SheetLine({ line, moment, write, striking }: LineProps) {
  const { copy } = useVisitCopy();
  const name = copy.visit.lineName(line);
  const isStruck = striking?.struck.has(line.id) ?? false;
  const words = (
    <>
      {moment === undefined ? <span className={styles.name}>{copy.visit.named(name)}</span> : moment}{' '}
      {copy.visit.lineSaid(line, write)}
    </>
  );
  return (
    <li className={isStruck ? styles.struck : styles.line}>
      {isStruck ? <s>{words}</s> : <span>{words}</span>}
      {striking ? (
        <button
          type="button"
          className={styles.strike}
          aria-label={isStruck ? copy.visit.putBackNamed(name) : copy.visit.strikeNamed(name)}
          onClick={() => striking.onToggle(line.id)}
        >
          {isStruck ? copy.visit.putBack : copy.visit.strike}
        </button>
      ) : null}
    </li>
  );
}
