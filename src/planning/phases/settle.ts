import type { PhaseOf } from '../../domain/protocol/phase.ts';
import type { Line } from '../line.ts';
import type { Setting } from './setting.ts';
import { sayOver } from './spoken-block.ts';

/** Comfort first; where something goes in, also what to have near, and how to lie. */
export function planSettle(phase: PhaseOf<'settle'>, line: Line, { telling, goesIn }: Setting): void {
  sayOver(line, telling.scaled(phase.seconds), [
    'settle.privacy',
    ...(telling.isShort ? [] : (['settle.bladder'] as const)),
    ...(goesIn ? (['settle.gather', 'settle.wash', 'settle.position-back'] as const) : []),
    ...(goesIn ? [] : (['settle.eyes'] as const)),
    'settle.support',
    'settle.face',
  ]);
}
