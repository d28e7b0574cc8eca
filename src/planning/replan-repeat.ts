import { roundsOf } from '../domain/protocol/breath-patterns.ts';
import type { Phase } from '../domain/protocol/phase.ts';
import { usualSeconds } from '../domain/protocol/phase-length.ts';
import type { Change } from './change.ts';
import { breathsStillAllowed } from './length-of-row.ts';
import { Line } from './line.ts';
import { endOf, type PartUnderWay, partUnderWay, placed } from './part-under-way.ts';
import { planPhase } from './plan-phase.ts';
import { mayHaveMore } from './replan-length.ts';
import type { Segment, SegmentKind, SessionPlan } from './session-plan.ts';
import { usualWaitMs } from './short-insertion.ts';
import { makeTelling, type Telling } from './telling.ts';

/** A hold is made longer instead, toning is never done twice, and what goes in or out goes once. */
const repeatable: readonly SegmentKind[] = [
  'scan',
  'breathe',
  'drops',
  'stretch',
  'massage',
  'touch',
  'move',
];

/** It was told before; on a day of less there is less of it. */
function tellingOf({ offer }: SessionPlan): Telling {
  return makeTelling(3, offer !== 'asPlanned');
}

/** The part that `id` is a repetition of, or itself. */
function repeatedId(id: string): string {
  return id.replace(/^repeat:\d+:/, '');
}

function isAheadAgain({ plan, segment }: PartUnderWay): boolean {
  return plan.segments.some(
    ({ id, atMs }) => atMs >= segment.endMs && repeatedId(id) === repeatedId(segment.id),
  );
}

/** A breath that is held long is not repeated beyond the few of it that a session has. @source S27 */
function isWithinRounds({ plan }: PartUnderWay, phase: Phase): boolean {
  const { scaled } = tellingOf(plan);
  if (phase.kind === 'breathe')
    return roundsOf(phase.pattern, scaled(phase.breaths)) <= breathsStillAllowed(plan, phase.pattern);
  return phase.kind !== 'drops' || phase.reps * (phase.sets ?? 1) <= breathsStillAllowed(plan, phase.pattern);
}

export type Repetition = { readonly part: PartUnderWay; readonly phase: Phase };

/** What is to come once more when the part that is under way at `atMs` has ended; undefined where nothing may. */
export function repetitionAt(plan: SessionPlan, atMs: number): Repetition | undefined {
  const part = partUnderWay(plan, atMs);
  const phase = part?.segment.phase;
  if (!part || !phase || !repeatable.includes(part.segment.kind) || isAheadAgain(part)) return undefined;
  const isAllowed = mayHaveMore(plan, usualSeconds(phase) * 1000) && isWithinRounds(part, phase);
  return isAllowed ? { part, phase } : undefined;
}

function planAgain({ part, phase }: Repetition, { voice, atMs }: Change, fromMs: number): readonly Segment[] {
  const { plan, segment, rung } = part;
  const line = new Line(fromMs, voice, plan.segments.length);
  const telling = tellingOf(plan);
  const goesIn = plan.segments.some(({ kind }) => kind === 'insert');
  line.begin(`repeat:${atMs}:${repeatedId(segment.id)}`, segment.kind, segment.rungId, phase);
  planPhase(phase, line, { telling, rung, goesIn, waitMs: usualWaitMs, hasYes: false, isAgain: true }, false);
  return line.segments();
}

/** The part under way once more, whole, after it has ended; unchanged while it is still to come again. */
export function repeat(change: Change): SessionPlan {
  const repetition = repetitionAt(change.plan, change.atMs);
  if (!repetition) return change.plan;
  const { plan, segment, beats } = repetition.part;
  const endMs = endOf(beats, segment.endMs);
  return placed(plan, segment, [{ ...segment, endMs, beats }, ...planAgain(repetition, change, endMs)]);
}
