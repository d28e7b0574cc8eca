import { type Reflection, type SizeFelt, withSizeAnswer } from '../../../domain/journal/reflection.ts';
import type { Rung } from '../../../domain/ladder/rung.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Card } from '../../parts/card.tsx';
import { ScaleQuestion } from '../../parts/scale-question.tsx';
import { Depth } from './depth.tsx';
import { WidestHeld } from './widest-held.tsx';

type SizeQuestionsProps = {
  readonly rung: Rung;
  readonly reflection: Reflection;
  readonly asksWidest: boolean;
  readonly onChange: (changed: Reflection) => void;
};

const pains = ['painBefore', 'painWorst', 'painAfter'] as const;

/** Pain with one size, before, at worst and after; depth behind a tap of its own. */
export function SizeQuestions({ rung, reflection, asksWidest, onChange }: SizeQuestionsProps) {
  const { copy } = useCopy();
  const name = copy.sizes.rungName(rung);
  const felt: Partial<SizeFelt> = reflection.sizes?.find(({ rungId }) => rungId === rung.id) ?? {};
  return (
    <Card title={name}>
      {asksWidest ? <WidestHeld rung={rung} reflection={reflection} onChange={onChange} /> : null}
      {pains.map((pain) => (
        <ScaleQuestion
          key={pain}
          question={`${copy.further.pains[pain]}, ${name}`}
          shown={copy.further.pains[pain]}
          ends={copy.checkIn.painEnds}
          value={felt[pain]}
          onChange={(value) => onChange(withSizeAnswer(reflection, rung.id, pain, value))}
        />
      ))}
      <Depth
        name={name}
        depthMm={felt.depthMm}
        onChange={(mm) => onChange(withSizeAnswer(reflection, rung.id, 'depthMm', mm))}
      />
    </Card>
  );
}
