import {
  type Beat,
  cueLeadMs,
  cuesOf,
  endOfCue,
  gridMs,
  type SessionPlan,
} from '../../src/planning/session-plan.ts';

const leastLastQuietMs = 5000;

type Span = { readonly atMs: number; readonly endMs: number };

function gaps(name: string, parts: readonly Span[], fromMs: number, toMs: number): string[] {
  let nowMs = fromMs;
  const faults: string[] = [];
  for (const part of parts) {
    if (part.atMs !== nowMs) faults.push(`${name} at ${part.atMs} does not touch ${nowMs}`);
    if (part.endMs <= part.atMs) faults.push(`${name} at ${part.atMs} takes no time`);
    nowMs = part.endMs;
  }
  return nowMs === toMs ? faults : [...faults, `${name}s end at ${nowMs}, not at ${toMs}`];
}

function offTheGrid(plan: SessionPlan): string[] {
  const beats = plan.segments.flatMap((segment) => segment.beats);
  const moments = [...plan.segments, ...beats].flatMap((part) => [part.atMs, part.endMs]);
  return [...moments, ...cuesOf(plan).map((cue) => cue.atMs)]
    .filter((ms) => ms % gridMs !== 0)
    .map((ms) => `${ms} is off the grid`);
}

function strayCues(beat: Beat): string[] {
  return beat.cues
    .filter((cue) => cue.atMs < beat.atMs || cue.atMs >= beat.endMs)
    .map((cue) => `${cue.id} at ${cue.atMs} is outside its beat, ${beat.atMs} to ${beat.endMs}`);
}

function collisions(plan: SessionPlan): string[] {
  const cues = cuesOf(plan);
  return cues.flatMap((cue, index) => {
    const earlier = cues[index - 1];
    const isFree = !earlier || endOfCue(earlier) <= cue.atMs - cueLeadMs;
    return isFree ? [] : [`${cue.id} at ${cue.atMs} runs into ${earlier.id} until ${endOfCue(earlier)}`];
  });
}

/** Every promise of `SessionPlan` that `plan` breaks, in words. */
export function faultsOf(plan: SessionPlan): string[] {
  const lastCue = cuesOf(plan).at(-1);
  const lastQuietMs = plan.totalMs - (lastCue ? endOfCue(lastCue) : 0);
  return [
    ...gaps('segment', plan.segments, 0, plan.totalMs),
    ...plan.segments.flatMap((segment) => gaps('beat', segment.beats, segment.atMs, segment.endMs)),
    ...offTheGrid(plan),
    ...plan.segments.flatMap((segment) => segment.beats).flatMap(strayCues),
    ...collisions(plan),
    ...(lastQuietMs >= leastLastQuietMs ? [] : [`only ${lastQuietMs} ms of quiet at the end`]),
  ];
}

/** What a plan holds before `atMs`, beat by beat. */
export function heardBefore(plan: SessionPlan, atMs: number): Beat[] {
  return plan.segments
    .flatMap((segment) => segment.beats)
    .filter((beat) => beat.atMs < atMs)
    .map((beat) => ({
      ...beat,
      endMs: Math.min(beat.endMs, atMs),
      cues: beat.cues
        .filter((cue) => cue.atMs < atMs)
        .map((cue) => ({ ...cue, lengthMs: Math.min(cue.lengthMs, atMs - cue.atMs + cueLeadMs) })),
    }));
}
