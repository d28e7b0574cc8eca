import { Fill, Seam, Shape } from './figure.tsx';
import { type Arm, armOf, legOf, type Leg, lengths, type Point, spot, thick, towards } from './pose.ts';
import { softPath } from './soft-path.ts';

/** A body seen from above where it lies, or from the front where it sits. */
export type PoseFromAbove = {
  /** The middle, between both hips. */
  readonly hip: Point;
  readonly spine: number;
  readonly legs: readonly [Leg, Leg];
  readonly arms: readonly [Arm, Arm];
};

const apart = { hips: 12, shoulders: 20 } as const;
const broad = { hip: 19, waist: 17.5, chest: 20, shoulder: 12.5 } as const;

export function FigureFromAbove({ pose }: { readonly pose: PoseFromAbove }) {
  const { hip, spine, legs, arms } = pose;
  const along = (length: number) => towards(hip, spine, length);
  const top = along(lengths.spine);
  const shoulders = [1, -1].map((side) => towards(top, spine + 90 * side, apart.shoulders));
  const hips = [1, -1].map((side) => towards(hip, spine + 90 * side, apart.hips));
  const [first = top, second = top] = shoulders;
  const trunk =
    softPath([spot(hip, broad.hip), spot(along(22), broad.waist), spot(along(46), broad.chest)], 0.9) +
    softPath(
      [spot(first, broad.shoulder), spot(along(lengths.spine + 3), 13), spot(second, broad.shoulder)],
      0.5,
    ) +
    softPath([spot(along(44), broad.chest), spot(top, 15)]) +
    softPath(hips.map((one) => spot(one, 15)));
  const head = along(lengths.spine + lengths.neck + 1);
  return (
    <>
      <Shape
        look="body"
        d={
          trunk +
          softPath([spot(top, thick.neck + 1), spot(head, thick.neck)]) +
          softPath([spot(head, thick.head)])
        }
      />
      {legs.map((leg, side) => (
        <Shape key={side} look="body" d={softPath(legOf(hips[side] ?? hip, leg), 0.35)} />
      ))}
      {hips.map((one) => (
        <Seam key={one.join()} at={spot(one, 15)} />
      ))}
      <Fill d={trunk} />
      {arms.map((arm, side) => (
        <Shape key={side} look="body" d={softPath(armOf(shoulders[side] ?? top, arm))} />
      ))}
      {shoulders.map((one) => (
        <Seam key={one.join()} at={spot(one, thick.upperArm + 3.7)} />
      ))}
    </>
  );
}
