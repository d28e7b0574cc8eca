import { type Reflection, withSizeAnswer } from '../../../domain/journal/reflection.ts';
import { expands, type Rung } from '../../../domain/ladder/rung.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { MeasureAnswer } from './measure-answer.tsx';

type WidestHeldProps = {
  readonly rung: Rung;
  readonly reflection: Reflection;
  readonly onChange: (changed: Reflection) => void;
};

/** How wide a dilator that expands was set: nothing else can know. Nothing of any other size. */
export function WidestHeld({ rung, reflection, onChange }: WidestHeldProps) {
  const { copy } = useCopy();
  if (!expands(rung)) return null;
  const felt = reflection.sizes?.find(({ rungId }) => rungId === rung.id);
  return (
    <MeasureAnswer
      label={copy.sizes.widestHeld(copy.sizes.rungName(rung))}
      lead={copy.sizes.widestHeldLead}
      mm={felt?.widestMm}
      bounds={[rung.diameterMm, rung.expandsToMm]}
      onChange={(mm) => onChange(withSizeAnswer(reflection, rung.id, 'widestMm', mm))}
    />
  );
}
