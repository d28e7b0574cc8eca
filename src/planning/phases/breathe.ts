import type { BreathPattern, PhaseOf } from '../../domain/protocol/phase.ts';
import type { SpokenCueId, ToneCueId } from '../cue-ids.ts';
import type { Line } from '../line.ts';
import type { Telling } from '../telling.ts';

/** The voice leads the first breaths, then tones carry them and the voice comes back now and then. */
const spokenAtFirst = 3;
const spokenEvery = 6;
/** When paced breathing has gone on for this long, the person hears what to do if light-headed (our default). */
const dizzyAfterMs = 120_000;
const lastBreathsTold = 3;

/** Whether the voice names breath `index` of a row (from 0), or a tone does. */
export function isSpoken(index: number): boolean {
  return index < spokenAtFirst || (index - spokenAtFirst) % spokenEvery === spokenEvery - 1;
}

/** The word where it fits into its part of the breath, else the tone. */
export function wordOrTone(line: Line, word: SpokenCueId, tone: ToneCueId, spoken: boolean, ms: number) {
  return spoken && line.fits(word, 0, ms) ? word : tone;
}

export function breathMs(pattern: BreathPattern): number {
  const { inSeconds, holdSeconds = 0, outSeconds, restSeconds = 0 } = pattern;
  return (inSeconds + holdSeconds + outSeconds + restSeconds) * 1000;
}

/** One paced breath; `spoken` by the voice or marked by tones. `lead` is said late in the out-breath where it fits. */
export function planBreath(line: Line, pattern: BreathPattern, spoken: boolean, lead?: SpokenCueId): void {
  const inMs = pattern.inSeconds * 1000;
  const outMs = pattern.outSeconds * 1000;
  const holdMs = (pattern.holdSeconds ?? 0) * 1000;
  const restMs = (pattern.restSeconds ?? 0) * 1000;
  line.beat('breatheIn', inMs, [{ id: wordOrTone(line, 'breath.in', 'chime.in', spoken, inMs) }]);
  if (holdMs > 0) line.beat('quiet', holdMs);
  const out = wordOrTone(line, 'breath.out', 'chime.out', spoken, outMs);
  const afterMs = line.lengthOf(out) + 600;
  const leads = lead && line.fits(lead, afterMs, outMs) ? [{ id: lead, afterMs }] : [];
  line.beat('breatheOut', outMs, [{ id: out }, ...leads]);
  if (restMs > 0) line.beat('quiet', restMs);
}

/** `breaths` paced breaths, with the light-headed note after two minutes and the last three announced. */
export function planBreaths(line: Line, pattern: BreathPattern, breaths: number): void {
  const dizzyAfter = Math.ceil(dizzyAfterMs / breathMs(pattern));
  for (let index = 0; index < breaths; index++) {
    const left = breaths - index - 1;
    const tellsDizzy = index === dizzyAfter && left >= lastBreathsTold;
    if (tellsDizzy) line.say('breath.dizzy', 1200);
    planBreath(
      line,
      pattern,
      tellsDizzy || isSpoken(index),
      left === lastBreathsTold ? 'breath.last' : undefined,
    );
  }
}

export function planBreathe(phase: PhaseOf<'breathe'>, line: Line, telling: Telling): void {
  line.say('breath.intro', 1600);
  if (telling.turn < 3 && !telling.isShort) line.say('breath.hands', 1600);
  if (phase.pattern.inSeconds === 4 && phase.pattern.outSeconds === 6) line.say('breath.long-out', 1600);
  if (phase.pattern.inSeconds === 3 && phase.pattern.outSeconds === 4) line.say('breath.gentle', 1600);
  planBreaths(line, phase.pattern, telling.scaled(phase.breaths));
  line.beat('quiet', 2400);
}
