import type { Limit } from '../../src/domain/limit.ts';
import type { Protocol } from '../../src/domain/protocol/protocol.ts';
import { breatheWithMe, breatheWithMeDoses } from '../../src/domain/protocol/starters/breathe-with-me.ts';
import { breathing, breathingDoses, breathNames } from '../../src/domain/protocol/starters/breathing.ts';
import { discreetDrops, discreetDropsDoses } from '../../src/domain/protocol/starters/discreet-drops.ts';
import { dropsAlone, dropsAloneDoses } from '../../src/domain/protocol/starters/drops-alone.ts';
import { fingersTampons, fingersTamponsDoses } from '../../src/domain/protocol/starters/fingers-tampons.ts';
import { firstSteps, firstStepsDoses } from '../../src/domain/protocol/starters/first-steps.ts';
import {
  gradualDilators,
  gradualDilatorsDoses,
} from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { massageAlone, massageAloneDoses } from '../../src/domain/protocol/starters/massage-alone.ts';
import { stretchesAlone, stretchesAloneDoses } from '../../src/domain/protocol/starters/stretches-alone.ts';
import {
  vestibuleGentle,
  vestibuleGentleDoses,
} from '../../src/domain/protocol/starters/vestibule-gentle.ts';
import { afterBirth, afterBirthDoses } from '../../src/domain/protocol/starters/after-birth.ts';
import { gsmEase, gsmEaseDoses } from '../../src/domain/protocol/starters/gsm-ease.ts';
import {
  skinCareMaintenance,
  skinCareMaintenanceDoses,
} from '../../src/domain/protocol/starters/skin-care-maintenance.ts';
import {
  stretchLedRelease,
  stretchLedReleaseDoses,
} from '../../src/domain/protocol/starters/stretch-led-release.ts';
import { restartKind, restartKindDoses } from '../../src/domain/protocol/starters/restart-kind.ts';
import { rtGentle, rtGentleDoses } from '../../src/domain/protocol/starters/rt-gentle.ts';
import {
  vaginoplastyTimekeeper,
  vaginoplastyTimekeeperDoses,
} from '../../src/domain/protocol/starters/vaginoplasty-timekeeper.ts';
import { mrkhTeamLed, mrkhTeamLedDoses } from '../../src/domain/protocol/starters/mrkh-team-led.ts';
import { microToning, microToningDoses } from '../../src/domain/protocol/starters/micro-toning.ts';

/** Every protocol that comes with the app, with the doses it is made of. */
export const startersWithDoses: readonly (readonly [Protocol, Record<string, Limit<string>>])[] = [
  [firstSteps, firstStepsDoses],
  [breatheWithMe, breatheWithMeDoses],
  [gradualDilators, gradualDilatorsDoses],
  [fingersTampons, fingersTamponsDoses],
  [vestibuleGentle, vestibuleGentleDoses],
  [afterBirth, afterBirthDoses],
  [gsmEase, gsmEaseDoses],
  [skinCareMaintenance, skinCareMaintenanceDoses],
  [stretchLedRelease, stretchLedReleaseDoses],
  [restartKind, restartKindDoses],
  [rtGentle, rtGentleDoses],
  [vaginoplastyTimekeeper, vaginoplastyTimekeeperDoses],
  [mrkhTeamLed, mrkhTeamLedDoses],
  [microToning, microToningDoses],
  [stretchesAlone, stretchesAloneDoses],
  [massageAlone, massageAloneDoses],
  [dropsAlone, dropsAloneDoses],
  [discreetDrops, discreetDropsDoses],
  ...breathNames.map((name) => [breathing(name), breathingDoses] as const),
];

export const starters: readonly Protocol[] = startersWithDoses.map(([protocol]) => protocol);
