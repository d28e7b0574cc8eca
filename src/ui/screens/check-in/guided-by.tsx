import { useState } from 'react';
import { guidances } from '../../../domain/sound/sound-wishes.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { OneChoice } from '../../parts/choices.tsx';
import type { RunningSession } from '../../services.ts';
import { HearFirst } from './hear-first.tsx';
import styles from './offering.module.css';

/** Quieter for this once, with somebody near or in front of a film; the settings stay as they are. */
export function GuidedBy({ session }: { readonly session: RunningSession }) {
  const { copy } = useCopy();
  const [guidance, setGuidance] = useState(session.guidance);
  return (
    <div className={styles.guidedBy}>
      <OneChoice
        question={copy.offer.guidedBy}
        choices={guidances.map((value) => ({ value, label: copy.offer.guidances[value] }))}
        value={guidance}
        onChange={(wished) => {
          session.guideBy(wished);
          setGuidance(wished);
        }}
        inRow
      />
      <p className={styles.small}>{copy.offer.soundLeads[guidance]}</p>
      {guidance === 'captions' ? null : <HearFirst guidance={guidance} />}
    </div>
  );
}
