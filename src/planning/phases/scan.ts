import type { PhaseOf } from '../../domain/protocol/phase.ts';
import type { Line } from '../line.ts';
import type { Telling } from '../telling.ts';
import { sayOver } from './spoken-block.ts';

/** Visits the body in the protocol's order; the pelvic bowl is an offer and comes where the protocol puts it. */
export function planScan(phase: PhaseOf<'scan'>, line: Line, telling: Telling): void {
  sayOver(line, telling.scaled(phase.seconds), [
    'scan.intro',
    ...phase.parts.map((part) => `scan.${part}` as const),
  ]);
}
