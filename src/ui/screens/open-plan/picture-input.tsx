import type { ChangeEvent } from 'react';
import { useHandOverCopy } from '../../copy/use-hand-over-copy.ts';
import fileStyles from '../plan/open-plan-file.module.css';

/** A picture of a code, chosen on this device. */
export function PictureInput({ onFile }: { readonly onFile: (file: File) => void }) {
  const { copy } = useHandOverCopy();
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    if (file) onFile(file);
    currentTarget.value = '';
  };
  return (
    <label className={fileStyles.file}>
      {copy.opening.picture}
      <input type="file" accept="image/*" onChange={choose} />
    </label>
  );
}
