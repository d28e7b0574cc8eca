import { linesFor, listedFor } from '../../../domain/support/lines-for.ts';
import type { OwnHelp } from '../../../domain/support/own-help.ts';
import { useSupportCopy } from '../../copy/use-support-copy.ts';
import { Button } from '../../parts/button.tsx';
import { WayBack } from '../../parts/way-back.tsx';
import { AddLine } from './add-line.tsx';
import { EditLine } from './edit-line.tsx';
import { HiddenLines } from './hidden-lines.tsx';
import styles from './support.module.css';
import { type HelpStep, useLineEdits } from './use-line-edits.ts';

type EditLinesProps = {
  readonly help: OwnHelp;
  readonly country: string | undefined;
  readonly onChange: (step: HelpStep) => void;
  readonly onDone: () => void;
};

/** The list to be changed: own lines and people, what stands first, what is hidden. Nothing is asked twice. */
export function EditLines({ help, country, onChange, onDone }: EditLinesProps) {
  const { copy } = useSupportCopy();
  const edits = useLineEdits(help, onChange);
  return (
    <div className={styles.part}>
      <p>{copy.support.editLead}</p>
      <WayBack said={edits.said} undo={copy.support.undo} onUndo={edits.undo} />
      <ul className={styles.lines}>
        {linesFor(country, help).map((shown, place) => (
          <EditLine
            key={shown.id}
            shown={shown}
            isFirst={place === 0}
            onFirst={() => edits.putFirst(shown)}
            onChange={edits.put}
            onRemove={() => edits.takeOff(shown)}
          />
        ))}
      </ul>
      <HiddenLines
        lines={listedFor(country).filter(({ id }) => help.hidden.includes(id))}
        onShow={edits.show}
      />
      <AddLine own={help.own} onAdd={edits.put} />
      <div>
        <Button onClick={onDone}>{copy.support.done}</Button>
      </div>
    </div>
  );
}
