import { limit } from '../../domain/limit.ts';
import { gentleBreath } from '../../domain/protocol/breath-patterns.ts';
import type { Line } from '../line.ts';
import { breatherMs } from '../plan-parts.ts';
import { planBreath } from './breathe.ts';

/** An open wait asks once more after the first of these, and ends in a pause after the second. */
const waiting = [limit(20, 'seconds', 'ourDefault'), limit(40, 'seconds', 'ourDefault')] as const;
const easeBreaths = limit(3, 'breaths', 'ourDefault');

/** `isIn`: something is in, and may come out a little first. */
export function planEase(line: Line, atMs: number, isIn: boolean): void {
  line.begin(`ease:${atMs}`, 'ease');
  line.beat('quiet', breatherMs);
  line.say(isIn ? 'ease.a-little' : 'ease.three-breaths', 1200);
  for (let index = 0; index < easeBreaths.value; index++) planBreath(line, gentleBreath, { spoken: false });
}

/** An open wait: gentle prompts, and at its end, unanswered, the session pauses by itself. */
export function planWait(line: Line, atMs: number): void {
  line.begin(`wait:${atMs}`, 'wait');
  line.say('ease.choose', 0);
  line.beat('wait', waiting[0].value * 1000);
  line.say('ease.waiting', 0);
  line.beat('wait', waiting[1].value * 1000);
}
