import { type Dilator, expands, type Rung, rungLimits, widestMm } from '../../../domain/ladder/rung.ts';
import { useCopy } from '../../copy/use-copy.ts';
import styles from './ladder.module.css';

const shareOf = (mm: number, of: number) => `${(100 * mm) / of}%`;

/** What a rung is called, what more is known of it, and how thick it is beside the others. */
export function RungNames({ rung }: { readonly rung: Rung }) {
  const { copy } = useCopy();
  if (rung.kind !== 'dilator') return <span className={styles.size}>{copy.sizes.rungName(rung)}</span>;
  const { sizeLabel, lengthMm, material, diameterFrom } = rung;
  const details = [
    sizeLabel,
    lengthMm === undefined ? undefined : copy.sizes.lengthOf(lengthMm),
    material && copy.sizes.materials[material],
    expands(rung) ? copy.sizes.widthIsYours : undefined,
    diameterFrom === 'catalogue' ? copy.sizes.fromCatalogue : undefined,
  ].filter((detail) => detail !== undefined);
  return (
    <>
      <span className={styles.size}>{copy.sizes.diameterOf(rung)}</span>
      {details.length > 0 ? <span className={styles.lead}>{details.join(' · ')}</span> : null}
      <Thickness dilator={rung} />
    </>
  );
}

/** As thick as it is; the outlined part is how much wider it goes. */
function Thickness({ dilator }: { readonly dilator: Dilator }) {
  const widest = widestMm(dilator);
  return (
    <span
      aria-hidden="true"
      className={styles.thickness}
      style={{ inlineSize: shareOf(widest, rungLimits.thickest.value) }}
    >
      <span className={styles.bar} style={{ inlineSize: shareOf(dilator.diameterMm, widest) }} />
    </span>
  );
}
