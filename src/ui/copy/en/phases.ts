import type { PhaseKind } from '../../../domain/protocol/phase.ts';
import { own } from '../gaps.ts';

export const phases: Record<PhaseKind, string> = {
  settle: 'Settle',
  scan: 'Body scan',
  breathe: 'Breathing',
  drops: 'Pelvic drops',
  stretch: 'Stretches',
  massage: 'Massage',
  touch: 'Touch on the outside',
  prepare: 'Prepare',
  'rest-at-opening': `Rest at ${own.opening}`,
  insert: 'A little at a time',
  hold: 'Hold',
  move: 'Gentle movement',
  'change-size': 'Change of size',
  remove: 'Take it out',
  'clean-up': 'Clean up',
  toning: 'Toning',
  rest: 'Rest',
  close: 'Close',
};
