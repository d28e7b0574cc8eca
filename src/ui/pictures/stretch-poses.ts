import type { Pose } from './pose.ts';

export const childsPose: Pose = {
  hip: [214, 140],
  spine: 190,
  arch: -12,
  neck: 172,
  near: { thigh: 205, shin: -1, foot: 0 },
  armBehind: { hand: [88, 166], bend: -1 },
};

export const happyBaby: Pose = {
  hip: [186, 152],
  spine: 183,
  neck: 160,
  near: { thigh: 136, shin: 84, foot: 178 },
  far: { thigh: 126, shin: 78, foot: 172 },
  arm: { hand: [146, 82], bend: 1 },
};

export const supportedSquat: Pose = {
  hip: [126, 138],
  spine: 64,
  arch: 8,
  neck: 60,
  near: { thigh: 16, shin: 230, foot: -8 },
  far: { thigh: 26, shin: 242, foot: -8 },
  arm: { hand: [212, 104], bend: -1 },
};

export const figureFour: Pose = {
  hip: [176, 152],
  spine: 183,
  neck: 158,
  near: { thigh: 34, shin: 152, foot: 112, short: 0.9, shortShin: 1.18 },
  far: { thigh: 94, shin: 12, foot: 70 },
  arm: { hand: [168, 128], bend: 1 },
};

export const hipFlexor: Pose = {
  hip: [150, 115],
  spine: 88,
  arch: 2,
  neck: 84,
  near: { thigh: 240, shin: 183, foot: 182 },
  far: { thigh: 3, shin: -90, foot: -4 },
  arm: { hand: [192, 100], bend: -1 },
};

export const cat: Pose = {
  hip: [84, 110],
  spine: 7,
  arch: 18,
  neck: -42,
  near: { thigh: 268, shin: 180, foot: 180 },
  arm: { hand: [144, 167], bend: -1 },
};

export const cow: Pose = {
  hip: [84, 110],
  spine: 9,
  arch: -13,
  neck: 40,
  near: { thigh: 268, shin: 180, foot: 180 },
  arm: { hand: [146, 167], bend: -1 },
};

export const constructiveRest: Pose = {
  hip: [168, 152],
  spine: 184,
  neck: 160,
  near: { thigh: 84, shin: 2, foot: 60 },
  arm: { hand: [140, 138], bend: -1 },
};
