import { type DilatorSet, needsReading, sizesOf } from '../../../domain/ladder/catalogue/dilator-set.ts';
import { useSetsCopy } from '../../copy/use-sets-copy.ts';
import { More } from '../../parts/more.tsx';
import { Notice } from '../../parts/notice.tsx';
import styles from './find-set.module.css';

/** Maker, material and number of sizes, and how far the figures can be relied on. */
export function AboutSet({ set }: { readonly set: DilatorSet }) {
  const { copy } = useSetsCopy();
  const { maker, material, sizeCount, caution } = set;
  const known = [
    ...(maker === undefined ? [] : [copy.sets.by(maker)]),
    ...(material === undefined ? [] : [copy.sizes.materials[material]]),
    ...(sizeCount === undefined ? [] : [copy.sets.count(sizeCount)]),
  ];
  const hasFigures = sizesOf(set).some((size) => !needsReading(size));
  return (
    <>
      {known.length > 0 ? <p className={styles.notes}>{known.join(' · ')}</p> : null}
      {sizeCount === undefined ? <p>{copy.sets.countUnknown}</p> : null}
      <p>{hasFigures ? copy.sets.figures : copy.sets.noFigures}</p>
      {sizesOf(set).some(({ expandsToMm }) => expandsToMm !== undefined) ? (
        <p>{copy.sizes.expandsLead}</p>
      ) : null}
      {caution ? <Notice>{copy.sets.cautions[caution]}</Notice> : null}
    </>
  );
}

/** The pages that were read, as text: nothing here leaves the app. */
export function SetSources({ set: { sizes, sources } }: { readonly set: DilatorSet }) {
  const { copy } = useSetsCopy();
  const pages = [...new Set([...sizes.map(({ source }) => source), ...sources])];
  return (
    <More summary={copy.sets.sources}>
      <p className={styles.notes}>{pages.length > 0 ? copy.sets.sourcesLead : copy.sets.noSources}</p>
      <ul>
        {pages.map((page) => (
          <li key={page} className={styles.address}>
            {page}
          </li>
        ))}
      </ul>
    </More>
  );
}
