import { type Clearances, withoutGate } from '../../../domain/protocol/clearances.ts';
import { gates } from '../../../domain/protocol/protocol-terms.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Notice } from '../../parts/notice.tsx';
import { dayName } from '../journal/dates.ts';
import type { KeptClearances } from './use-clearances.ts';

const kinds = ['partnerMassage', 'toning'] as const;

function without(kept: Clearances, kind: (typeof kinds)[number]): Clearances {
  const { [kind]: gone, ...rest } = kept;
  return gone ? { ...rest, schema: kept.schema } : kept;
}

/** What the person said about a clinician's word, with its day; each can be taken back. */
export function WhatWasSaid({ clearances }: { readonly clearances: KeptClearances }) {
  const { copy } = useCopy();
  const { said, isUnkept, change } = clearances;
  const shown = kinds.flatMap((kind) => {
    const word = said[kind];
    return word
      ? [
          {
            key: kind,
            text: copy.plan.said[kind](dayName(word.on)),
            takeBack: copy.plan.takeBack[kind],
            undo: (kept: Clearances) => without(kept, kind),
          },
        ]
      : [];
  });
  const spokenFor = gates.flatMap((gate) => {
    const word = said.gates?.[gate];
    const text = copy.plan.gates[gate];
    return word
      ? [
          {
            key: gate,
            text: copy.plan.saidGate(dayName(word.on), text),
            takeBack: copy.plan.takeBackGate(text),
            undo: (kept: Clearances) => withoutGate(kept, gate),
          },
        ]
      : [];
  });
  const all = [...shown, ...spokenFor];
  if (all.length === 0) return null;
  return (
    <Card title={copy.plan.saidTitle}>
      {isUnkept ? <Notice told>{copy.plan.saidUnkept}</Notice> : null}
      {all.map(({ key, text, takeBack, undo }) => (
        <div key={key}>
          <p>{text}</p>
          <Button look="quiet" onClick={() => void change(undo)}>
            {takeBack}
          </Button>
        </div>
      ))}
    </Card>
  );
}
