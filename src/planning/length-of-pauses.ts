import { limit } from '../domain/limit.ts';
import type { PhaseOf } from '../domain/protocol/phase.ts';
import { phaseLimits } from '../domain/protocol/phase.ts';
import type { CueId } from './cue-ids.ts';
import { halved, leastStillness, lengthOf, moreMs } from './length-of-stillness.ts';
import { beatsOn, endOf, type Lengths, partedAt, type PartUnderWay, type Rewrite } from './part-under-way.ts';
import { breathMs } from './phases/breathe.ts';
import { planFreeBreath } from './phases/free-breath.ts';
import { leastPauseMs } from './phases/spoken-block.ts';
import { layFrom } from './plan-parts.ts';
import { moreBreaths } from './row-forms.ts';
import { type Beat, onGrid, type SegmentKind } from './session-plan.ts';

const fewestBreaths = limit(2, 'breaths', 'ourDefault');

/** Kinds of which a minute more may be had. */
const mayGrow: readonly SegmentKind[] = ['massage', 'touch', 'rest'];
/** Words with which such a part is over; nothing is done after them. */
const endings: readonly CueId[] = ['massage.end', 'touch.leave'];
/** Words before it, after which nothing is done yet. */
const introductions = /^(welcome\.|consent\.|chime\.start|massage\.intro)/;

/** The beats one after another, each as long as `lengths` says. */
function resized(beats: readonly Beat[], lengths: readonly number[], atMs: number): readonly Beat[] {
  const changed = beats.map((beat, index) => ({
    ...beat,
    endMs: beat.atMs + (lengths[index] ?? beat.endMs - beat.atMs),
  }));
  return layFrom(changed, atMs);
}

function rewriteTo(beats: readonly Beat[], lengths: readonly number[], fromMs: number): Rewrite | undefined {
  const byMs = lengths.reduce((sum, ms) => sum + ms, 0) - lengthOf(beats);
  return byMs === 0 ? undefined : { byMs, write: () => resized(beats, lengths, fromMs) };
}

function saidIn(beats: readonly Beat[]): readonly CueId[] {
  return beats.flatMap(({ cues }) => cues.map(({ id }) => id));
}

/** Pauses ahead in which something is done, and which may grow; of a rest, its silence. */
function growing({ segment, atMs, earlier }: PartUnderWay, beats: readonly Beat[]): readonly Beat[] {
  if (!mayGrow.includes(segment.kind)) return [];
  const pauses = beats.filter((beat, index) => {
    const said = saidIn([...earlier, ...beats.slice(0, index)]);
    const isUnderWay =
      !said.some((id) => endings.includes(id)) && !introductions.test(said.at(-1) ?? 'welcome.');
    return beat.kind === 'quiet' && beat.atMs >= atMs && isUnderWay;
  });
  return segment.kind === 'rest' ? pauses.slice(-1) : pauses;
}

/** What may be had of a part that is told, with pauses for doing it, and of silence. */
export function lengthsOfPauses(part: PartUnderWay): Lengths {
  const { segment, atMs, earlier } = part;
  const beats = partedAt(part.beats, atMs);
  const pauses = growing(part, beats);
  const shareMs = onGrid(moreMs(lengthOf(earlier) + lengthOf(beats)) / Math.max(1, pauses.length));
  const leastMs = segment.kind === 'rest' ? leastStillness.value * 1000 : leastPauseMs;
  const isPause = (beat: Beat) => beat.kind === 'quiet' && beat.atMs >= atMs;
  const longer = beats.map((beat) => beat.endMs - beat.atMs + (pauses.includes(beat) ? shareMs : 0));
  const shorter = beats.map(({ endMs, ...beat }) =>
    isPause({ ...beat, endMs }) ? halved(endMs - beat.atMs, leastMs) : endMs - beat.atMs,
  );
  return {
    longer: rewriteTo(beats, longer, segment.atMs),
    shorter: rewriteTo(beats, shorter, segment.atMs),
  };
}

/** The first `ms` of `beats`; a sentence for which there is no room any more is quiet. */
function firstOf(beats: readonly Beat[], ms: number, fromMs: number): readonly Beat[] {
  const untilMs = fromMs + ms;
  return beats
    .filter(({ atMs }) => atMs < untilMs)
    .map((beat): Beat => {
      if (beat.endMs <= untilMs) return beat;
      return { ...beat, kind: 'quiet', endMs: untilMs, cues: [] };
    });
}

/** What may be had of breath without a count: as much time as a few breaths take, or about half of what is left. */
export function lengthsOfFreeBreath(part: PartUnderWay, { pattern }: PhaseOf<'breathe'>): Lengths {
  const { segment, atMs, earlier } = part;
  const beats = partedAt(part.beats, atMs);
  const eachMs = breathMs(pattern);
  const [begun, ahead] = [
    beats.filter((beat) => beat.atMs < atMs),
    beats.filter((beat) => beat.atMs >= atMs),
  ];
  const roomMs = phaseLimits.breaths.value * eachMs - lengthOf(earlier) - lengthOf(beats);
  const byMs = onGrid(Math.min(moreBreaths.value * eachMs, roomMs));
  const keptMs = halved(lengthOf(ahead), fewestBreaths.value * eachMs);
  const longer: Rewrite = {
    byMs,
    write: (lineAt) => {
      const line = lineAt(endOf(part.beats, segment.atMs));
      planFreeBreath(line, byMs);
      return [...part.beats, ...beatsOn(line)];
    },
  };
  const shorter: Rewrite = {
    byMs: keptMs - lengthOf(ahead),
    write: () => [...begun, ...firstOf(ahead, keptMs, endOf(begun, segment.atMs))],
  };
  return {
    longer: byMs > 0 ? longer : undefined,
    shorter: shorter.byMs < 0 ? shorter : undefined,
  };
}
