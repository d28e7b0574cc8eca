import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useComposeCopy } from '../../copy/use-compose-copy.ts';
import { Button } from '../../parts/button.tsx';
import { useComposing } from './composing-context.ts';
import { goToPlace } from './go-to-place.ts';
import styles from './plan-bar.module.css';
import { ProblemList } from './problem-list.tsx';

type PlanBarProps = {
  /** What came of the latest tap in it. */
  readonly told: string;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
  readonly onHandOver: () => void;
};

/** A list that opens in place, and is folded away with Escape, too. */
function useFolded() {
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const fold = () => setIsOpen(false);
  return {
    isOpen,
    opener,
    fold,
    toggle: () => setIsOpen(!isOpen),
    around: {
      onKeyDown: ({ key }: KeyboardEvent<HTMLElement>) => {
        if (key !== 'Escape' || !isOpen) return;
        opener.current?.focus();
        fold();
      },
    },
  };
}

/** What the plan still wants, the way back and the way out. */
export function PlanBar({ told, canUndo, onUndo, onHandOver }: PlanBarProps) {
  const { copy } = useComposeCopy();
  const { problems } = useComposing();
  const { isOpen, opener, fold, toggle, around } = useFolded();
  const listId = useId();
  const faults = problems.filter(({ weight }) => weight === 'fault');
  const gravest = faults.length > 0 ? faults : problems;
  const [first, ...others] = gravest;
  const isList = others.length > 0;
  const isListed = isList && isOpen;
  const said = faults.length > 0 ? copy.compose.faults : copy.compose.advice;
  return (
    <section className={styles.bar} aria-label={copy.compose.bar} {...around}>
      {first ? (
        <Button
          ref={opener}
          aria-expanded={isList ? isListed : undefined}
          aria-controls={isListed ? listId : undefined}
          onClick={isList ? toggle : () => goToPlace(first.place)}
        >
          {said(gravest.length)}
        </Button>
      ) : (
        <p>{copy.compose.allWell}</p>
      )}
      {isListed ? <ProblemList id={listId} problems={gravest} onGone={fold} /> : null}
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
