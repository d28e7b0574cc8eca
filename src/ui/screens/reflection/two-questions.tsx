import { feltAnswers, type Reflection, withAnswer } from '../../../domain/journal/reflection.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { OneChoice } from '../../parts/choices.tsx';
import { ScaleQuestion } from '../../parts/scale-question.tsx';

type QuestionProps = {
  readonly reflection: Reflection;
  readonly onChange: (changed: Reflection) => void;
};

export function WorstPain({ reflection, onChange }: QuestionProps) {
  const { copy } = useCopy();
  return (
    <ScaleQuestion
      question={copy.reflection.worstPain}
      ends={copy.checkIn.painEnds}
      value={reflection.worstPain}
      onChange={(value) => onChange(withAnswer(reflection, 'worstPain', value))}
    />
  );
}

export function HowItFelt({ reflection, onChange }: QuestionProps) {
  const { copy } = useCopy();
  return (
    <OneChoice
      inRow
      question={copy.reflection.felt}
      choices={feltAnswers.map((value) => ({ value, label: copy.reflection.felts[value] }))}
      value={reflection.felt}
      onChange={(value) => onChange(withAnswer(reflection, 'felt', value))}
      onClear={() => onChange(withAnswer(reflection, 'felt', undefined))}
    />
  );
}
