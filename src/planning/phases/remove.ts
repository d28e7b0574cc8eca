import { limit } from '../../domain/limit.ts';
import { longOut } from '../../domain/protocol/breath-patterns.ts';
import type { Rung } from '../../domain/ladder/rung.ts';
import type { PhaseOf } from '../../domain/protocol/phase.ts';
import type { SpokenCueId } from '../cue-ids.ts';
import type { Line } from '../line.ts';
import { marksOf } from './breathe.ts';
import type { Setting } from './setting.ts';
import { sayOver } from './spoken-block.ts';

/** Of a removal that no protocol gives a number for. */
export const usualRemoval = limit(3, 'breaths', 'ourDefault');

/** Out slowly, on the out-breath, and then a rest. */
export function planRemoval(line: Line, breaths: number, rung: Rung | undefined): void {
  line.say(rung?.kind === 'tampon' ? 'tampon.remove' : 'remove.ready', 1600);
  for (let index = 0; index < breaths; index++) {
    line.beat(
      'breatheIn',
      longOut.inSeconds * 1000,
      marksOf(line, { word: 'breath.in', tone: 'chime.in', spoken: false }, longOut.inSeconds * 1000),
    );
    const outMs = longOut.outSeconds * 1000;
    line.beat(
      'breatheOut',
      outMs,
      marksOf(line, { word: 'remove.exhale', tone: 'chime.out', spoken: true }, outMs),
    );
  }
  line.say('remove.wait', 8000);
}

export function planRemove(phase: PhaseOf<'remove'>, line: Line, { rung }: Setting): void {
  planRemoval(line, phase.breaths, rung);
}

export function planCleanUp(phase: PhaseOf<'clean-up'>, line: Line, { telling, rung }: Setting): void {
  const hasToBeWashed: readonly SpokenCueId[] = rung?.kind === 'dilator' ? ['clean.tool'] : [];
  sayOver(line, telling.scaled(phase.seconds), [...hasToBeWashed, 'clean.wee', 'clean.skin']);
}
