import { longOut } from '../../../src/domain/protocol/breath-patterns.ts';
import type { Protocol } from '../../../src/domain/protocol/protocol.ts';
import { breatheWithMe } from '../../../src/domain/protocol/starters/breathe-with-me.ts';
import type { SizesToday } from '../../../src/planning/sizes-today.ts';
import type { SessionName } from './wishes.ts';

const start = [
  { id: 'settle', kind: 'settle', seconds: 30 },
  { id: 'breathe', kind: 'breathe', pattern: longOut, breaths: 4 },
] as const;

/** Small sessions, so that all that can be asked for comes within a few minutes. */
export const protocols: Readonly<Record<SessionName, Protocol>> = {
  breathing: {
    ...breatheWithMe,
    id: 'measured-breathing',
    phases: [
      ...start,
      { id: 'drops', kind: 'drops', pattern: longOut, reps: 3 },
      { id: 'close', kind: 'close' },
    ],
  },
  dilators: {
    ...breatheWithMe,
    id: 'measured-dilators',
    phases: [
      ...start,
      { id: 'rest', kind: 'rest-at-opening', breaths: 2 },
      { id: 'insert', kind: 'insert', breaths: 3, advanceOn: 'exhale', angle: 'tailbone' },
      { id: 'hold', kind: 'hold', seconds: 120 },
      { id: 'remove', kind: 'remove', breaths: 3 },
      { id: 'close', kind: 'close' },
    ],
  },
};

export const sizes: SizesToday = {
  rungs: [
    { id: 'd18', kind: 'dilator', diameterMm: 18 },
    { id: 'd22', kind: 'dilator', diameterMm: 22 },
  ],
  currentId: 'd22',
  offersNext: false,
};
