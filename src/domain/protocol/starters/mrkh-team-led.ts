import { limit } from '../../limit.ts';
import { longOut } from '../breath-patterns.ts';
import type { Protocol } from '../protocol.ts';
import { protocolSchemaVersion } from '../protocol-limits.ts';

export const mrkhTeamLedDoses = {
  settle: limit(90, 'seconds', 'ourDefault'),
  breaths: limit(6, 'breaths', 'ourDefault'),
  prepare: limit(60, 'seconds', 'ourDefault'),
  insert: limit(6, 'breaths', 'ourDefault'),
  /** Until the team's own minutes are there nothing is held at all. */
  hold: limit(1200, 'seconds', 'S61'),
  remove: limit(3, 'breaths', 'ourDefault'),
  cleanUp: limit(90, 'seconds', 'ourDefault'),
} as const;

const doses = mrkhTeamLedDoses;

/**
 * For vaginal agenesis, as taught by the person's team, at their own pace and by their own choice, which may be not to.
 * Locked until the team's figures are there.
 * @source S60 to S63 for what is in print; S64 for the choice
 */
export const mrkhTeamLed: Protocol = {
  schema: protocolSchemaVersion,
  id: 'mrkh-team-led',
  version: 1,
  title: 'Your own pace, with your team',
  aim: 'Slow and steady, at your own pace. Not doing it is a choice too.',
  ledBy: 'schedule',
  situations: ['agenesis'],
  gates: ['clinicianSaidWhen', 'shownByTeam', 'ownChoice'],
  locks: ['size', 'minutes', 'frequency', 'movement'],
  sources: ['S60', 'S61', 'S62', 'S63', 'S64'],
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
