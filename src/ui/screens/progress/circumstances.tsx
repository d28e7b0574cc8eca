import { useState } from 'react';
import type { Circumstance } from '../../../domain/journal/journal-record.ts';
import { type PregnancyGate, tellsOfPregnancy } from '../../../domain/progression/pregnancy-gate.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { AskCircumstance } from './ask-circumstance.tsx';

type CircumstancesProps = {
  readonly pregnancy: PregnancyGate;
  readonly onTell: (what: Circumstance) => void;
};

/** What of somebody's life plans have to heed; told by them, and asked about first. */
export function Circumstances({ pregnancy, onTell }: CircumstancesProps) {
  const { copy } = useCopy();
  const [asked, setAsked] = useState<Circumstance>();
  const isPregnant = tellsOfPregnancy(pregnancy);
  return (
    <>
      {pregnancy.kind === 'open' || pregnancy.because.kind === 'askFirst' ? null : (
        <Card title={isPregnant ? copy.progress.pregnancyTitle : copy.progress.afterPregnancyTitle}>
          <p>{copy.progress.pregnancyBars(pregnancy.bars)}</p>
        </Card>
      )}
      <Card title={copy.progress.changesTitle} lead={copy.progress.changesLead}>
        {(['flare', isPregnant ? 'pregnancyEnded' : 'pregnancyBegan'] as const).map((what) => (
          <Button key={what} look="quiet" onClick={() => setAsked(what)}>
            {copy.progress.changes[what]}
          </Button>
        ))}
      </Card>
      <AskCircumstance asked={asked} onYes={onTell} onClose={() => setAsked(undefined)} />
    </>
  );
}
