import { limit } from '../../domain/limit.ts';
import type { PhaseOf } from '../../domain/protocol/phase.ts';
import type { SpokenCueId } from '../cue-ids.ts';
import type { Line } from '../line.ts';
import { makingReady } from './prepare.ts';
import { planReady } from './ready.ts';
import type { Setting } from './setting.ts';
import { sayOver } from './spoken-block.ts';

/** Of a change that no protocol gives a time for. */
export const usualChange = limit(45, 'seconds', 'ourDefault');

/** A diameter is one of the sizes that the person knows already. */
const told = {
  smaller: ['size.down', 'size.prepare'],
  current: ['size.prepare'],
  next: ['size.offer', 'size.few-minutes', 'size.prepare'],
} as const satisfies Record<Extract<PhaseOf<'change-size'>['to'], string>, readonly SpokenCueId[]>;

/** The first one comes out, the other is made ready, and the person says when to go on. `setting.rung` is the new one. */
export function planChangeSize(phase: PhaseOf<'change-size'>, line: Line, setting: Setting): void {
  const { telling, rung, waitMs } = setting;
  sayOver(line, telling.scaled(phase.seconds), [
    ...told[typeof phase.to === 'object' ? 'current' : phase.to],
    ...makingReady(rung),
  ]);
  planReady(line, phase.id, 'wait.ready', waitMs, rung?.id);
}
