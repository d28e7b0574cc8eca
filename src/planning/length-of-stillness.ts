import { limit } from '../domain/limit.ts';
import { phaseLimits } from '../domain/protocol/phase.ts';
import type { CueId } from './cue-ids.ts';
import type { Line } from './line.ts';
import { beatsOn, endOf, type Lengths, partedAt, type PartUnderWay, type Rewrite } from './part-under-way.ts';
import { planRestOfHold } from './phases/hold.ts';
import { planRestOfStretchHold } from './phases/stretch.ts';
import { layFrom } from './plan-parts.ts';
import { type Beat, onGrid } from './session-plan.ts';

const minuteMore = limit(60, 'seconds', 'ourDefault');
/** Stillness is not made shorter than this, or than it is. */
export const leastStillness = limit(20, 'seconds', 'ourDefault');
/** Less than this is not worth a change. */
export const leastChangeMs = 1000;

/** How much longer a part of `wholeMs` may last, in ms on the grid: a minute, within what a phase may last. */
export function moreMs(wholeMs: number): number {
  const roomMs = Math.floor(phaseLimits.seconds.value * 1000 - wholeMs);
  return roomMs < leastChangeMs ? 0 : onGrid(Math.min(minuteMore.value * 1000, roomMs));
}

/** About half of `ms`, on the grid; no less than `leastMs` where there is as much. */
export function halved(ms: number, leastMs: number): number {
  return Math.min(ms, Math.max(onGrid(leastMs), onGrid(ms / 2)));
}

export function lengthOf(beats: readonly Beat[]): number {
  return beats.reduce((ms, { atMs, endMs }) => ms + endMs - atMs, 0);
}

/** Beats that follow one another: a hold of one or more of them, or what stands between two holds. */
type Chunk = { readonly isHold: boolean; readonly begun: readonly Beat[]; readonly ahead: readonly Beat[] };

function chunksOf(beats: readonly Beat[], atMs: number): readonly Chunk[] {
  const chunks: { isHold: boolean; begun: Beat[]; ahead: Beat[] }[] = [];
  for (const beat of beats) {
    const isHold = beat.kind === 'hold';
    const same = chunks.at(-1);
    const chunk = same?.isHold === isHold ? same : { isHold, begun: [], ahead: [] };
    if (chunk !== same) chunks.push(chunk);
    (beat.atMs < atMs ? chunk.begun : chunk.ahead).push(beat);
  }
  return chunks;
}

function says(beats: readonly Beat[], id: CueId): boolean {
  return beats.some(({ cues }) => cues.some((cue) => cue.id === id));
}

/** Plans the rest of a hold of which so much is left. */
type WriteHold = (line: Line, chunk: Chunk, leftMs: number) => void;

function writing(
  { segment }: PartUnderWay,
  chunks: readonly Chunk[],
  lengths: readonly number[],
  writeHold: WriteHold,
): Rewrite['write'] {
  return (lineAt) => {
    const written: Beat[] = [];
    chunks.forEach((chunk, index) => {
      const { isHold, begun, ahead } = chunk;
      written.push(...layFrom(begun, endOf(written, segment.atMs)));
      const line = lineAt(endOf(written, segment.atMs));
      if (isHold && ahead.length > 0) writeHold(line, chunk, lengths[index] ?? 0);
      written.push(...(isHold ? beatsOn(line) : layFrom(ahead, line.nowMs)));
    });
    return written;
  };
}

function rewriteTo(
  part: PartUnderWay,
  chunks: readonly Chunk[],
  lengths: readonly number[],
  writeHold: WriteHold,
): Rewrite | undefined {
  const byMs = chunks.reduce((ms, { ahead }, index) => ms + (lengths[index] ?? 0) - lengthOf(ahead), 0);
  return byMs === 0 ? undefined : { byMs, write: writing(part, chunks, lengths, writeHold) };
}

function shorterBy(chunks: readonly Chunk[]): readonly number[] {
  const leastMs = leastStillness.value * 1000;
  return chunks.map(({ isHold, ahead }) => (isHold ? halved(lengthOf(ahead), leastMs) : lengthOf(ahead)));
}

/** What may be had of a hold, or of staying still in place of movement. */
export function lengthsOfHold(part: PartUnderWay): Lengths {
  const chunks = chunksOf(partedAt(part.beats, part.atMs), part.atMs);
  const held = [...part.earlier, ...part.beats].filter(({ kind }) => kind === 'hold');
  const doneBefore = lengthOf(part.earlier.filter(({ kind }) => kind === 'hold'));
  const next = chunks.findIndex(({ isHold, ahead }) => isHold && ahead.length > 0);
  const writeHold: WriteHold = (line, { begun }, leftMs) =>
    planRestOfHold(
      line,
      {
        doneMs: doneBefore + lengthOf(begun),
        rung: part.rung,
        isNew: says(part.beats, 'hold.wander'),
        isHalfTold: says([...part.earlier, ...begun], 'hold.half'),
      },
      leftMs,
    );
  const longer = chunks.map(
    ({ ahead }, index) => lengthOf(ahead) + (index === next ? moreMs(lengthOf(held)) : 0),
  );
  return {
    longer: rewriteTo(part, chunks, longer, writeHold),
    shorter: rewriteTo(part, chunks, shorterBy(chunks), writeHold),
  };
}

/** Of each chunk which hold of its stretch it is: the same on both sides. */
function placesOf(chunks: readonly Chunk[]): readonly string[] {
  let [stretch, hold] = [0, 0];
  return chunks.map(({ isHold, begun, ahead }) => {
    const beats = [...begun, ...ahead];
    if (says(beats, 'stretch.exit')) stretch += 1;
    if (says(beats, 'stretch.exit') || says(beats, 'stretch.switch')) hold = 0;
    if (isHold) hold += 1;
    return isHold ? `${stretch}.${hold}` : '';
  });
}

/**
 * What may be had of stretches: the hold under way, or the next, a minute longer, and the same one of the other side
 * with it, so that no side is stretched more; or all that are left shorter.
 */
export function lengthsOfStretch(part: PartUnderWay): Lengths {
  const chunks = chunksOf(partedAt(part.beats, part.atMs), part.atMs);
  const places = placesOf(chunks);
  const next = chunks.findIndex(({ isHold, ahead }) => isHold && ahead.length > 0);
  const writeHold: WriteHold = (line, { begun, ahead }, leftMs) =>
    planRestOfStretchHold(
      line,
      {
        doneMs: lengthOf(begun),
        isFirst: says(ahead, 'stretch.breathe-in-it'),
        isHalfTold: says(begun, 'stretch.half'),
      },
      leftMs,
    );
  const longer = chunks.map(({ begun, ahead }, index) => {
    const isMeant = next >= 0 && places[index] === places[next] && ahead.length > 0;
    return lengthOf(ahead) + (isMeant ? moreMs(lengthOf(begun) + lengthOf(ahead)) : 0);
  });
  return {
    longer: rewriteTo(part, chunks, longer, writeHold),
    shorter: rewriteTo(part, chunks, shorterBy(chunks), writeHold),
  };
}
