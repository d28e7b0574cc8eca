import type { EntryRecord } from '../../../domain/journal/journal-record.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { NoteForm } from './note-form.tsx';
import { PracticeForm } from './practice-form.tsx';
import { QuestionnaireForm } from './questionnaire-form.tsx';
import { ReadingForm } from './reading-form.tsx';
import { ScoreForm } from './score-form.tsx';
import { VisitForm } from './visit-form.tsx';

/** An empty form for something new. */
export function FormToAdd({ kind }: { readonly kind: EntryRecord['kind'] }) {
  const { copy } = useCopy();
  const title = copy.entries.kinds[kind].name;
  switch (kind) {
    case 'practice':
      return <PracticeForm title={title} />;
    case 'reading':
      return <ReadingForm title={title} />;
    case 'visit':
      return <VisitForm title={title} />;
    case 'note':
      return <NoteForm title={title} />;
    case 'questionnaire':
      return <QuestionnaireForm title={title} />;
    case 'score':
      return <ScoreForm title={title} />;
  }
}
