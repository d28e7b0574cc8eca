import { fingerSizes, type Rung, stepPlaces, tamponSizes } from '../../../domain/ladder/rung.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Card } from '../../parts/card.tsx';
import { AnyOf } from '../../parts/choices.tsx';
import styles from './ladder.module.css';

type OtherRungsProps = {
  readonly rungs: readonly Rung[];
  readonly onAdd: (rung: Rung) => void;
  readonly onRemove: (rung: Rung) => void;
  /** Where they are not beside something else. */
  readonly title?: string;
};

/** The same on every ladder, and so with ids of their own: taken off and ticked again, each is still itself. */
const allSteps = stepPlaces.map((place): Rung => ({ id: `step-${place}`, kind: 'step', place }));
const allFingers = fingerSizes.map((size): Rung => ({ id: `finger-${size}`, kind: 'finger', size }));
const allTampons = tamponSizes.map((size): Rung => ({ id: `tampon-${size}`, kind: 'tampon', size }));

/** Steps before insertion, fingers and tampons, each with one tap. */
export function OtherRungs({ rungs, onAdd, onRemove, title }: OtherRungsProps) {
  const { copy } = useCopy();
  const ticks = (all: readonly Rung[]) => ({
    choices: all.map((rung) => ({ value: rung.id, label: copy.sizes.rungName(rung) })),
    values: all.map(({ id }) => id).filter((id) => rungs.some((rung) => rung.id === id)),
    onChange: (ids: readonly string[]) => {
      for (const rung of all) {
        const isThere = rungs.some(({ id }) => id === rung.id);
        if (ids.includes(rung.id) && !isThere) onAdd(rung);
        if (!ids.includes(rung.id) && isThere) onRemove(rung);
      }
    },
  });
  return (
    <Card title={title ?? copy.sizes.othersTitle}>
      <div className={styles.form}>
        <AnyOf question={copy.sizes.steps} lead={copy.sizes.stepsLead} {...ticks(allSteps)} />
        <AnyOf question={copy.sizes.fingers} lead={copy.sizes.fingersLead} {...ticks(allFingers)} />
        <AnyOf question={copy.sizes.tampons} lead={copy.sizes.tamponsLead} {...ticks(allTampons)} />
      </div>
    </Card>
  );
}
