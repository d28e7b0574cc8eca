import { limit } from '../../limit.ts';
import { longOut } from '../breath-patterns.ts';
import type { Protocol } from '../protocol.ts';
import { protocolLimits, protocolSchemaVersion } from '../protocol-limits.ts';

export const skinCareMaintenanceDoses = {
  settle: limit(90, 'seconds', 'ourDefault'),
  breaths: limit(12, 'breaths', 'ourDefault'),
  prepare: limit(60, 'seconds', 'ourDefault'),
  restAtOpening: limit(2, 'breaths', 'S20'),
  insert: limit(9, 'breaths', 'ourDefault'),
  hold: limit(180, 'seconds', 'ourDefault'),
  remove: limit(3, 'breaths', 'ourDefault'),
  cleanUp: limit(120, 'seconds', 'ourDefault'),
  aWeek: limit(2, 'times a week', 'ourDefault'),
  aWeekAtMost: limit(3, 'times a week', 'ourDefault'),
} as const;

const doses = skinCareMaintenanceDoses;

/**
 * Keeping what is there between flares of lichen sclerosus or lichen planus, at a size that stays easy. A larger one is
 * a clinician's to say. No dose without surgery was found; after surgery only the surgeon's plan counts.
 * @source S47 for treating the skin first; S48 and S49 for surgery; S50 for dilators at all
 */
export const skinCareMaintenance: Protocol = {
  schema: protocolSchemaVersion,
  id: 'skin-care-maintenance',
  version: 1,
  title: 'Keeping what is there',
  aim: 'A few quiet minutes between flares, at a size that stays easy.',
  ledBy: 'comfort',
  situations: ['lichen'],
  gates: ['skinQuiet', 'clinicianAgrees', 'surgeonsPlanFirst'],
  locks: ['size'],
  frequency: { times: doses.aWeek.value, upTo: doses.aWeekAtMost.value, per: 'week' },
  sources: ['S20', 'S47', 'S48', 'S49', 'S50'],
  painCap: protocolLimits.painCapUsual.value,
  phases: [
    { id: 'settle', kind: 'settle', seconds: doses.settle.value },
    { id: 'breathe', kind: 'breathe', pattern: longOut, breaths: doses.breaths.value },
    { id: 'prepare', kind: 'prepare', seconds: doses.prepare.value },
    { id: 'rest', kind: 'rest-at-opening', breaths: doses.restAtOpening.value },
    { id: 'insert', kind: 'insert', breaths: doses.insert.value, advanceOn: 'exhale', angle: 'tailbone' },
    { id: 'hold', kind: 'hold', seconds: doses.hold.value },
    { id: 'remove', kind: 'remove', breaths: doses.remove.value },
    { id: 'clean-up', kind: 'clean-up', seconds: doses.cleanUp.value },
    { id: 'close', kind: 'close' },
  ],
};
