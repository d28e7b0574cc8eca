import { onGrid, type VoiceLengths } from '../../src/planning/session-plan.ts';
import { type CueId, spokenCueIds, toneCueIds } from '../../src/planning/cue-ids.ts';
import { estimatedLengthMs, wordingsOf } from '../../src/ui/copy/spoken.ts';

/** A made-up voice with every wording of the app, at the pace that the app itself would guess. */
export const everyWording: VoiceLengths = Object.fromEntries([
  ...spokenCueIds.map((id) => [
    id,
    Array.from({ length: wordingsOf(id) }, (_, variant) => onGrid(estimatedLengthMs(id, variant))),
  ]),
  ...toneCueIds.map((id) => [id, [onGrid(1200)]]),
]) as Record<CueId, number[]>;
