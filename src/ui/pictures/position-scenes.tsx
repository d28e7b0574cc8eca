import type { ReactNode } from 'react';
import type { Position } from '../../domain/journal/reflection.ts';
import { Figure } from './figure.tsx';
import { FigureFromAbove } from './figure-from-above.tsx';
import type { Pose } from './pose.ts';
import type { SceneFrame } from './scene.tsx';
import { Bed, Lines, Mat, Pillow, Water } from './props.tsx';

const back: Pose = {
  hip: [158, 152],
  spine: 184,
  arch: -3,
  neck: 158,
  near: { thigh: 36, shin: -52, foot: -6 },
  far: { thigh: 44, shin: -62, foot: -6 },
  arm: { hand: [150, 137], bend: -1 },
};

const halfSitting: Pose = {
  hip: [146, 152],
  spine: 138,
  arch: -2,
  neck: 112,
  near: { thigh: 38, shin: -54, foot: -6 },
  far: { thigh: 46, shin: -64, foot: -6 },
  arm: { hand: [152, 130], bend: -1 },
};

const side: Pose = {
  hip: [196, 72],
  spine: 180,
  arch: -6,
  neck: 190,
  near: { thigh: -42, shin: -164, foot: -178 },
  far: { thigh: -26, shin: -136, foot: -150 },
  armBehind: { hand: [88, 112], bend: -1 },
  arm: { hand: [112, 132], bend: -1 },
};

const standing: Pose = {
  hip: [140, 127],
  spine: 91,
  arch: 3,
  neck: 84,
  near: { thigh: -26, shin: -104, foot: -4 },
  far: { thigh: -88, shin: -92, foot: -4 },
  arm: { hand: [196, 98], bend: -1 },
};

const bath: Pose = {
  hip: [134, 150],
  spine: 122,
  arch: -4,
  neck: 98,
  near: { thigh: 40, shin: -42, foot: 34 },
  far: { thigh: 50, shin: -52, foot: 34 },
  arm: { hand: [150, 128], bend: -1 },
};

export const positionScenes: Record<Position, SceneFrame & { readonly picture: ReactNode }> = {
  back: {
    top: 84,
    picture: (
      <>
        <Mat />
        <Pillow from={[48, 164]} to={[82, 164]} thick={8} />
        <Pillow from={[194, 156]} to={[214, 157]} thick={17} />
        <Figure pose={back} />
      </>
    ),
  },
  halfSitting: {
    top: 50,
    picture: (
      <>
        <Mat />
        <Pillow from={[52, 158]} to={[112, 160]} thick={13} />
        <Pillow from={[56, 132]} to={[92, 146]} thick={14} />
        <Pillow from={[62, 96]} to={[74, 122]} thick={12} />
        <Pillow from={[184, 156]} to={[202, 157]} thick={17} />
        <Figure pose={halfSitting} />
      </>
    ),
  },
  side: {
    picture: (
      <>
        <Bed high={184} />
        <Pillow from={[92, 54]} to={[94, 102]} thick={21} />
        <Figure pose={side}>
          <Pillow from={[196, 134]} to={[238, 122]} thick={19} />
        </Figure>
      </>
    ),
  },
  butterfly: {
    high: 204,
    picture: (
      <>
        <Bed high={204} />
        <Pillow from={[170, 44]} to={[206, 52]} thick={18} />
        <Pillow from={[170, 160]} to={[206, 152]} thick={18} />
        <Pillow from={[50, 80]} to={[50, 124]} thick={20} />
        <FigureFromAbove
          pose={{
            hip: [152, 102],
            spine: 180,
            legs: [
              { thigh: -48, shin: 58, foot: 10 },
              { thigh: 48, shin: -58, foot: -10 },
            ],
            arms: [
              { hand: [136, 118], bend: -1 },
              { hand: [136, 86], bend: 1 },
            ],
          }}
        />
      </>
    ),
  },
  standing: {
    high: 254,
    picture: (
      <>
        <Mat at={240} />
        <Lines d="M190 105H268V240M190 105V117H268M158 240V210H216V240" />
        <Figure pose={standing} />
      </>
    ),
  },
  bath: {
    top: 34,
    picture: (
      <>
        <Figure pose={bath} />
        <Water d="M86 122Q108 116 130 122T174 122T218 122T266 122L260 152Q258 174 236 174H124Q108 174 102 160Z" />
        <Lines d="M60 84H72L102 160Q108 174 124 174H236Q258 174 260 152L268 84H282" />
      </>
    ),
  },
};
