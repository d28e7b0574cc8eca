import type { Editable } from '../journal/can-be-edited.ts';
import { CheckInForm } from './check-in-form.tsx';
import { NoteForm } from './note-form.tsx';
import { PracticeForm } from './practice-form.tsx';
import { QuestionnaireForm } from './questionnaire-form.tsx';
import { ReadingForm } from './reading-form.tsx';
import { ScoreForm } from './score-form.tsx';
import { SessionForm } from './session-form.tsx';
import { VisitForm } from './visit-form.tsx';

/** The form of what was added or guided, filled in as it is. */
export function FormToEdit({ title, former }: { readonly title: string; readonly former: Editable }) {
  switch (former.kind) {
    case 'session':
      return <SessionForm title={title} former={former} />;
    case 'checkIn':
      return <CheckInForm title={title} former={former} />;
    case 'practice':
      return <PracticeForm title={title} former={former} />;
    case 'reading':
      return <ReadingForm title={title} former={former} />;
    case 'visit':
      return <VisitForm title={title} former={former} />;
    case 'note':
      return <NoteForm title={title} former={former} />;
    case 'questionnaire':
      return <QuestionnaireForm title={title} former={former} />;
    case 'score':
      return <ScoreForm title={title} former={former} />;
  }
}
