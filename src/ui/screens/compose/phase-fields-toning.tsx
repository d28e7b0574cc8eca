import { bounds } from '../../../domain/composing/bounds.ts';
import { withPhaseChanged } from '../../../domain/composing/phase-edits.ts';
import type { PhaseOf } from '../../../domain/protocol/phase.ts';
import { useComposeCopy } from '../../copy/use-compose-copy.ts';
import styles from './compose.module.css';
import { NumberAt } from './read-fields.tsx';

const fields = [
  ['reps', 'lifts', bounds.reps],
  ['holdSeconds', 'holdSeconds', bounds.seconds],
  ['restSeconds', 'restSeconds', bounds.seconds],
] as const;

export function ToningFields({ phase }: { readonly phase: PhaseOf<'toning'> }) {
  const { copy } = useComposeCopy();
  return (
    <div className={styles.row}>
      {fields.map(([field, word, within]) => (
        <NumberAt
          key={field}
          label={copy.composeParts[word]}
          place={`phases.${phase.id}.${field}`}
          value={phase[field]}
          bounds={within}
          isNeeded
          put={(draft, value) => withPhaseChanged(draft, phase.id, { [field]: value })}
        />
      ))}
    </div>
  );
}
