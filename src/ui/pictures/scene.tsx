import type { ReactNode } from 'react';
import { matAt } from './props.tsx';
import styles from './pictures.module.css';

export type SceneFrame = {
  /** Where the picture begins, and how much of it there is from there on. */
  readonly top?: number;
  readonly high?: number;
  readonly wide?: number;
};

type SceneProps = SceneFrame & {
  readonly label: string;
  /** Where a body goes on beyond the picture. */
  readonly fades?: 'aboveAndBelow' | 'aside';
  readonly children: ReactNode;
};

/** The frame of a picture. `label` says what is to be seen, for whoever does not see it. */
export function Scene({ label, top = 0, high = matAt + 12 - top, wide = 320, fades, children }: SceneProps) {
  return (
    <>
      <svg
        className={styles.picture}
        data-fades={fades}
        viewBox={`0 ${top} ${wide} ${high}`}
        aria-hidden="true"
      >
        {children}
      </svg>
      <p className={styles.said}>{label}</p>
    </>
  );
}
