import type { Position } from '../../../domain/journal/reflection.ts';
import type { StretchName } from '../../../domain/protocol/phase.ts';
import { initial, own } from '../gaps.ts';
import { stretchNames } from './stretch-names.ts';

/** What the pictures show, in words that can stand for them. */
export const pictures = {
  howItLooks: 'How it looks',
  stretchesToday: 'How the stretches look',
  drops: 'How a drop looks',
  sideBySide: 'See your sizes side by side',
  howToMeasure: 'How to measure it',
  stretchNames,
  positions: {
    back: 'Lying on the back, with a pillow under bent knees and one under the head.',
    halfSitting: 'Half sitting against pillows, with a pillow under bent knees.',
    side: 'Seen from above: lying on one side with bent knees, and a pillow between them.',
    butterfly: 'Seen from above: lying on the back, soles together, with a pillow under each knee.',
    standing: 'Standing with one foot on a low step, and a hand on a rail.',
    bath: 'Leaning back in a bath, with bent knees.',
  } satisfies Record<Position, string>,
  stretches: {
    childsPose: 'Kneeling low, seat near the heels, forehead on a pillow and arms stretched out in front.',
    happyBaby: 'Lying on the back, knees near the armpits, feet up, and a hand at the foot.',
    supportedSquat: 'Low in a squat, with both hands on something steady.',
    butterfly: 'Sitting with the soles together, and something soft under each knee.',
    innerThigh: 'Seen from above: lying on the back, with one leg out to the side on a pillow.',
    figureFour: 'Lying on the back, one ankle on the other knee, and a hand behind that thigh.',
    hipFlexor: 'Kneeling on one knee, with the other foot in front, and the hips coming forwards.',
    catCow: 'On hands and knees, twice: first with a round back, then with a belly that sinks.',
    constructiveRest: 'Lying on the back, with both calves on the seat of a chair.',
  } satisfies Record<StretchName, string>,
  floorFromSide: {
    rest: {
      name: 'At rest',
      label:
        'The middle of the body from the side. The pelvic floor is a short, high hammock from the pubic bone in front to the tailbone behind.',
    },
    drop: {
      name: 'In a drop',
      label:
        'The same, with the air coming in. The breath comes down from above, and the hammock hangs lower and wider.',
    },
    pubicBone: 'pubic bone',
    tailbone: 'tailbone',
    breath: 'breath',
    floor: 'pelvic floor',
  },
  fromBelow: 'From below',
  floorFromBelow: {
    rest: {
      name: 'At rest',
      label:
        'The pelvic floor from below. The pubic bone, two sit bones and the tailbone make a diamond. The fibres between them lie close together.',
    },
    drop: { name: 'In a drop', label: 'The same in a drop. The fibres are softer, and wider apart.' },
    pubicBone: 'pubic bone',
    sitBone: 'sit bone',
    tailbone: 'tailbone',
  },
  depth: {
    label: `${initial(own.aTool)} lies on its side. A fingertip marks the place that was at ${own.opening}. A line runs from the tip to that mark.`,
    tip: 'tip',
    mark: 'mark',
    steps: [
      `Where it rests comfortably, put a fingertip on it, right at ${own.opening}.`,
      'Let it come out slowly, and keep the fingertip where it is.',
      'Measure from the tip to your fingertip.',
    ],
    lead: 'Measure only what was comfortable. Nothing needs to go further for it.',
  },
  sizes: {
    lead: 'Drawn to scale: they are true to each other, and not life size.',
    noLength: 'Where no length is noted, the sides are dotted, and all are drawn equally long.',
    expands: 'The dotted outline shows how wide one that expands can be set.',
    own: 'Fingers and tampons differ. They are drawn for what they are, without a measure.',
  },
  move: 'See it move',
  still: 'Keep it still',
};
