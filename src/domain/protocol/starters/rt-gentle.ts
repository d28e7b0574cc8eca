import { limit } from '../../limit.ts';
import { longOut } from '../breath-patterns.ts';
import type { Protocol } from '../protocol.ts';
import { protocolLimits, protocolSchemaVersion } from '../protocol-limits.ts';

export const rtGentleDoses = {
  settle: limit(90, 'seconds', 'ourDefault'),
  breaths: limit(6, 'breaths', 'ourDefault'),
  prepare: limit(60, 'seconds', 'ourDefault'),
  restAtOpening: limit(2, 'breaths', 'S20'),
  insert: limit(6, 'breaths', 'ourDefault'),
  /** Until the team's own minutes are there nothing is held at all. */
  hold: limit(120, 'seconds', 'S41'),
  move: limit(120, 'seconds', 'ourDefault'),
  remove: limit(3, 'breaths', 'ourDefault'),
  cleanUp: limit(90, 'seconds', 'ourDefault'),
} as const;

const doses = rtGentleDoses;

/**
 * After pelvic radiotherapy, as the person's team has asked for it. Locked until their start date, minutes and frequency
 * are there: published ones differ widely, and none of them is ours to choose.
 * @source S16 for no reliable proof that it helps and for harm when it is early; S14 and S40 to S46 for what is in print
 */
export const rtGentle: Protocol = {
  schema: protocolSchemaVersion,
  id: 'rt-gentle',
  version: 1,
  title: 'With your team, gently',
  aim: 'Examinations and your own choices that stay comfortable.',
  ledBy: 'schedule',
  situations: ['radiotherapy'],
  gates: ['clinicianSaidWhen'],
  locks: ['size', 'minutes', 'frequency'],
  sources: ['S14', 'S16', 'S20', 'S40', 'S41', 'S42', 'S43', 'S44', 'S45', 'S46', 'S65'],
  painCap: protocolLimits.painCapUsual.value,
  phases: [
    { id: 'settle', kind: 'settle', seconds: doses.settle.value },
    { id: 'breathe', kind: 'breathe', pattern: longOut, breaths: doses.breaths.value },
    { id: 'prepare', kind: 'prepare', seconds: doses.prepare.value },
    { id: 'rest', kind: 'rest-at-opening', breaths: doses.restAtOpening.value },
    { id: 'insert', kind: 'insert', breaths: doses.insert.value, advanceOn: 'exhale', angle: 'asShown' },
    { id: 'hold', kind: 'hold', seconds: doses.hold.value },
    { id: 'move', kind: 'move', optional: true, technique: 'sides', seconds: doses.move.value },
    { id: 'remove', kind: 'remove', breaths: doses.remove.value },
    { id: 'clean-up', kind: 'clean-up', seconds: doses.cleanUp.value },
    { id: 'close', kind: 'close' },
  ],
};
