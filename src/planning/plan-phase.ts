import { rungGoesIn } from '../domain/ladder/rung.ts';
import type { Phase } from '../domain/protocol/phase.ts';
import type { Line } from './line.ts';
import { planBreathe } from './phases/breathe.ts';
import { planChangeSize } from './phases/change-size.ts';
import { planBriefClose, planClose } from './phases/close.ts';
import { planDrops } from './phases/drops.ts';
import { planHold } from './phases/hold.ts';
import { planInsert, planRestAtOpening } from './phases/insert.ts';
import { planMassage } from './phases/massage.ts';
import { planMove } from './phases/move.ts';
import { planPrepare } from './phases/prepare.ts';
import { planCleanUp, planRemove } from './phases/remove.ts';
import { planRest } from './phases/rest.ts';
import { planScan } from './phases/scan.ts';
import type { Setting } from './phases/setting.ts';
import { planSettle } from './phases/settle.ts';
import { planStretch } from './phases/stretch.ts';
import { planToning } from './phases/toning.ts';
import { planTouch, planTouchInstead } from './phases/touch.ts';

/** Writes one phase on the line. `breathOnly`: nothing but breath is guided in this session. */
export function planPhase(phase: Phase, line: Line, setting: Setting, breathOnly: boolean): void {
  const { telling, rung } = setting;
  switch (phase.kind) {
    case 'settle':
      return planSettle(phase, line, setting);
    case 'scan':
      return planScan(phase, line, telling);
    case 'breathe':
      return planBreathe(phase, line, telling);
    case 'drops':
      return planDrops(phase, line, telling);
    case 'stretch':
      return planStretch(phase, line, setting);
    case 'massage':
      return planMassage(phase, line, setting);
    case 'touch':
      return planTouch(phase, line, setting);
    case 'prepare':
      return planPrepare(phase, line, setting);
    case 'rest-at-opening':
      return planRestAtOpening(phase, line, setting);
    case 'insert':
      return rung && !rungGoesIn(rung)
        ? planTouchInstead(line, { ...setting, rung })
        : planInsert(phase, line, setting);
    case 'hold':
      return planHold(phase, line, setting);
    case 'move':
      return planMove(phase, line, setting);
    case 'change-size':
      return planChangeSize(phase, line, setting);
    case 'remove':
      return planRemove(phase, line, setting);
    case 'clean-up':
      return planCleanUp(phase, line, setting);
    case 'rest':
      return planRest(phase, line, telling);
    case 'toning':
      return planToning(phase, line, telling);
    case 'close':
      return phase.brief ? planBriefClose(line) : planClose(line, breathOnly);
  }
}
