import { useState } from 'react';
import { type VisitRecord, visitParts } from '../../../domain/journal/visit-record.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Card } from '../../parts/card.tsx';
import { AnyOf } from '../../parts/choices.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { EntryForm } from './entry-form.tsx';
import type { FormRead } from './told.ts';

type VisitFormProps = { readonly title: string; readonly former?: VisitRecord | undefined };

/** A visit to a clinic. That it was is enough: what was done may stay blank. */
export function VisitForm({ title, former }: VisitFormProps) {
  const { copy } = useCopy();
  const [done, setDone] = useState(former?.done ?? []);
  const [note, setNote] = useState(former?.note ?? '');
  const read = (): FormRead<VisitRecord> => ({
    kind: 'told',
    told: { kind: 'visit', done, note: note.trim() === '' ? undefined : note },
  });
  return (
    <EntryForm title={title} former={former} read={read}>
      {() => (
        <Card>
          <AnyOf
            question={copy.entries.done}
            lead={copy.entries.doneLead}
            choices={visitParts.map((value) => ({ value, label: copy.entries.parts[value] }))}
            values={done}
            onChange={setDone}
          />
          <TextArea label={copy.entries.note} text={note} onChange={setNote} />
        </Card>
      )}
    </EntryForm>
  );
}
