import { type Rung, rungGoesIn, widestMm } from '../../domain/ladder/rung.ts';
import { usePicturesCopy } from '../copy/use-pictures-copy.ts';
import styles from './sizes.module.css';
import { heightMm, SizeDrawing } from './size-drawing.tsx';

type SizesToScaleProps = {
  readonly rungs: readonly Rung[];
  /** The size to make out among the others. */
  readonly currentId?: string | undefined;
};

/** In rem: as high as the longest is drawn, and the most that a mm takes. */
const highest = 11;
const largestMm = 0.1;

/** Sizes side by side, each as thick and as long beside the others as it is in the hand. */
export function SizesToScale({ rungs, currentId }: SizesToScaleProps) {
  const { copy } = usePicturesCopy();
  const shown = rungs.filter(rungGoesIn);
  const remPerMm = Math.min(largestMm, highest / Math.max(...shown.map(heightMm)));
  return (
    <figure className={styles.figure}>
      <ul className={styles.row}>
        {shown.map((rung) => (
          <li key={rung.id} className={styles.one} data-current={rung.id === currentId}>
            <SizeDrawing rung={rung} remPerMm={remPerMm} />
            <span className={styles.name}>{copy.sizes.rungName(rung)}</span>
          </li>
        ))}
      </ul>
      <figcaption className={styles.words}>
        {shown.some(({ kind }) => kind === 'dilator') ? <p>{copy.pictures.sizes.lead}</p> : null}
        {shown.some((rung) => rung.kind === 'dilator' && rung.lengthMm === undefined) ? (
          <p>{copy.pictures.sizes.noLength}</p>
        ) : null}
        {shown.some((rung) => rung.kind === 'dilator' && widestMm(rung) > rung.diameterMm) ? (
          <p>{copy.pictures.sizes.expands}</p>
        ) : null}
        {shown.some(({ kind }) => kind !== 'dilator') ? <p>{copy.pictures.sizes.own}</p> : null}
      </figcaption>
    </figure>
  );
}
