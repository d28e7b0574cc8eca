import type { BreathPattern, PhaseOf } from '../../domain/protocol/phase.ts';
import type { SpokenCueId, ToneCueId } from '../cue-ids.ts';
import { limit } from '../../domain/limit.ts';
import type { CueWish, Line } from '../line.ts';
import type { Telling } from '../telling.ts';

/** The voice leads the first breaths, then tones carry them and the voice comes back now and then. */
const spokenAtFirst = 3;
const spokenEvery = 6;
const lastBreathsTold = 3;
/** By then the person has heard what to do if light-headed; a shorter row of breaths says it earlier. */
const lightHeadedNote = limit(120, 'seconds', 'S2');

/** Whether the voice names breath `index` of a row (from 0), or a tone does. */
export function isSpoken(index: number): boolean {
  return index < spokenAtFirst || (index - spokenAtFirst) % spokenEvery === spokenEvery - 1;
}

export type Marks = { readonly word: SpokenCueId; readonly tone: ToneCueId; readonly spoken: boolean };

/**
 * The sounds of one part of a breath: the word where it fits into `ms`, else the tone where that fits, and `lead` after
 * it where there is room for both.
 */
export function marksOf(
  line: Line,
  { word, tone, spoken }: Marks,
  ms: number,
  lead?: SpokenCueId,
): CueWish[] {
  const id = [...(spoken ? [word] : []), tone].find((each) => line.fits(each, 0, ms));
  if (!id) return [];
  const afterMs = line.lengthOf(id) + 600;
  return lead && line.fits(lead, afterMs, ms) ? [{ id }, { id: lead, afterMs }] : [{ id }];
}

export function planStillness(line: Line, seconds: number | undefined): void {
  if (seconds) line.beat('quiet', seconds * 1000);
}

export function breathMs(pattern: BreathPattern): number {
  const { inSeconds, holdSeconds = 0, outSeconds, restSeconds = 0 } = pattern;
  return (inSeconds + holdSeconds + outSeconds + restSeconds) * 1000;
}

/** One paced breath; `spoken` by the voice or marked by tones. `lead` is said late in the out-breath where it fits. */
export function planBreath(line: Line, pattern: BreathPattern, spoken: boolean, lead?: SpokenCueId): void {
  const inMs = pattern.inSeconds * 1000;
  const outMs = pattern.outSeconds * 1000;
  line.beat('breatheIn', inMs, marksOf(line, { word: 'breath.in', tone: 'chime.in', spoken }, inMs));
  planStillness(line, pattern.holdSeconds);
  const out = marksOf(line, { word: 'breath.out', tone: 'chime.out', spoken }, outMs, lead);
  line.beat('breatheOut', outMs, out);
  planStillness(line, pattern.restSeconds);
}

/** `breaths` paced breaths, with the light-headed note within two minutes and the last three announced. @source S2 */
export function planBreaths(line: Line, pattern: BreathPattern, breaths: number): void {
  const notedBy = Math.ceil((lightHeadedNote.value * 1000) / breathMs(pattern));
  const notedAt = Math.min(notedBy, breaths - lastBreathsTold - 2);
  for (let index = 0; index < breaths; index++) {
    const left = breaths - index - 1;
    const tellsDizzy = index > 0 && index === notedAt;
    if (tellsDizzy) line.say('breath.dizzy', 1200);
    planBreath(
      line,
      pattern,
      tellsDizzy || isSpoken(index),
      left === lastBreathsTold ? 'breath.last' : undefined,
    );
  }
}

/** What is said about the count is only said of breaths without holding. */
function countToTell({ inSeconds, outSeconds, holdSeconds, restSeconds }: BreathPattern) {
  if (holdSeconds || restSeconds) return undefined;
  if (inSeconds === 4 && outSeconds === 6) return 'breath.long-out';
  return inSeconds === 3 && outSeconds === 4 ? 'breath.gentle' : undefined;
}

export function planBreathe(phase: PhaseOf<'breathe'>, line: Line, telling: Telling): void {
  line.say('breath.intro', 1600);
  if (telling.turn < 3 && !telling.isShort) line.say('breath.hands', 1600);
  const count = countToTell(phase.pattern);
  if (count) line.say(count, 1600);
  planBreaths(line, phase.pattern, telling.scaled(phase.breaths));
  line.beat('quiet', 2400);
}
