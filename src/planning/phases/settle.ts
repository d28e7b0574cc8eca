import type { PhaseOf } from '../../domain/protocol/phase.ts';
import type { Line } from '../line.ts';
import type { Telling } from '../telling.ts';
import { sayOver } from './spoken-block.ts';

export function planSettle(phase: PhaseOf<'settle'>, line: Line, telling: Telling): void {
  sayOver(line, telling.scaled(phase.seconds), [
    'settle.privacy',
    ...(telling.isShort ? [] : (['settle.bladder'] as const)),
    'settle.eyes',
    'settle.support',
    'settle.face',
  ]);
}
