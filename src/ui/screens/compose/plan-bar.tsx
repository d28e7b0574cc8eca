import { useComposeCopy } from '../../copy/use-compose-copy.ts';
import { Button } from '../../parts/button.tsx';
import styles from './compose.module.css';
import { useComposing } from './composing-context.ts';
import { goToPlace } from './go-to-place.ts';

type PlanBarProps = {
  /** What came of the latest tap in it. */
  readonly told: string;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
  readonly onHandOver: () => void;
};

/** What the plan still wants, the way back and the way out. */
export function PlanBar({ told, canUndo, onUndo, onHandOver }: PlanBarProps) {
  const { copy } = useComposeCopy();
  const { problems } = useComposing();
  const faults = problems.filter(({ weight }) => weight === 'fault');
  const gravest = faults.length > 0 ? faults : problems;
  const [first] = gravest;
  const said = faults.length > 0 ? copy.compose.faults : copy.compose.advice;
  return (
    <section className={styles.bar} aria-label={copy.compose.bar}>
      {first ? (
        <Button onClick={() => goToPlace(first.place)}>{said(gravest.length)}</Button>
      ) : (
        <p>{copy.compose.allWell}</p>
      )}
      <Button look="quiet" aria-disabled={!canUndo} onClick={onUndo}>
        {copy.compose.undo}
      </Button>
      <Button look="main" onClick={onHandOver}>
        {copy.compose.handOver}
      </Button>
      <output className={styles.told}>{told}</output>
    </section>
  );
}
