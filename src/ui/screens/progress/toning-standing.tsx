import type { ToningGate } from '../../../domain/progression/toning-gate.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { WhatWasSeen } from './what-was-seen.tsx';

type ToningStandingProps = {
  readonly gate: ToningGate;
  /** The clinician has agreed again, after pain had risen. */
  readonly onAgreed: () => void;
};

/** Whether toning is open, and all that keeps it locked. */
export function ToningStanding({ gate, onAgreed }: ToningStandingProps) {
  const { copy } = useCopy();
  const lead = gate.kind === 'open' ? copy.progress.toningOpen : copy.progress.toningLocked;
  return (
    <Card title={copy.progress.toningTitle} lead={lead}>
      {gate.kind === 'locked' ? <WhatWasSeen because={gate.because} /> : null}
      {gate.kind === 'locked' && gate.because.some(({ kind }) => kind === 'painRose') ? (
        <Button look="quiet" onClick={onAgreed}>
          {copy.progress.toningAgain}
        </Button>
      ) : null}
    </Card>
  );
}
