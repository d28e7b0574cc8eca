import type { Dilator } from '../../../domain/ladder/rung.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { MeasureAnswer } from './measure-answer.tsx';

type WidestHeldProps = {
  readonly dilator: Dilator & { readonly expandsToMm: number };
  readonly mm: number | undefined;
  readonly onChange: (mm: number | undefined) => void;
};

/** How wide a dilator that expands was set: nothing else can know. */
export function WidestHeld({ dilator, mm, onChange }: WidestHeldProps) {
  const { copy } = useCopy();
  return (
    <MeasureAnswer
      label={copy.sizes.widestHeld(copy.sizes.rungName(dilator))}
      lead={copy.sizes.widestHeldLead}
      mm={mm}
      bounds={[dilator.diameterMm, dilator.expandsToMm]}
      onChange={onChange}
    />
  );
}
