import { type ChangeEvent, useId } from 'react';
import { planTextLimits } from '../../../domain/protocol/plan-file.ts';
import { useCopy } from '../../copy/use-copy.ts';
import styles from './open-plan-file.module.css';

export type PlanFile = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'tooLarge' };

/** Reads a file on this device and hands on its text; one that is longer than any plan is not read at all. */
export function OpenPlanFile({ onRead }: { readonly onRead: (file: PlanFile) => void }) {
  const { copy } = useCopy();
  const leadId = useId();
  const open = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    if (!file) return;
    const isTooLarge = file.size > planTextLimits.withNote.value;
    onRead(isTooLarge ? { kind: 'tooLarge' } : { kind: 'text', text: await file.text() });
    currentTarget.value = '';
  };
  return (
    <div className={styles.open}>
      <label className={styles.file}>
        {copy.plan.open}
        <input
          type="file"
          accept=".json,application/json"
          aria-describedby={leadId}
          onChange={(event) => void open(event)}
        />
      </label>
      <p id={leadId} className={styles.lead}>
        {copy.plan.openLead}
      </p>
    </div>
  );
}
