import type { Protocol } from '../protocol.ts';
import { afterBirth } from './after-birth.ts';
import { breatheWithMe } from './breathe-with-me.ts';
import { breathing, breathNames } from './breathing.ts';
import { discreetDrops } from './discreet-drops.ts';
import { dropsAlone } from './drops-alone.ts';
import { fingersTampons } from './fingers-tampons.ts';
import { firstSteps } from './first-steps.ts';
import { gradualDilators } from './gradual-dilators.ts';
import { gsmEase } from './gsm-ease.ts';
import { massageAlone } from './massage-alone.ts';
import { microToning } from './micro-toning.ts';
import { mrkhTeamLed } from './mrkh-team-led.ts';
import { restartKind } from './restart-kind.ts';
import { rtGentle } from './rt-gentle.ts';
import { skinCareMaintenance } from './skin-care-maintenance.ts';
import { stretchLedRelease } from './stretch-led-release.ts';
import { stretchesAlone } from './stretches-alone.ts';
import { vaginoplastyTimekeeper } from './vaginoplasty-timekeeper.ts';
import { vestibuleGentle } from './vestibule-gentle.ts';

/** Every protocol that comes with the app. */
export const everyStarter: readonly Protocol[] = [
  firstSteps,
  breatheWithMe,
  gradualDilators,
  fingersTampons,
  vestibuleGentle,
  afterBirth,
  gsmEase,
  skinCareMaintenance,
  stretchLedRelease,
  restartKind,
  rtGentle,
  vaginoplastyTimekeeper,
  mrkhTeamLed,
  microToning,
  stretchesAlone,
  massageAlone,
  dropsAlone,
  discreetDrops,
  ...breathNames.map(breathing),
];
