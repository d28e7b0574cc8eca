import { type CueTiming, onGrid, type VoiceTimings } from '../../src/planning/session-plan.ts';
import { type CueId, spokenCueIds } from '../../src/planning/cue-ids.ts';
import { toneCueIds } from '../../src/planning/tone-cue-ids.ts';
import { estimatedLengthMs, wordingsOf } from '../../src/ui/copy/spoken.ts';

/** A made-up voice with every wording of the app, at the pace that the app itself would guess. */
export const everyWording: VoiceTimings = Object.fromEntries([
  ...spokenCueIds.map((id) => [
    id,
    Array.from({ length: wordingsOf(id) }, (_, variant) => ({
      lengthMs: onGrid(estimatedLengthMs(id, variant)),
      pausesMs: [],
    })),
  ]),
  ...toneCueIds.map((id) => [id, [{ lengthMs: onGrid(1200), pausesMs: [] }]]),
]) as Record<CueId, CueTiming[]>;
