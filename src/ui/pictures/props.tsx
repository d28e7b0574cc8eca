import { Shape } from './figure.tsx';
import styles from './pictures.module.css';
import type { Point } from './pose.ts';
import { softPath } from './soft-path.ts';

export const matAt = 172;

/** The floor, or a mat on it. */
export function Mat({ from = 28, to = 292, at = matAt }) {
  return <path className={styles.ground} d={`M${from} ${at + 3}H${to}`} />;
}

type PillowProps = { readonly from: Point; readonly to: Point; readonly thick: number };

/** Something soft from one place to another. */
export function Pillow({ from, to, thick }: PillowProps) {
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  return (
    <Shape
      look="soft"
      d={softPath([
        [...from, thick * 0.72],
        [...middle, thick],
        [...to, thick * 0.72],
      ])}
    />
  );
}

/** Lines of something that stands firm: a chair, a step, a rail. */
export function Lines({ d }: { readonly d: string }) {
  return <path className={styles.prop} d={d} />;
}

/** A bed seen from above. */
export function Bed({ high }: { readonly high: number }) {
  return <rect className={styles.bed} x="14" y="4" width="292" height={high - 8} rx="20" />;
}

export function Water({ d }: { readonly d: string }) {
  return <path className={styles.water} d={d} />;
}
