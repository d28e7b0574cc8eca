import { useId, useLayoutEffect, useRef } from 'react';
import { type Ladder, orderedBySize } from '../../../domain/ladder/ladder.ts';
import { rungGoesIn } from '../../../domain/ladder/rung.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { usePicturesCopy } from '../../copy/use-pictures-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { ShowPicture } from '../../pictures/show-picture.tsx';
import styles from './ladder.module.css';
import { RungRow, type RungWishes } from './rung-row.tsx';

type LadderListProps = RungWishes & { readonly ladder: Ladder; readonly onOrder: () => void };

function isInOrder(ladder: Ladder): boolean {
  return orderedBySize(ladder).rungs.every((rung, index) => rung === ladder.rungs[index]);
}

/** The person's sizes from the easiest, and which of them is theirs now. */
export function LadderList({ ladder, onOrder, onMove, ...wishes }: LadderListProps) {
  const { copy } = useCopy();
  const group = useId();
  const moved = useRef<HTMLElement>(undefined);
  // A row that changes its place in the page loses the focus.
  useLayoutEffect(() => {
    moved.current?.focus();
    moved.current = undefined;
  }, [ladder]);
  const { rungs, currentId } = ladder;
  return (
    <Card>
      <fieldset aria-describedby={`${group}-lead`}>
        <legend className={styles.legend}>{copy.sizes.where}</legend>
        <p id={`${group}-lead`} className={styles.lead}>
          {copy.sizes.whereLead}
        </p>
        <ol className={styles.rungs}>
          {rungs.map((rung, index) => (
            <RungRow
              key={rung.id}
              rung={rung}
              group={group}
              isHere={rung.id === currentId}
              isFirst={index === 0}
              isLast={index === rungs.length - 1}
              {...wishes}
              onMove={(one, by, button) => {
                moved.current = button;
                onMove(one, by, button);
              }}
            />
          ))}
        </ol>
      </fieldset>
      {isInOrder(ladder) ? null : (
        <Button look="quiet" onClick={onOrder}>
          {copy.sizes.order}
        </Button>
      )}
      {rungs.filter(rungGoesIn).length > 1 ? <SideBySide ladder={ladder} /> : null}
    </Card>
  );
}

function SideBySide({ ladder: { rungs, currentId } }: { readonly ladder: Ladder }) {
  const { copy } = usePicturesCopy();
  return <ShowPicture summary={copy.pictures.sideBySide} of={{ kind: 'sizes', rungs, currentId }} />;
}
