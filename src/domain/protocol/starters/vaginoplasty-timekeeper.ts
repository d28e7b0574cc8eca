import { limit } from '../../limit.ts';
import { longOut } from '../breath-patterns.ts';
import type { Protocol } from '../protocol.ts';
import { protocolSchemaVersion } from '../protocol-limits.ts';

export const vaginoplastyTimekeeperDoses = {
  settle: limit(90, 'seconds', 'ourDefault'),
  breaths: limit(6, 'breaths', 'ourDefault'),
  prepare: limit(60, 'seconds', 'ourDefault'),
  insert: limit(6, 'breaths', 'ourDefault'),
  /** Until the team's own minutes are there nothing is held at all. */
  hold: limit(600, 'seconds', 'S53'),
  remove: limit(3, 'breaths', 'ourDefault'),
  cleanUp: limit(120, 'seconds', 'ourDefault'),
} as const;

const doses = vaginoplastyTimekeeperDoses;

/**
 * Keeping the surgical team's timetable after vaginoplasty. Locked until their sheet is there: published timetables
 * differ fivefold in minutes a day. The angle is the surgeon's; towards the tailbone is wrong here.
 * @source S53 to S59 for what is in print
 */
export const vaginoplastyTimekeeper: Protocol = {
  schema: protocolSchemaVersion,
  id: 'vaginoplasty-timekeeper',
  version: 1,
  title: 'The timetable of your team',
  aim: 'The timetable of your surgical team, kept gently.',
  ledBy: 'schedule',
  situations: ['vaginoplasty'],
  gates: ['clinicianSaidWhen', 'shownByTeam'],
  locks: ['size', 'minutes', 'frequency', 'movement'],
  sources: ['S53', 'S54', 'S55', 'S56', 'S57', 'S58', 'S59'],
  phases: [
    { id: 'settle', kind: 'settle', seconds: doses.settle.value },
    { id: 'breathe', kind: 'breathe', pattern: longOut, breaths: doses.breaths.value },
    { id: 'prepare', kind: 'prepare', seconds: doses.prepare.value },
    { id: 'insert', kind: 'insert', breaths: doses.insert.value, advanceOn: 'exhale', angle: 'asShown' },
    { id: 'hold', kind: 'hold', seconds: doses.hold.value },
    { id: 'remove', kind: 'remove', breaths: doses.remove.value },
    { id: 'clean-up', kind: 'clean-up', seconds: doses.cleanUp.value },
    { id: 'close', kind: 'close' },
  ],
};
