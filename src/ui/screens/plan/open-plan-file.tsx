import { useId } from 'react';
import { planTextLimits } from '../../../domain/protocol/plan-file.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { FileChoice } from '../../parts/file-choice.tsx';
import styles from './open-plan-file.module.css';

export type PlanFile = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'tooLarge' };

/** Reads a file on this device and hands on its text; one that is longer than any plan is not read at all. */
export function OpenPlanFile({ onRead }: { readonly onRead: (file: PlanFile) => void }) {
  const { copy } = useCopy();
  const leadId = useId();
  const open = async (file: File) => {
    const isTooLarge = file.size > planTextLimits.withNote.value;
    onRead(isTooLarge ? { kind: 'tooLarge' } : { kind: 'text', text: await file.text() });
  };
  return (
    <div className={styles.open}>
      <FileChoice
        label={copy.plan.open}
        accept=".json,application/json"
        describedBy={leadId}
        onChoose={(file) => void open(file)}
      />
      <p id={leadId} className={styles.lead}>
        {copy.plan.openLead}
      </p>
    </div>
  );
}
