import type { Ref } from 'react';
import styles from './flower.module.css';

const petals = [0, 1, 2, 3, 4, 5, 6, 7];

type FlowerProps = {
  readonly ref?: Ref<SVGSVGElement>;
  /** Opens and folds by itself, slowly, where nothing else drives it. */
  readonly breathing?: boolean;
};

/** Our figure: a flower that unfurls as far as `--open` (0 to 1) says; `data-drop` warms its colour. */
export function Flower({ ref, breathing = false }: FlowerProps) {
  return (
    <svg
      ref={ref}
      className={breathing ? `${styles.flower} ${styles.breathing}` : styles.flower}
      viewBox="-120 -120 240 240"
      aria-hidden="true"
    >
      <circle className={styles.glow} r="112" />
      {petals.map((petal) => (
        <g key={petal} transform={`rotate(${petal * 45})`}>
          <path className={styles.petal} d="M0 0 C 30 -26 30 -74 0 -104 C -30 -74 -30 -26 0 0 Z" />
        </g>
      ))}
      {petals.map((petal) => (
        <g key={petal} transform={`rotate(${petal * 45 + 22.5})`}>
          <path className={styles.inner} d="M0 0 C 20 -18 20 -48 0 -70 C -20 -48 -20 -18 0 0 Z" />
        </g>
      ))}
      <circle className={styles.heart} r="12" />
    </svg>
  );
}
