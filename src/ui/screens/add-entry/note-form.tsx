import { useState } from 'react';
import type { NoteRecord } from '../../../domain/journal/note-record.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Card } from '../../parts/card.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { EntryForm } from './entry-form.tsx';
import type { FormRead } from './told.ts';

type NoteFormProps = { readonly title: string; readonly former?: NoteRecord | undefined };

export function NoteForm({ title, former }: NoteFormProps) {
  const { copy } = useCopy();
  const [text, setText] = useState(former?.text ?? '');
  const read = (): FormRead<NoteRecord> =>
    text.trim() === ''
      ? { kind: 'lacking', sentence: copy.entries.noteEmpty }
      : { kind: 'told', told: { kind: 'note', text } };
  return (
    <EntryForm title={title} former={former} read={read}>
      {() => (
        <Card>
          <TextArea label={copy.entries.note} text={text} rows={8} onChange={setText} />
        </Card>
      )}
    </EntryForm>
  );
}
