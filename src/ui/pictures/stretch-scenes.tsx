import type { ReactNode } from 'react';
import type { StretchName } from '../../domain/protocol/phase.ts';
import { Figure } from './figure.tsx';
import { FigureFromAbove } from './figure-from-above.tsx';
import type { SceneFrame } from './scene.tsx';
import { Bed, Lines, Mat, Pillow } from './props.tsx';
import {
  cat,
  childsPose,
  constructiveRest,
  cow,
  figureFour,
  happyBaby,
  hipFlexor,
  supportedSquat,
} from './stretch-poses.ts';

const chair = 'M186 108H262V172M192 108V172M262 108V40';

export const stretchScenes: Record<StretchName, SceneFrame & { readonly picture: ReactNode }> = {
  childsPose: {
    top: 90,
    picture: (
      <>
        <Mat />
        <Pillow from={[100, 164]} to={[132, 164]} thick={9} />
        <Figure pose={childsPose} />
      </>
    ),
  },
  happyBaby: {
    top: 44,
    picture: (
      <>
        <Mat />
        <Pillow from={[80, 165]} to={[104, 165]} thick={7} />
        <Figure pose={happyBaby} />
      </>
    ),
  },
  supportedSquat: {
    top: 30,
    picture: (
      <>
        <Mat />
        <Lines d="M206 111H276V172M206 111V123H276" />
        <Figure pose={supportedSquat} />
      </>
    ),
  },
  butterfly: {
    top: 26,
    high: 178,
    picture: (
      <>
        <Pillow from={[84, 176]} to={[108, 172]} thick={18} />
        <Pillow from={[212, 172]} to={[236, 176]} thick={18} />
        <Mat at={194} />
        <FigureFromAbove
          pose={{
            hip: [160, 140],
            spine: 90,
            legs: [
              { thigh: 196, shin: -26, foot: -10, short: 1 },
              { thigh: -16, shin: 206, foot: 190, short: 1 },
            ],
            arms: [
              { hand: [134, 176], bend: -1 },
              { hand: [186, 176], bend: 1 },
            ],
          }}
        />
      </>
    ),
  },
  innerThigh: {
    high: 204,
    picture: (
      <>
        <Bed high={204} />
        <Pillow from={[56, 100]} to={[56, 140]} thick={19} />
        <Pillow from={[190, 66]} to={[222, 48]} thick={18} />
        <FigureFromAbove
          pose={{
            hip: [150, 120],
            spine: 180,
            legs: [
              { thigh: -2, shin: -2, foot: -2 },
              { thigh: 42, shin: 26, foot: 26 },
            ],
            arms: [
              { hand: [136, 172], bend: -1 },
              { hand: [136, 68], bend: 1 },
            ],
          }}
        />
      </>
    ),
  },
  figureFour: {
    top: 46,
    picture: (
      <>
        <Mat />
        <Pillow from={[72, 165]} to={[96, 165]} thick={7} />
        <Figure pose={figureFour} />
      </>
    ),
  },
  hipFlexor: {
    top: 2,
    picture: (
      <>
        <Mat />
        <Pillow from={[108, 168]} to={[146, 168]} thick={8} />
        <Figure pose={hipFlexor} />
      </>
    ),
  },
  catCow: {
    top: 62,
    wide: 376,
    picture: (
      <>
        <Mat from={8} to={168} />
        <Figure pose={cat} />
        <g transform="translate(190 0)">
          <Mat from={8} to={168} />
          <Figure pose={cow} />
        </g>
      </>
    ),
  },
  constructiveRest: {
    top: 32,
    picture: (
      <>
        <Mat />
        <Pillow from={[64, 165]} to={[88, 165]} thick={7} />
        <Lines d={chair} />
        <Figure pose={constructiveRest} />
      </>
    ),
  },
};
