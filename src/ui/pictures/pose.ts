import type { Spot } from './soft-path.ts';

export type Point = readonly [x: number, y: number];

/** In degrees: 0 is towards the right, 90 up. */
type Angle = number;

/** A leg from the hip; `short` for a thigh that points at the onlooker, as a share of its length. */
export type Leg = {
  readonly thigh: Angle;
  readonly shin: Angle;
  readonly foot: Angle;
  readonly short?: number;
  readonly shortShin?: number;
};

/** An arm from the shoulder to where its hand rests; `bend` is the side to which the elbow goes. */
export type Arm = { readonly hand: Point; readonly bend: 1 | -1 };

/** A body from the side: where its hip is and which way every part of it goes. All have the same lengths. */
export type Pose = {
  readonly hip: Point;
  readonly spine: Angle;
  /** How far the middle of the back bends away from a straight line, to the left of its way up. */
  readonly arch?: number;
  readonly neck: Angle;
  readonly near: Leg;
  readonly far?: Leg;
  readonly arm?: Arm;
  /** Of the near side as well, behind the head. */
  readonly armBehind?: Arm;
  readonly farArm?: Arm;
};

export const lengths = {
  spine: 62,
  neck: 29,
  thigh: 54,
  shin: 52,
  foot: 19,
  upperArm: 34,
  forearm: 35,
} as const;

export const thick = {
  head: 14.5,
  neck: 7.5,
  shoulder: 12.5,
  chest: 17,
  waist: 15,
  hip: 18,
  thigh: 14.5,
  knee: 10,
  ankle: 6.5,
  toe: 4.5,
  upperArm: 8,
  elbow: 6.5,
  hand: 5.5,
} as const;

export function towards([x, y]: Point, angle: Angle, length: number): Point {
  const radians = (angle * Math.PI) / 180;
  return [x + Math.cos(radians) * length, y - Math.sin(radians) * length];
}

export function spot([x, y]: Point, radius: number): Spot {
  return [x, y, radius];
}

/** Where a limb of two parts bends so that it ends at `to`; stretched out where that is too far. */
export function elbowOf(from: Point, to: Point, upper: number, lower: number, bend: 1 | -1): Point {
  const apart = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const reach = Math.min(apart, upper + lower - 0.5);
  const cosine = (upper ** 2 + reach ** 2 - lower ** 2) / (2 * upper * reach);
  const way = (Math.atan2(-(to[1] - from[1]), to[0] - from[0]) * 180) / Math.PI;
  const turn = (Math.acos(Math.max(-1, Math.min(1, cosine))) * 180) / Math.PI;
  return towards(from, way + bend * turn, upper);
}

/** The joints of the back, from the hip to the head. */
export function backOf({ hip, spine, arch = 0, neck }: Pose) {
  const shoulder = towards(hip, spine, lengths.spine);
  const bent = (share: number, by: number) =>
    towards(towards(hip, spine, lengths.spine * share), spine + 90, by);
  return {
    shoulder,
    waist: bent(0.36, arch),
    chest: bent(0.74, arch * 0.7),
    head: towards(shoulder, neck, lengths.neck),
  };
}

export function legOf(hip: Point, { thigh, shin, foot, short = 1, shortShin = 1 }: Leg): readonly Spot[] {
  const knee = towards(hip, thigh, lengths.thigh * short);
  const ankle = towards(knee, shin, lengths.shin * shortShin);
  return [
    spot(hip, thick.thigh),
    spot(knee, thick.knee),
    spot(ankle, thick.ankle),
    spot(towards(ankle, foot, lengths.foot), thick.toe),
  ];
}

export function armOf(shoulder: Point, { hand, bend }: Arm): readonly Spot[] {
  const elbow = elbowOf(shoulder, hand, lengths.upperArm, lengths.forearm, bend);
  return [spot(shoulder, thick.upperArm), spot(elbow, thick.elbow), spot(hand, thick.hand)];
}
