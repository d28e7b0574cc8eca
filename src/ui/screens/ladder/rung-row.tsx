import { type MouseEvent, useRef, useState } from 'react';
import type { Dilator, Rung } from '../../../domain/ladder/rung.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import type { DilatorFields } from './dilator-answers.ts';
import { DilatorForm } from './dilator-form.tsx';
import styles from './ladder.module.css';
import { RungNames } from './rung-names.tsx';

export type RungWishes = {
  readonly onHere: (rung: Rung) => void;
  readonly onMove: (rung: Rung, by: -1 | 1, button: HTMLElement) => void;
  readonly onEdit: (dilator: Dilator, fields: DilatorFields) => void;
  readonly onRemove: (rung: Rung) => void;
};

type RungRowProps = RungWishes & {
  readonly rung: Rung;
  /** All rungs' radios share it. */
  readonly group: string;
  readonly isHere: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

/** One place on the ladder: whether the person is there, and, behind one button, what can be changed. */
export function RungRow(props: RungRowProps) {
  const { rung, group, isHere, onHere } = props;
  const { copy } = useCopy();
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const name = copy.sizes.rungName(rung);
  const close = () => {
    opener.current?.focus();
    setIsOpen(false);
  };
  return (
    <li className={styles.row}>
      <label className={styles.rung}>
        <input autoComplete="off" type="radio" name={group} checked={isHere} onChange={() => onHere(rung)} />
        <span className={styles.names}>
          <RungNames rung={rung} />
        </span>
      </label>
      <Button
        ref={opener}
        look="quiet"
        aria-label={copy.sizes.changeNamed(name)}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {copy.sizes.change}
      </Button>
      {isOpen ? <RungTools {...props} name={name} onClose={close} /> : null}
    </li>
  );
}

type RungToolsProps = RungRowProps & { readonly name: string; readonly onClose: () => void };

function RungTools({ rung, name, isFirst, isLast, onMove, onEdit, onRemove, onClose }: RungToolsProps) {
  const { copy } = useCopy();
  const [isEditing, setIsEditing] = useState(false);
  // Not `disabled`: at the end of the list the button would lose the focus.
  const mover = (by: -1 | 1, isAtEnd: boolean) => ({
    'aria-disabled': isAtEnd,
    onClick: ({ currentTarget }: MouseEvent<HTMLElement>) =>
      void (isAtEnd || onMove(rung, by, currentTarget)),
  });
  const edited = (dilator: Dilator, fields: DilatorFields) => {
    onClose();
    onEdit(dilator, fields);
  };
  if (isEditing && rung.kind === 'dilator')
    return (
      <div className={styles.tools}>
        <DilatorForm dilator={rung} submit={copy.sizes.save} onDone={(fields) => edited(rung, fields)}>
          <Button look="quiet" onClick={onClose}>
            {copy.sizes.cancel}
          </Button>
        </DilatorForm>
      </div>
    );
  return (
    <div className={styles.tools}>
      <Button aria-label={copy.sizes.upNamed(name)} {...mover(-1, isFirst)}>
        {copy.sizes.up}
      </Button>
      <Button aria-label={copy.sizes.downNamed(name)} {...mover(1, isLast)}>
        {copy.sizes.down}
      </Button>
      {rung.kind === 'dilator' ? (
        <Button aria-label={copy.sizes.editNamed(name)} onClick={() => setIsEditing(true)}>
          {copy.sizes.edit}
        </Button>
      ) : null}
      <Button aria-label={copy.sizes.removeNamed(name)} onClick={() => onRemove(rung)}>
        {copy.sizes.remove}
      </Button>
    </div>
  );
}
