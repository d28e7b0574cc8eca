import { limit } from '../../limit.ts';
import { longOut } from '../breath-patterns.ts';
import type { Protocol } from '../protocol.ts';
import { protocolLimits, protocolSchemaVersion } from '../protocol-limits.ts';

export const gsmEaseDoses = {
  settle: limit(90, 'seconds', 'ourDefault'),
  breaths: limit(12, 'breaths', 'ourDefault'),
  drops: limit(10, 'repetitions', 'S3'),
  prepare: limit(60, 'seconds', 'ourDefault'),
  restAtOpening: limit(2, 'breaths', 'S20'),
  insert: limit(9, 'breaths', 'ourDefault'),
  hold: limit(300, 'seconds', 'S37'),
  move: limit(60, 'seconds', 'ourDefault'),
  remove: limit(3, 'breaths', 'ourDefault'),
  cleanUp: limit(90, 'seconds', 'ourDefault'),
  aWeek: limit(1, 'times a week', 'S37'),
  aWeekAtMost: limit(2, 'times a week', 'S37'),
} as const;

const doses = gsmEaseDoses;

/**
 * Comfort at low force for thinner, drier skin.
 * @source S36, S38 and S39 for what comes before it, and for beginning with the smallest size
 */
export const gsmEase: Protocol = {
  schema: protocolSchemaVersion,
  id: 'gsm-ease',
  version: 1,
  title: 'Comfort and ease',
  aim: 'Comfort with little force. Begin with your smallest size, whatever you used before.',
  ledBy: 'comfort',
  situations: ['menopause'],
  gates: ['bleedingExplained', 'drynessCaredFor'],
  frequency: { times: doses.aWeek.value, upTo: doses.aWeekAtMost.value, per: 'week' },
  sources: ['S3', 'S20', 'S36', 'S37', 'S38', 'S39'],
  painCap: protocolLimits.painCapUsual.value,
  phases: [
    { id: 'settle', kind: 'settle', seconds: doses.settle.value },
    { id: 'breathe', kind: 'breathe', pattern: longOut, breaths: doses.breaths.value },
    { id: 'drops', kind: 'drops', pattern: longOut, reps: doses.drops.value },
    { id: 'prepare', kind: 'prepare', seconds: doses.prepare.value },
    { id: 'rest', kind: 'rest-at-opening', breaths: doses.restAtOpening.value },
    { id: 'insert', kind: 'insert', breaths: doses.insert.value, advanceOn: 'exhale', angle: 'tailbone' },
    { id: 'hold', kind: 'hold', seconds: doses.hold.value },
    { id: 'move', kind: 'move', optional: true, technique: 'sides', seconds: doses.move.value },
    { id: 'remove', kind: 'remove', breaths: doses.remove.value },
    { id: 'clean-up', kind: 'clean-up', seconds: doses.cleanUp.value },
    { id: 'close', kind: 'close' },
  ],
};
