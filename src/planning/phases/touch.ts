import { limit } from '../../domain/limit.ts';
import { type Rung, stepPlaces, type StepPlace } from '../../domain/ladder/rung.ts';
import type { PhaseOf } from '../../domain/protocol/phase.ts';
import type { SpokenCueId } from '../cue-ids.ts';
import type { Line } from '../line.ts';
import type { Setting } from './setting.ts';
import { sayOver } from './spoken-block.ts';

/** How long touch lasts where a step before insertion takes the place of insertion. */
const insteadOfInsertion = limit(120, 'seconds', 'ourDefault');

const spokenAt: Record<StepPlace, SpokenCueId> = {
  outside: 'touch.outer-thigh',
  near: 'touch.near',
  opening: 'touch.opening',
};

/** How far touch goes: to the person's own step; all the way where something goes in; near, where no rung says. */
function placesFor({ rung, goesIn }: Setting): readonly StepPlace[] {
  const farthest = rung?.kind === 'step' ? rung.place : goesIn ? 'opening' : 'near';
  return stepPlaces.slice(0, stepPlaces.indexOf(farthest) + 1);
}

/** Nearer a step at a time, each only if it is wanted, and away again. */
export function planTouch(phase: Pick<PhaseOf<'touch'>, 'seconds'>, line: Line, setting: Setting): void {
  const steps = placesFor(setting).map((place) => spokenAt[place]);
  sayOver(line, setting.telling.scaled(phase.seconds), [...steps, 'touch.change', 'touch.leave']);
}

/** On a rung before insertion, touch is the practice. */
export function planTouchInstead(line: Line, setting: Setting & { readonly rung: Rung }): void {
  planTouch({ seconds: insteadOfInsertion.value }, line, setting);
}
