import type { ReactNode } from 'react';
import styles from './pictures.module.css';
import { armOf, backOf, legOf, type Pose, spot, thick } from './pose.ts';
import { softPath, type Spot } from './soft-path.ts';

/** What it is: a body, its far side, a bone, a tool that is held, something soft. */
type Look = 'body' | 'far' | 'bone' | 'tool' | 'soft';

/** A shape with a line around it, whatever runs into one another within it. */
export function Shape({ d, look }: { readonly d: string; readonly look: Look }) {
  return (
    <g className={styles[look]}>
      <path className={styles.edge} d={d} />
      <path className={styles.fill} d={d} />
    </g>
  );
}

/** The inside of a body without its line: hides what was drawn over it. */
export function Fill({ d }: { readonly d: string }) {
  return <path className={styles.seam} d={d} />;
}

/** Hides a line where a limb grows out of the body. */
export function Seam({ at }: { readonly at: Spot }) {
  return <Fill d={softPath([at])} />;
}

type FigureProps = {
  readonly pose: Pose;
  /** Lies between both legs. */
  readonly children?: ReactNode;
};

/** The body from the side: one soft figure, the limbs of the other side behind it. */
export function Figure({ pose, children }: FigureProps) {
  const { shoulder, waist, chest, head } = backOf(pose);
  const { hip, near, far, arm, armBehind, farArm } = pose;
  const trunk = softPath(
    [
      spot(hip, thick.hip),
      spot(waist, thick.waist),
      spot(chest, thick.chest),
      spot(shoulder, thick.shoulder),
    ],
    0.9,
  );
  const neck = softPath([spot(shoulder, thick.neck + 3.5), spot(head, thick.neck)]);
  const skull = softPath([spot(head, thick.head)]);
  return (
    <>
      {farArm ? <Shape look="far" d={softPath(armOf(shoulder, farArm))} /> : null}
      {far ? <Shape look="far" d={softPath(legOf(hip, far), 0.35)} /> : null}
      {children}
      {armBehind ? <Shape look="body" d={softPath(armOf(shoulder, armBehind))} /> : null}
      <Shape look="body" d={neck + skull + trunk} />
      <Shape look="body" d={softPath(legOf(hip, near), 0.35)} />
      <Seam at={spot(hip, thick.hip)} />
      {arm ? (
        <>
          <Shape look="body" d={softPath(armOf(shoulder, arm))} />
          <Seam at={spot(shoulder, thick.upperArm + 3.7)} />
        </>
      ) : null}
    </>
  );
}
