import { type ComponentProps, type KeyboardEvent, type MouseEvent, useState } from 'react';
import { durationText } from '../../../domain/composing/duration.ts';
import type { Phase } from '../../../domain/protocol/phase.ts';
import { useComposeCopy } from '../../copy/use-compose-copy.ts';
import { Button } from '../../parts/button.tsx';
import styles from './compose.module.css';
import rowStyles from './phase-list.module.css';
import { nameOfPhase } from './name-of-phase.ts';
import { PhaseForm } from './phase-form.tsx';
import { usePlaceMark } from './use-place-mark.ts';

export type PhaseRowProps = {
  readonly phase: Phase;
  /** How long it usually takes, in seconds, with the minutes that a calendar asks for. */
  readonly lengthSeconds: number;
  readonly index: number;
  readonly count: number;
  /** Describes every handle. */
  readonly helpId: string;
  readonly isDragged: boolean;
  readonly look: ComponentProps<'li'>['style'];
  readonly handle: ComponentProps<'button'>;
  /** `button`: what the focus goes back to. */
  readonly onMove: (to: number, button: HTMLElement) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
};

/** Where the keys of a handle take a part. */
function keyPlace(key: string, index: number, count: number): number | undefined {
  if (key === 'ArrowUp') return index - 1;
  if (key === 'ArrowDown') return index + 1;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

/** One part: a handle to move it by, its name and length, and, opened, its fields. */
export function PhaseRow(props: PhaseRowProps) {
  const { phase, lengthSeconds, index, count, helpId, isDragged, look, handle, onMove } = props;
  const { copy } = useComposeCopy();
  const [isOpen, setIsOpen] = useState(false);
  const mark = usePlaceMark(`phases.${phase.id}`);
  const name = nameOfPhase(copy, phase);
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const to = keyPlace(event.key, index, count);
    if (to === undefined) return;
    event.preventDefault();
    if (to >= 0 && to < count && to !== index) onMove(to, event.currentTarget);
  };
  return (
    <li className={isDragged ? `${rowStyles.part} ${rowStyles.dragged}` : rowStyles.part} style={look}>
      <button
        {...handle}
        type="button"
        className={rowStyles.handle}
        aria-label={copy.compose.handle(name)}
        aria-describedby={helpId}
        onKeyDown={move}
      >
        <span aria-hidden="true" className={rowStyles.grip} />
      </button>
      <details
        className={rowStyles.opens}
        data-holds={`phases.${phase.id}`}
        open={isOpen}
        onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      >
        <summary className={rowStyles.summary}>
          <span className={rowStyles.name}>
            {name}
            {phase.optional ? <span className={styles.soft}> {copy.compose.byChoice}</span> : null}
          </span>
          {mark ? <span className={styles[mark]}>{copy.compose.marks[mark]}</span> : null}
          <span className={rowStyles.amount}>
            {copy.composeTerms.minutesAndSeconds(durationText(lengthSeconds))}
          </span>
        </summary>
        {isOpen ? (
          <>
            <PhaseForm phase={phase} />
            <PhaseTools {...props} name={name} />
          </>
        ) : null}
      </details>
    </li>
  );
}

function PhaseTools({
  name,
  index,
  count,
  onMove,
  onDuplicate,
  onRemove,
}: PhaseRowProps & { readonly name: string }) {
  const { copy } = useComposeCopy();
  // Not `disabled`: at the end of the list the button would lose the focus.
  const mover = (to: number) => {
    const isAtEnd = to < 0 || to >= count;
    return {
      look: 'quiet' as const,
      'aria-disabled': isAtEnd,
      onClick: ({ currentTarget }: MouseEvent<HTMLElement>) => void (isAtEnd || onMove(to, currentTarget)),
    };
  };
  return (
    <div className={rowStyles.tools}>
      <Button {...mover(index - 1)} aria-label={copy.compose.upNamed(name)}>
        {copy.compose.up}
      </Button>
      <Button {...mover(index + 1)} aria-label={copy.compose.downNamed(name)}>
        {copy.compose.down}
      </Button>
      <Button look="quiet" aria-label={copy.compose.duplicateNamed(name)} onClick={onDuplicate}>
        {copy.compose.duplicate}
      </Button>
      <Button look="quiet" aria-label={copy.compose.removeNamed(name)} onClick={onRemove}>
        {copy.compose.remove}
      </Button>
    </div>
  );
}
