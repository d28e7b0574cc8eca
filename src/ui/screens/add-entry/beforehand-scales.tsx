import type { CheckIn } from '../../../domain/check-in/check-in.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Card } from '../../parts/card.tsx';
import { ScaleQuestion } from '../../parts/scale-question.tsx';

type BeforehandScalesProps = {
  readonly checkIn: CheckIn;
  readonly onChange: (checkIn: CheckIn) => void;
};

function withScale(checkIn: CheckIn, name: 'painNow' | 'worryNow', value: number | undefined): CheckIn {
  const { [name]: _, ...others } = checkIn;
  return value === undefined ? others : { ...others, [name]: value };
}

/** Pain and worry as they were told beforehand. What else was answered there stays. */
export function BeforehandScales({ checkIn, onChange }: BeforehandScalesProps) {
  const { copy } = useCopy();
  return (
    <Card title={copy.entries.beforehand}>
      <ScaleQuestion
        question={copy.checkIn.pain}
        ends={copy.checkIn.painEnds}
        value={checkIn.painNow}
        onChange={(value) => onChange(withScale(checkIn, 'painNow', value))}
      />
      <ScaleQuestion
        question={copy.checkIn.worry}
        ends={copy.checkIn.worryEnds}
        value={checkIn.worryNow}
        onChange={(value) => onChange(withScale(checkIn, 'worryNow', value))}
      />
    </Card>
  );
}
