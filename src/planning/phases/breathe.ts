import {
  boxBreath,
  evenBreath,
  fourSevenEight,
  gentleBreath,
  isHeld,
  longOut,
  roundsOf,
} from '../../domain/protocol/breath-patterns.ts';
import type { BreathPattern, PhaseOf } from '../../domain/protocol/phase.ts';
import { countCueIds } from '../count-cue-ids.ts';
import type { SpokenCueId } from '../cue-ids.ts';
import type { ToneCueId } from '../tone-cue-ids.ts';
import { limit } from '../../domain/limit.ts';
import type { CueWish, Line } from '../line.ts';
import type { Telling } from '../telling.ts';
import { planFreeBreath } from './free-breath.ts';
import { type RowStart, wholeRow } from './row-start.ts';

/** The voice leads the first breaths, then tones carry them and the voice comes back now and then. */
const spokenAtFirst = 3;
const spokenEvery = 6;
const lastBreathsTold = 3;
/** By then the person has heard what to do if light-headed; a shorter row of breaths says it earlier. @source S2 the note */
const lightHeadedNote = limit(120, 'seconds', 'ourDefault');

/** Whether the voice names breath `index` of a row (from 0), or a tone does. */
export function isSpoken(index: number): boolean {
  return index < spokenAtFirst || (index - spokenAtFirst) % spokenEvery === spokenEvery - 1;
}

export type Marks = {
  /** Said rather than `word`, where it fits. */
  readonly count?: SpokenCueId | undefined;
  readonly word: SpokenCueId;
  readonly tone: ToneCueId;
  readonly spoken: boolean;
};

/**
 * The sounds of one part of a breath: the word where it fits into `ms`, else the tone where that fits, and `lead` after
 * it where there is room for both.
 */
export function marksOf(
  line: Line,
  { count, word, tone, spoken }: Marks,
  ms: number,
  lead?: SpokenCueId,
): CueWish[] {
  const words = [...(count ? [count] : []), word];
  const id = [...(spoken ? words : []), tone].find((each) => line.fits(each, 0, ms));
  if (!id) return [];
  const afterMs = line.lengthOf(id) + 600;
  return lead && line.fits(lead, afterMs, ms) ? [{ id }, { id: lead, afterMs }] : [{ id }];
}

/** After the breath in, full and still; a hold is always marked, so that nobody waits for the next word. */
export function planHeld(line: Line, seconds: number | undefined, spoken: boolean): void {
  if (!seconds) return;
  const ms = seconds * 1000;
  line.beat('hold', ms, marksOf(line, { word: 'breath.hold', tone: 'chime.switch', spoken }, ms));
}

/** After the breath out. */
export function planEmpty(line: Line, seconds: number | undefined, spoken: boolean): void {
  if (!seconds) return;
  const ms = seconds * 1000;
  line.beat('quiet', ms, marksOf(line, { word: 'breath.rest', tone: 'chime.switch', spoken }, ms));
}

export function breathMs(pattern: BreathPattern): number {
  const { inSeconds, holdSeconds = 0, outSeconds, restSeconds = 0 } = pattern;
  return (inSeconds + holdSeconds + outSeconds + restSeconds) * 1000;
}

type Spoken = {
  /** By the voice, or marked by tones. */
  readonly spoken: boolean;
  /** Counted aloud, second by second. */
  readonly counted?: boolean;
  /** Said late in the out-breath where it fits. */
  readonly lead?: SpokenCueId | undefined;
};

function countOf(part: 'in' | 'out', seconds: number): SpokenCueId | undefined {
  return countCueIds.find((id) => id === `count.${part}-${seconds}`);
}

/** One paced breath. */
export function planBreath(line: Line, pattern: BreathPattern, { spoken, counted, lead }: Spoken): void {
  const { inSeconds, outSeconds } = pattern;
  const [inMs, outMs] = [inSeconds * 1000, outSeconds * 1000];
  const [inCount, outCount] = counted ? [countOf('in', inSeconds), countOf('out', outSeconds)] : [];
  const marksIn: Marks = { count: inCount, word: 'breath.in', tone: 'chime.in', spoken };
  const marksOut: Marks = { count: outCount, word: 'breath.out', tone: 'chime.out', spoken };
  line.beat('breatheIn', inMs, marksOf(line, marksIn, inMs));
  planHeld(line, pattern.holdSeconds, spoken);
  line.beat('breatheOut', outMs, marksOf(line, marksOut, outMs, lead));
  planEmpty(line, pattern.restSeconds, spoken);
}

/** The breath before which the light-headed note comes; undefined for a row that is too short for it, or had it. */
function dizzyNoteAt(pattern: BreathPattern, breaths: number, { from, told }: RowStart): number | undefined {
  if (told.has('breath.dizzy')) return undefined;
  if (isHeld(pattern)) return from;
  const notedBy = Math.ceil((lightHeadedNote.value * 1000) / breathMs(pattern));
  const latest = Math.min(notedBy, breaths - lastBreathsTold - 2);
  return latest > 0 ? Math.max(from, latest) : undefined;
}

/**
 * A row of `breaths` paced breaths, those before `start` left out, with the light-headed note within two minutes and the
 * last three announced. Where the breath is held the note comes before the first, and the first is counted aloud.
 * @source S2
 */
export function planBreaths(line: Line, pattern: BreathPattern, breaths: number, start = wholeRow): void {
  const held = isHeld(pattern);
  const notedAt = dizzyNoteAt(pattern, breaths, start);
  for (let index = start.from; index < breaths; index++) {
    const left = breaths - index - 1;
    const tellsDizzy = index === notedAt;
    if (tellsDizzy) line.say('breath.dizzy', 1200);
    planBreath(line, pattern, {
      spoken: tellsDizzy || isSpoken(index),
      counted: held && index === 0,
      lead: left === lastBreathsTold ? 'breath.last' : undefined,
    });
  }
}

const told: readonly (readonly [BreathPattern, SpokenCueId])[] = [
  [longOut, 'breath.long-out'],
  [gentleBreath, 'breath.gentle'],
  [evenBreath, 'breath.even'],
  [boxBreath, 'breath.box'],
  [fourSevenEight, 'breath.478'],
];

/** What is said about the count is said only of that very breath. */
function countToTell(pattern: BreathPattern): SpokenCueId | undefined {
  const parts = ({ inSeconds, holdSeconds = 0, outSeconds, restSeconds = 0 }: BreathPattern) =>
    [inSeconds, holdSeconds, outSeconds, restSeconds].join('-');
  return told.find(([known]) => parts(known) === parts(pattern))?.[1];
}

export function planBreathe(phase: PhaseOf<'breathe'>, line: Line, telling: Telling): void {
  const { pattern, pace } = phase;
  const breaths = telling.scaled(phase.breaths);
  line.say('breath.intro', 1600);
  if (telling.turn < 3 && !telling.isShort) line.say('breath.hands', 1600);
  if (pace === 'free') return planFreeBreath(line, breaths * breathMs(pattern));
  const count = countToTell(pattern);
  if (count) line.say(count, 1600);
  planBreaths(line, pattern, roundsOf(pattern, breaths));
  line.beat('quiet', 2400);
}
