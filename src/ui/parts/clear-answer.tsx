import { useCopy } from '../copy/use-copy.ts';
import styles from './clear-answer.module.css';

type ClearAnswerProps = { readonly isBlank: boolean; readonly onClear: () => void };

/** The state of an answer that may be blank: not recorded, or a way to take it back. Belongs into its `fieldset`. */
export function ClearAnswer({ isBlank, onClear }: ClearAnswerProps) {
  const { copy } = useCopy();
  if (isBlank) return <span className={styles.state}>{copy.scale.blank}</span>;
  return (
    <span className={styles.state}>
      <button
        type="button"
        className={styles.clear}
        onClick={({ currentTarget }) => {
          currentTarget.closest('fieldset')?.querySelector('input')?.focus();
          onClear();
        }}
      >
        {copy.scale.clear}
      </button>
    </span>
  );
}
