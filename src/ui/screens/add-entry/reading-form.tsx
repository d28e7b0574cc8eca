import { useState } from 'react';
import { readAmount } from '../../../domain/journal/amount.ts';
import { minutesBounds } from '../../../domain/journal/practice-record.ts';
import {
  devices,
  microvoltsBounds,
  type ReadingRecord,
  tellsOfReading,
} from '../../../domain/journal/reading-record.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Card } from '../../parts/card.tsx';
import { OneChoice } from '../../parts/choices.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { numberText } from '../../parts/number-text.ts';
import { TextArea } from '../../parts/text-area.tsx';
import { amountOf } from './amount-of.ts';
import { EntryForm } from './entry-form.tsx';
import type { FormRead } from './told.ts';

type ReadingFormProps = { readonly title: string; readonly former?: ReadingRecord | undefined };

function draftOf(former: ReadingRecord | undefined) {
  return {
    device: former?.device,
    resting: numberText(former?.restingMicrovolts),
    strongest: numberText(former?.strongestMicrovolts),
    minutes: numberText(former?.minutes),
    note: former?.note ?? '',
  };
}

/** What a device showed: noted and no more. */
export function ReadingForm({ title, former }: ReadingFormProps) {
  const { copy } = useCopy();
  const [draft, setDraft] = useState(() => draftOf(former));
  const change = (changed: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...changed }));
  const read = (): FormRead<ReadingRecord> => {
    const { device } = draft;
    const resting = readAmount(draft.resting, microvoltsBounds);
    const strongest = readAmount(draft.strongest, microvoltsBounds);
    const minutes = readAmount(draft.minutes, minutesBounds);
    if ([resting, strongest, minutes].some(({ kind }) => kind === 'problem')) return { kind: 'unclear' };
    if (!device) return { kind: 'lacking', sentence: copy.entries.deviceNeeded };
    const values = {
      restingMicrovolts: amountOf(resting),
      strongestMicrovolts: amountOf(strongest),
      minutes: amountOf(minutes),
    };
    if (!tellsOfReading(values)) return { kind: 'lacking', sentence: copy.entries.readingEmpty };
    const note = draft.note.trim() === '' ? undefined : draft.note;
    return { kind: 'told', told: { kind: 'reading', device, ...values, note } };
  };
  return (
    <EntryForm title={title} lead={copy.entries.readingLead} former={former} read={read}>
      {(tries) => (
        <Card>
          <OneChoice
            inRow
            question={copy.entries.device}
            choices={devices.map((value) => ({ value, label: copy.entries.devices[value] }))}
            value={draft.device}
            onChange={(device) => change({ device })}
          />
          <NumberField
            label={copy.entries.resting}
            text={draft.resting}
            bounds={microvoltsBounds}
            tries={tries}
            onChange={(resting) => change({ resting })}
          />
          <NumberField
            label={copy.entries.strongest}
            text={draft.strongest}
            bounds={microvoltsBounds}
            tries={tries}
            onChange={(strongest) => change({ strongest })}
          />
          <NumberField
            label={copy.entries.minutes}
            text={draft.minutes}
            bounds={minutesBounds}
            tries={tries}
            onChange={(minutes) => change({ minutes })}
          />
          <TextArea label={copy.entries.note} text={draft.note} onChange={(note) => change({ note })} />
        </Card>
      )}
    </EntryForm>
  );
}
