import { useState } from 'react';
import { readAmount } from '../../../domain/journal/amount.ts';
import { scoreBounds, scoreLimits, type ScoreRecord } from '../../../domain/journal/score-record.ts';
import type { Copy } from '../../copy/en.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Card } from '../../parts/card.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { numberText } from '../../parts/number-text.ts';
import { TextArea } from '../../parts/text-area.tsx';
import { amountOf } from './amount-of.ts';
import { EntryForm } from './entry-form.tsx';
import { TextField } from './text-field.tsx';
import type { FormRead } from './told.ts';

type ScoreFormProps = { readonly title: string; readonly former?: ScoreRecord | undefined };

function nameProblem(copy: Copy, name: string): string | undefined {
  const { nameAtMost } = scoreLimits;
  if (name.trim() === '') return copy.entries.resultNameNeeded;
  return name.trim().length > nameAtMost.value ? copy.entries.resultNameLong(nameAtMost.value) : undefined;
}

function draftOf(former: ScoreRecord | undefined) {
  return {
    name: former?.name ?? '',
    value: numberText(former?.value),
    outOf: numberText(former?.outOf),
    note: former?.note ?? '',
  };
}

/** A number that a clinician gave: kept as it was given. */
export function ScoreForm({ title, former }: ScoreFormProps) {
  const { copy } = useCopy();
  const [draft, setDraft] = useState(() => draftOf(former));
  const change = (changed: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...changed }));
  const read = (): FormRead<ScoreRecord> => {
    const value = readAmount(draft.value, scoreBounds);
    const outOf = readAmount(draft.outOf, scoreBounds);
    const isNamed = nameProblem(copy, draft.name) === undefined;
    if (!isNamed || value.kind !== 'amount' || outOf.kind === 'problem') return { kind: 'unclear' };
    const most = amountOf(outOf);
    if (most !== undefined && value.value > most)
      return { kind: 'lacking', sentence: copy.entries.resultOver };
    const note = draft.note.trim() === '' ? undefined : draft.note;
    return {
      kind: 'told',
      told: { kind: 'score', name: draft.name.trim(), value: value.value, outOf: most, note },
    };
  };
  return (
    <EntryForm title={title} lead={copy.entries.resultLead} former={former} read={read}>
      {(tries) => (
        <Card>
          <TextField
            label={copy.entries.resultName}
            text={draft.name}
            problem={tries > 0 ? nameProblem(copy, draft.name) : undefined}
            onChange={(name) => change({ name })}
          />
          <NumberField
            label={copy.entries.result}
            text={draft.value}
            bounds={scoreBounds}
            tries={tries}
            isNeeded
            onChange={(value) => change({ value })}
          />
          <NumberField
            label={copy.entries.resultOutOf}
            text={draft.outOf}
            bounds={scoreBounds}
            tries={tries}
            onChange={(outOf) => change({ outOf })}
          />
          <TextArea label={copy.entries.note} text={draft.note} onChange={(note) => change({ note })} />
        </Card>
      )}
    </EntryForm>
  );
}
