import { useState } from 'react';
import { type PhaseKind, phaseKinds } from '../../../domain/protocol/phase.ts';
import { useComposeCopy } from '../../copy/use-compose-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import styles from './compose.module.css';

/** Another part, of any kind; it goes where its kind usually is, and is moved from there. */
export function AddPhase({ onAdd }: { readonly onAdd: (kind: PhaseKind) => void }) {
  const { copy } = useComposeCopy();
  const [kind, setKind] = useState<PhaseKind>('breathe');
  const pick = (picked: string) => {
    const found = phaseKinds.find((one) => one === picked);
    if (found) setKind(found);
  };
  return (
    <div className={styles.add}>
      <Field label={copy.compose.addWhat}>
        {(control) => (
          <select {...control} value={kind} onChange={({ currentTarget }) => pick(currentTarget.value)}>
            {phaseKinds.map((value) => (
              <option key={value} value={value}>
                {copy.phases[value]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button onClick={() => onAdd(kind)}>{copy.compose.addIt}</Button>
    </div>
  );
}
