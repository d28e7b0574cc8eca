import { Fragment, useEffect, useState } from 'react';
import { heldBounds } from '../../../domain/journal/practice-record.ts';
import type { Reflection } from '../../../domain/journal/reflection.ts';
import { type Rung, rungGoesIn } from '../../../domain/ladder/rung.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Card } from '../../parts/card.tsx';
import { AnyOf } from '../../parts/choices.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { useServices } from '../../services.ts';
import { WidestHeld } from '../reflection/widest-held.tsx';
import type { SizeDraft } from './held-minutes.ts';

type SizesUsedProps = {
  readonly sizes: readonly SizeDraft[];
  readonly reflection: Reflection;
  readonly tries: number;
  readonly onChange: (sizes: readonly SizeDraft[]) => void;
  readonly onReflect: (reflection: Reflection) => void;
};

/** The person's sizes that go in, and those of `used` that are no longer on their ladder. */
function choosable(ladder: readonly Rung[], used: readonly SizeDraft[]): readonly Rung[] {
  const onLadder = ladder.filter(rungGoesIn);
  const others = used
    .map(({ size }) => size.rung)
    .filter(({ id }) => !onLadder.some((rung) => rung.id === id));
  return [...onLadder, ...others];
}

/** Which sizes were used, for how long, and how wide, where that is known. Nothing where the person has none. */
export function SizesUsed({ sizes, reflection, tries, onChange, onReflect }: SizesUsedProps) {
  const { copy } = useCopy();
  const { ladder } = useServices();
  const [rungs, setRungs] = useState<readonly Rung[]>([]);
  const [before] = useState(sizes);
  useEffect(() => {
    void ladder.read().then((read) => setRungs(read.kind === 'value' ? read.value.rungs : []));
  }, [ladder]);
  const all = choosable(rungs, before);
  if (all.length === 0) return null;
  const choose = (ids: readonly string[]) =>
    onChange(
      all
        .filter(({ id }) => ids.includes(id))
        .map((rung) => sizes.find(({ size }) => size.rung.id === rung.id) ?? { size: { rung }, text: '' }),
    );
  return (
    <Card>
      <AnyOf
        question={copy.entries.sizes}
        lead={copy.entries.sizesLead}
        choices={all.map((rung) => ({ value: rung.id, label: copy.sizes.rungName(rung) }))}
        values={sizes.map(({ size }) => size.rung.id)}
        onChange={choose}
      />
      {sizes.map((draft) => (
        <Fragment key={draft.size.rung.id}>
          <NumberField
            label={copy.entries.minutesWith(copy.sizes.rungName(draft.size.rung))}
            text={draft.text}
            bounds={heldBounds}
            tries={tries}
            onChange={(text) => onChange(sizes.map((one) => (one === draft ? { ...draft, text } : one)))}
          />
          <WidestHeld rung={draft.size.rung} reflection={reflection} onChange={onReflect} />
        </Fragment>
      ))}
    </Card>
  );
}
