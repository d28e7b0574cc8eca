import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import styles from './file-choice.module.css';
import { useHoldsWhatIsTyped } from './use-holds-what-is-typed.ts';

type FileChoiceProps = {
  readonly label: string;
  /** As the browser's own `accept`; any file where it is left out. */
  readonly accept?: string;
  readonly describedBy?: string;
  readonly onChoose: (file: File) => void;
};

/**
 * A file of this device, chosen or dropped on. The same one can be chosen again, as after it was mended. Some phones leave
 * the app for it: what waits for the file is not shut meanwhile.
 */
export function FileChoice({ label, accept, describedBy, onChoose }: FileChoiceProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isChoosing, setIsChoosing] = useState(false);
  useHoldsWhatIsTyped(isChoosing);
  useEffect(() => {
    const element = input.current;
    // React tells of a dialog's `cancel` only.
    const cancelled = () => setIsChoosing(false);
    element?.addEventListener('cancel', cancelled);
    return () => element?.removeEventListener('cancel', cancelled);
  }, []);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    setIsChoosing(false);
    const file = currentTarget.files?.[0];
    if (file) onChoose(file);
    currentTarget.value = '';
  };
  return (
    <label className={styles.file}>
      {label}
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-describedby={describedBy}
        onClick={() => setIsChoosing(true)}
        onChange={choose}
      />
    </label>
  );
}
