import type { HelpLine } from '../../../domain/support/help-lines.ts';
import { useSupportCopy } from '../../copy/use-support-copy.ts';
import { Button } from '../../parts/button.tsx';
import styles from './support.module.css';
import { useNameOfLine } from './use-name-of-line.ts';

type HiddenLinesProps = {
  readonly lines: readonly HelpLine[];
  readonly onShow: (id: string, name: string) => void;
};

/** What was hidden, each a tap away from being there again. */
export function HiddenLines({ lines, onShow }: HiddenLinesProps) {
  const { copy } = useSupportCopy();
  const nameOf = useNameOfLine();
  if (lines.length === 0) return null;
  return (
    <div className={styles.part}>
      <h3>{copy.support.hiddenTitle}</h3>
      <div className={styles.edits}>
        {lines.map((line) => {
          const name = nameOf({ kind: 'listed', id: line.id, line });
          return (
            <Button key={line.id} look="quiet" onClick={() => onShow(line.id, name)}>
              {copy.support.showNamed(name)}
            </Button>
          );
        })}
      </div>
    </div>
  );
}
