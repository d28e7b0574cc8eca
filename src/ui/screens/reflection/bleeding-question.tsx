import { bleedingAmounts, type Reflection, withAnswer } from '../../../domain/journal/reflection.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Card } from '../../parts/card.tsx';
import { Notice } from '../../parts/notice.tsx';
import { OneOf, YesOrNo } from './one-of.tsx';

type BleedingQuestionProps = {
  readonly reflection: Reflection;
  readonly onChange: (changed: Reflection) => void;
};

/** Bleeding, and what to do about it. @source S10 for whom to call */
export function BleedingQuestion({ reflection, onChange }: BleedingQuestionProps) {
  const { copy } = useCopy();
  const { bleeding, bleedingStopped } = reflection;
  const goesOn = bleeding === 'spotting' && bleedingStopped === false;
  return (
    <Card>
      <OneOf
        question={copy.further.bleeding}
        answers={bleedingAmounts}
        wordOf={(answer) => copy.further.bleedings[answer]}
        value={bleeding}
        onAnswer={(value) => onChange(withAnswer(reflection, 'bleeding', value))}
      />
      {bleeding === 'spotting' ? (
        <YesOrNo
          question={copy.further.bleedingStopped}
          value={bleedingStopped}
          onAnswer={(value) => onChange(withAnswer(reflection, 'bleedingStopped', value))}
        />
      ) : null}
      <div aria-live="polite">
        {bleeding === 'more' ? <Notice>{copy.notToday.flagLead.today}</Notice> : null}
        {goesOn ? <Notice>{copy.further.bleedingGoesOn}</Notice> : null}
      </div>
    </Card>
  );
}
