import type { Rung } from '../../domain/ladder/rung.ts';
import type { PhaseOf } from '../../domain/protocol/phase.ts';
import type { SpokenCueId } from '../cue-ids.ts';
import type { Line } from '../line.ts';
import { planReady } from './ready.ts';
import type { Setting } from './setting.ts';
import { sayOver } from './spoken-block.ts';

/** What suits `rung` before it is used: its lubricant, or clean hands. */
export function makingReady(rung: Rung | undefined): readonly SpokenCueId[] {
  if (rung?.kind === 'finger') return ['finger.wash', 'prep.lube-amount'];
  if (rung?.kind === 'tampon') return ['tampon.open', 'tampon.lube'];
  const material = rung?.kind === 'dilator' ? rung.material : undefined;
  return [...(material ? ([`prep.lube-${material}`] as const) : []), 'prep.lube-amount'];
}

/** Everything is got ready, and then the person says when to go on. */
export function planPrepare(phase: PhaseOf<'prepare'>, line: Line, setting: Setting): void {
  const { telling, rung, waitMs } = setting;
  const isOneOfSeveral = rung?.kind === 'dilator';
  sayOver(line, telling.scaled(phase.seconds), [
    ...(isOneOfSeveral ? (['prep.choose-size'] as const) : []),
    ...(isOneOfSeveral && telling.turn < 2 ? (['prep.put-away'] as const) : []),
    ...makingReady(rung),
    'prep.position-check',
  ]);
  planReady(line, phase.id, 'prep.last-yes', waitMs, rung?.id);
}
