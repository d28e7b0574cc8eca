import { type CueId, spokenCueIds } from '../../src/planning/cue-ids.ts';
import { toneCueIds } from '../../src/planning/tone-cue-ids.ts';
import { type CueTiming, gridMs, type VoiceTimings } from '../../src/planning/session-plan.ts';

const shortWords: readonly CueId[] = [
  'breath.in',
  'breath.out',
  'count.left-5',
  'count.left-3',
  'breath.last',
];

const word: CueTiming = { lengthMs: 50 * gridMs, pausesMs: [] };
const sentence: CueTiming = { lengthMs: 150 * gridMs, pausesMs: [] };

/** A made-up voice for tests: short words 1.2 s, sentences 3.6 s, tones 1.2 s; two wordings of each sentence. */
export const testVoice: VoiceTimings = Object.fromEntries([
  ...spokenCueIds.map((id) => [id, shortWords.includes(id) ? [word] : [sentence, sentence]]),
  ...toneCueIds.map((id) => [id, [word]]),
]) as Record<CueId, CueTiming[]>;
