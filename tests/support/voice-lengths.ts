import { type CueId, spokenCueIds, toneCueIds } from '../../src/planning/cue-ids.ts';
import { gridMs, type VoiceLengths } from '../../src/planning/session-plan.ts';

const shortWords: readonly CueId[] = [
  'breath.in',
  'breath.out',
  'count.left-5',
  'count.left-3',
  'breath.last',
];

/** A made-up voice for tests: short words 1.2 s, sentences 3.6 s, tones 1.2 s; two wordings of each sentence. */
export const testVoice: VoiceLengths = Object.fromEntries([
  ...spokenCueIds.map((id) => [id, shortWords.includes(id) ? [50 * gridMs] : [150 * gridMs, 150 * gridMs]]),
  ...toneCueIds.map((id) => [id, [50 * gridMs]]),
]) as Record<CueId, number[]>;
