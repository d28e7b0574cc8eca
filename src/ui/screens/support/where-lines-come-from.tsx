import type { HelpLine } from '../../../domain/support/help-lines.ts';
import { useSupportCopy } from '../../copy/use-support-copy.ts';
import { civilDay, listed } from '../../copy/written.ts';
import { More } from '../../parts/more.tsx';
import { useNameOfLine } from './use-name-of-line.ts';
import styles from './support.module.css';

/** The day on which the oldest of these was looked up: nothing newer is promised of any. */
function oldestDay(lines: readonly HelpLine[]): string | undefined {
  return lines.map(({ lookedUpOn }) => lookedUpOn).toSorted()[0];
}

/** When the numbers were looked up, and behind a tap, where. Addresses are words here: nothing is opened. */
export function WhereLinesComeFrom({ lines }: { readonly lines: readonly HelpLine[] }) {
  const { copy } = useSupportCopy();
  const nameOf = useNameOfLine();
  const day = oldestDay(lines);
  if (day === undefined) return null;
  return (
    <>
      <p className={styles.small}>
        {copy.support.numbersChange(civilDay(day, { day: 'numeric', month: 'long', year: 'numeric' }))}
      </p>
      <More look="small" summary={copy.support.where}>
        <ul className={styles.sources}>
          {lines.map((line) => (
            <li key={line.id}>
              {copy.support.sourceOf(
                nameOf({ kind: 'listed', id: line.id, line }),
                copy.support.from[line.from],
                listed(line.sources),
              )}
            </li>
          ))}
        </ul>
      </More>
    </>
  );
}
