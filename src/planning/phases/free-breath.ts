import { limit } from '../../domain/limit.ts';
import type { Line } from '../line.ts';

const quietBetween = limit(30, 'seconds', 'ourDefault');

/** About `ms` of breath without any count: now and then a word for the breath out, and otherwise quiet. */
export function planFreeBreath(line: Line, ms: number): void {
  const endMs = line.nowMs + ms;
  const quietMs = quietBetween.value * 1000;
  for (let turn = 0; turn === 0 || line.nowMs + quietMs <= endMs; turn++)
    line.say(turn % 2 === 0 ? 'breath.free' : 'breath.sigh', quietMs);
  if (line.nowMs < endMs) line.beat('quiet', endMs - line.nowMs);
}
