import { expect, test } from 'vitest';
import { usualSeconds } from '../../../src/domain/protocol/phase-length.ts';
import type { Phase } from '../../../src/domain/protocol/phase.ts';

const long = { inSeconds: 4, outSeconds: 6 };
const box = { inSeconds: 4, holdSeconds: 4, outSeconds: 4, restSeconds: 4 };

test.each<[number, Phase]>([
  [60, { id: 'a', kind: 'settle', seconds: 60 }],
  [180, { id: 'a', kind: 'breathe', breaths: 18, pattern: long }],
  [64, { id: 'a', kind: 'breathe', breaths: 4, pattern: box }],
  [100, { id: 'a', kind: 'drops', reps: 10, pattern: long }],
  [
    180,
    {
      id: 'a',
      kind: 'stretch',
      stretches: [
        { name: 'childsPose', holdSeconds: 60, sides: 'one', times: 1 },
        { name: 'figureFour', holdSeconds: 30, sides: 'both', times: 2 },
      ],
    },
  ],
  [30, { id: 'a', kind: 'remove', breaths: 3 }],
  [150, { id: 'a', kind: 'toning', reps: 10, holdSeconds: 5, restSeconds: 5 }],
  [40, { id: 'a', kind: 'toning', reps: 1, holdSeconds: 60, restSeconds: 20 }],
  [76, { id: 'a', kind: 'breathe', breaths: 9, pattern: { inSeconds: 4, holdSeconds: 7, outSeconds: 8 } }],
  [130, { id: 'a', kind: 'drops', reps: 5, sets: 2, pattern: long }],
  [33, { id: 'a', kind: 'drops', reps: 1, sets: 2, restSeconds: 7, contractRelax: true, pattern: long }],
  [40, { id: 'a', kind: 'close' }],
  [10, { id: 'a', kind: 'close', brief: true }],
])('%i s are usual for %o', (seconds, phase) => {
  expect(usualSeconds(phase)).toBe(seconds);
});
