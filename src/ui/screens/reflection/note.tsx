import { type Reflection, withAnswer } from '../../../domain/journal/reflection.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { TextArea } from '../../parts/text-area.tsx';

type NoteProps = { readonly reflection: Reflection; readonly onChange: (changed: Reflection) => void };

export function Note({ reflection, onChange }: NoteProps) {
  const { copy } = useCopy();
  return (
    <TextArea
      label={copy.further.note}
      text={reflection.note ?? ''}
      onChange={(text) => onChange(withAnswer(reflection, 'note', text))}
    />
  );
}
