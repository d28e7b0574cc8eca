import { useCopy } from '../../copy/use-copy.ts';
import styles from './depth-picture.module.css';

/** How a depth is measured: a drawing, and the same in words. */
export function DepthPicture() {
  const { copy } = useCopy();
  const { picture, tip, mark, steps, lead } = copy.sizes.measureDepth;
  return (
    <figure className={styles.figure}>
      <svg viewBox="0 0 320 132" aria-hidden="true" className={styles.picture}>
        <path className={styles.dilator} d="M226 40 H46 a22 22 0 0 0 0 44 H226 Z" />
        <path className={styles.base} d="M226 30 h14 a8 8 0 0 1 8 8 v48 a8 8 0 0 1 -8 8 h-14 Z" />
        <path className={styles.opening} d="M176 22 V102" />
        <path className={styles.finger} d="M188 0 a12 12 0 0 0 -24 0 v24 a12 12 0 0 0 24 0 Z" />
        <path className={styles.line} d="M24 112 H176 M24 106 v12 M176 106 v12" />
        <text className={styles.word} x="24" y="130" textAnchor="start">
          {tip}
        </text>
        <text className={styles.word} x="176" y="130" textAnchor="end">
          {mark}
        </text>
      </svg>
      <figcaption className={styles.words}>
        <p className={styles.hidden}>{picture}</p>
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{lead}</p>
      </figcaption>
    </figure>
  );
}
