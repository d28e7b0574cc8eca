import { limit } from '../../limit.ts';
import { longOut } from '../breath-patterns.ts';
import type { Protocol } from '../protocol.ts';
import { protocolLimits, protocolSchemaVersion } from '../protocol-limits.ts';

export const vestibuleGentleDoses = {
  settle: limit(60, 'seconds', 'ourDefault'),
  breaths: limit(12, 'breaths', 'ourDefault'),
  drops: limit(10, 'repetitions', 'S3'),
  touch: limit(180, 'seconds', 'ourDefault'),
  prepare: limit(30, 'seconds', 'ourDefault'),
  insert: limit(6, 'breaths', 'ourDefault'),
  hold: limit(60, 'seconds', 'ourDefault'),
  remove: limit(3, 'breaths', 'ourDefault'),
  cleanUp: limit(90, 'seconds', 'ourDefault'),
  /** Every other day, at most daily. */
  aWeek: limit(3, 'times a week', 'ourDefault'),
  aWeekAtMost: limit(7, 'times a week', 'ourDefault'),
} as const;

const doses = vestibuleGentleDoses;

/**
 * Touch near the opening that stays neutral; something small goes in only where that is chosen. The published package is
 * led by a clinic, and this is only the part of it that is done at home.
 * @source S25 for touch that is not rushed; S33 and S34 for what the package is
 */
export const vestibuleGentle: Protocol = {
  schema: protocolSchemaVersion,
  id: 'vestibule-gentle',
  version: 1,
  title: 'Gentle touch',
  aim: 'Touch near the opening that can be neutral.',
  ledBy: 'comfort',
  situations: ['vestibulodynia', 'vulvodynia'],
  gates: ['skinLookedAt'],
  frequency: { times: doses.aWeek.value, upTo: doses.aWeekAtMost.value, per: 'week' },
  sources: ['S3', 'S25', 'S33', 'S34'],
  painCap: protocolLimits.painCapUsual.value,
  phases: [
    { id: 'settle', kind: 'settle', seconds: doses.settle.value },
    { id: 'breathe', kind: 'breathe', pattern: longOut, breaths: doses.breaths.value },
    { id: 'drops', kind: 'drops', pattern: longOut, reps: doses.drops.value },
    { id: 'touch', kind: 'touch', seconds: doses.touch.value },
    { id: 'prepare', kind: 'prepare', seconds: doses.prepare.value },
    { id: 'insert', kind: 'insert', optional: true, breaths: doses.insert.value, advanceOn: 'exhale' },
    { id: 'hold', kind: 'hold', seconds: doses.hold.value },
    { id: 'remove', kind: 'remove', breaths: doses.remove.value },
    { id: 'clean-up', kind: 'clean-up', seconds: doses.cleanUp.value },
    { id: 'close', kind: 'close' },
  ],
};
