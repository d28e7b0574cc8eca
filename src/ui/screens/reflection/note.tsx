import { useId } from 'react';
import { mostCharacters, type Reflection, withAnswer } from '../../../domain/journal/reflection.ts';
import { useCopy } from '../../copy/use-copy.ts';
import styles from './further.module.css';

type NoteProps = { readonly reflection: Reflection; readonly onChange: (changed: Reflection) => void };

export function Note({ reflection, onChange }: NoteProps) {
  const { copy } = useCopy();
  const id = useId();
  return (
    <div className={styles.note}>
      <label htmlFor={id}>{copy.further.note}</label>
      <textarea
        id={id}
        rows={4}
        maxLength={mostCharacters}
        value={reflection.note ?? ''}
        onChange={({ currentTarget }) => onChange(withAnswer(reflection, 'note', currentTarget.value))}
      />
    </div>
  );
}
