import { gentleBreath } from '../../domain/protocol/breath-patterns.ts';
import type { Line } from '../line.ts';
import { breatherMs } from '../plan-parts.ts';
import { planBreath } from './breathe.ts';

const waitingMs = [20_000, 40_000] as const;
const easeBreaths = 3;

export function planEase(line: Line, atMs: number): void {
  line.begin(`ease:${atMs}`, 'ease');
  line.beat('quiet', breatherMs);
  line.say('ease.three-breaths', 1200);
  for (let index = 0; index < easeBreaths; index++) planBreath(line, gentleBreath, false);
}

/** An open wait: gentle prompts, and at its end, unanswered, the session pauses by itself. */
export function planWait(line: Line, atMs: number): void {
  line.begin(`wait:${atMs}`, 'wait');
  line.say('ease.choose', 0);
  line.beat('wait', waitingMs[0]);
  line.say('ease.waiting', 0);
  line.beat('wait', waitingMs[1]);
}
