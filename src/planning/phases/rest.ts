import type { PhaseOf } from '../../domain/protocol/phase.ts';
import type { Line } from '../line.ts';
import type { Telling } from '../telling.ts';

/** A bell, then silence. */
export function planRest(phase: PhaseOf<'rest'>, line: Line, telling: Telling): void {
  line.say('chime.switch', 600);
  line.beat('quiet', telling.scaled(phase.seconds) * 1000);
}
