import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { afterBirth } from '../../../domain/protocol/starters/after-birth.ts';
import { fingersTampons } from '../../../domain/protocol/starters/fingers-tampons.ts';
import { firstSteps } from '../../../domain/protocol/starters/first-steps.ts';
import { gradualDilators } from '../../../domain/protocol/starters/gradual-dilators.ts';
import { gsmEase } from '../../../domain/protocol/starters/gsm-ease.ts';
import { mrkhTeamLed } from '../../../domain/protocol/starters/mrkh-team-led.ts';
import { restartKind } from '../../../domain/protocol/starters/restart-kind.ts';
import { rtGentle } from '../../../domain/protocol/starters/rt-gentle.ts';
import { skinCareMaintenance } from '../../../domain/protocol/starters/skin-care-maintenance.ts';
import { stretchLedRelease } from '../../../domain/protocol/starters/stretch-led-release.ts';
import { vaginoplastyTimekeeper } from '../../../domain/protocol/starters/vaginoplasty-timekeeper.ts';
import { vestibuleGentle } from '../../../domain/protocol/starters/vestibule-gentle.ts';

/** The plans of a day that come with the app, by the situation in which somebody would look for one. */
export const starterGroups = {
  begin: [firstSteps, restartKind],
  goingIn: [gradualDilators, fingersTampons, vestibuleGentle],
  changed: [afterBirth, gsmEase, skinCareMaintenance],
  tension: [stretchLedRelease],
  withTeam: [rtGentle, vaginoplastyTimekeeper, mrkhTeamLed],
} as const satisfies Readonly<Record<string, readonly Protocol[]>>;

export type StarterGroup = keyof typeof starterGroups;
export const groupNames = Object.keys(starterGroups) as readonly StarterGroup[];
