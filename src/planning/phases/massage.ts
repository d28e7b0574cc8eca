import type { PhaseOf } from '../../domain/protocol/phase.ts';
import type { SpokenCueId } from '../cue-ids.ts';
import type { Line } from '../line.ts';
import type { Setting } from './setting.ts';
import { sayOver } from './spoken-block.ts';

const places: readonly SpokenCueId[] = ['massage.own-1', 'massage.own-2', 'massage.own-3', 'massage.own-4'];

/** Own hands go from the belly outwards; a place may be left out. */
function ownHand(pressure: readonly SpokenCueId[]): readonly SpokenCueId[] {
  const [first, ...others] = places;
  return [...(first ? [first] : []), ...pressure, ...others, 'touch.change'];
}

/** The person leads, and what means stop is agreed on before a hand comes near. */
function partner(pressure: readonly SpokenCueId[]): readonly SpokenCueId[] {
  return [
    'partner.agree',
    'massage.partner-1',
    'massage.partner-3',
    'partner.hand-over',
    'massage.partner-2',
    ...pressure,
    'partner.still',
    'partner.swap',
  ];
}

/** On the outside only, over about as long as the protocol asks for. */
export function planMassage(phase: PhaseOf<'massage'>, line: Line, { telling }: Setting): void {
  const pressure: readonly SpokenCueId[] = phase.pressure ? [`press.${phase.pressure}`] : [];
  line.say('massage.intro', 2400);
  const told = phase.by === 'partner' ? partner(pressure) : ownHand(pressure);
  sayOver(line, telling.scaled(phase.seconds), told);
  line.say('massage.end', 2400);
  if (phase.by === 'partner') line.say('partner.after', 2400);
}
