import type { ChangeEvent } from 'react';
import styles from './file-choice.module.css';

type FileChoiceProps = {
  readonly label: string;
  /** As the browser's own `accept`; any file where it is left out. */
  readonly accept?: string;
  readonly describedBy?: string;
  readonly onChoose: (file: File) => void;
};

/** A file of this device, chosen or dropped on. The same one can be chosen again, as after it was mended. */
export function FileChoice({ label, accept, describedBy, onChoose }: FileChoiceProps) {
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    if (file) onChoose(file);
    currentTarget.value = '';
  };
  return (
    <label className={styles.file}>
      {label}
      <input type="file" accept={accept} aria-describedby={describedBy} onChange={choose} />
    </label>
  );
}
