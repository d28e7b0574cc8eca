import { useId, useLayoutEffect, useRef, useState } from 'react';
import { newPhase } from '../../../domain/composing/new-phase.ts';
import type { Draft } from '../../../domain/composing/draft.ts';
import {
  hasRoom,
  withPhaseAdded,
  withPhaseDuplicated,
  withPhaseMoved,
  withPhaseRemoved,
} from '../../../domain/composing/phase-edits.ts';
import { asFirstTold } from '../../../domain/protocol/as-told.ts';
import { usualSeconds } from '../../../domain/protocol/phase-length.ts';
import type { Phase } from '../../../domain/protocol/phase.ts';
import { protocolLimits } from '../../../domain/protocol/protocol-limits.ts';
import { useComposeCopy } from '../../copy/use-compose-copy.ts';
import { Button } from '../../parts/button.tsx';
import { AddPhase } from './add-phase.tsx';
import styles from './compose.module.css';
import listStyles from './phase-list.module.css';
import { useComposing } from './composing-context.ts';
import { SaidAt } from './fields.tsx';
import { nameOfPhase } from './name-of-phase.ts';
import { PhaseRow } from './phase-row.tsx';
import { useDragOrder } from './use-drag-order.ts';

type PhaseListProps = {
  /** What undoing brings back. */
  readonly former: Draft | undefined;
  readonly onUndo: () => void;
};

/** The parts of the plan in their order; each change of it is told, with the way back beside it. */
export function PhaseList({ former, onUndo }: PhaseListProps) {
  const { copy } = useComposeCopy();
  const { draft, day, edit } = useComposing();
  const helpId = useId();
  const [told, setTold] = useState<{ readonly said: string; readonly before?: Draft }>({ said: '' });
  const tell = (said: string) => setTold({ said, before: draft });
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<HTMLElement>(undefined);
  const { phases } = draft.protocol;
  const asMet = asFirstTold(draft.protocol, day).phases;
  // A row that changes its place in the page loses the focus.
  useLayoutEffect(() => {
    moved.current?.focus();
    moved.current = undefined;
  }, [phases]);
  const move = (phase: Phase, to: number) => {
    edit((now) => withPhaseMoved(now, phase.id, to));
    tell(copy.compose.moved(nameOfPhase(copy, phase), to + 1, phases.length));
  };
  const drag = useDragOrder(list, (from, to) => {
    const phase = phases[from];
    if (phase) move(phase, to);
  });
  const grow = (change: (now: Draft) => Draft) => {
    const before = new Set(phases.map(({ id }) => id));
    const { phases: after } = change(draft).protocol;
    edit(change);
    const at = after.findIndex(({ id }) => !before.has(id));
    const added = after[at];
    if (added) tell(copy.compose.added(nameOfPhase(copy, added), at + 1, after.length));
  };
  const remove = (phase: Phase) => {
    edit((now) => withPhaseRemoved(now, phase.id));
    tell(copy.compose.removed(nameOfPhase(copy, phase)));
    const at = phases.indexOf(phase);
    const row = list.current?.children[at + 1] ?? list.current?.children[at - 1];
    row?.querySelector('button')?.focus();
  };
  const undo = () => {
    onUndo();
    setTold({ said: copy.compose.undone });
  };
  return (
    <>
      <p id={helpId} className={styles.soft}>
        {copy.compose.partsLead}
      </p>
      <SaidAt place="phases" />
      <ol
        ref={list}
        className={
          drag.dragged === undefined ? listStyles.parts : `${listStyles.parts} ${listStyles.dragging}`
        }
      >
        {phases.map((phase, index) => (
          <PhaseRow
            key={phase.id}
            phase={phase}
            lengthSeconds={usualSeconds(asMet[index] ?? phase)}
            index={index}
            count={phases.length}
            helpId={helpId}
            isDragged={index === drag.dragged}
            look={drag.look(index)}
            handle={drag.handle(index)}
            onMove={(to, button) => {
              moved.current = button;
              move(phase, to);
            }}
            onDuplicate={() => grow((now) => withPhaseDuplicated(now, phase.id))}
            onRemove={() => remove(phase)}
          />
        ))}
      </ol>
      <div className={listStyles.change}>
        <output className={styles.told}>{told.said}</output>
        {told.before && told.before === former ? (
          <Button look="quiet" onClick={undo}>
            {copy.compose.undo}
          </Button>
        ) : null}
      </div>
      {hasRoom(draft) ? (
        <AddPhase onAdd={(kind) => grow((now) => withPhaseAdded(now, newPhase(kind)))} />
      ) : (
        <p>{copy.compose.full(protocolLimits.phases.value)}</p>
      )}
    </>
  );
}
