import * as v from 'valibot';
import { afterCareSchema } from '../domain/check-in/after-care.ts';
import { checkInSchema } from '../domain/check-in/parse-check-in.ts';
import { offers } from '../domain/check-in/readiness.ts';
import { reflectionSchema } from '../domain/journal/reflection.ts';
import { rungSchema } from '../domain/ladder/rung.ts';
import { parseVersioned } from '../domain/parse-versioned.ts';
import type { Parsed } from '../domain/parsed.ts';
import { phaseKinds, phaseSchema } from '../domain/protocol/phase.ts';
import { protocolSchema } from '../domain/protocol/protocol.ts';
import { voiceNames } from '../domain/sound/sound-wishes.ts';
import type { CueId } from '../planning/cue-ids.ts';
import { beatKinds, type LeftOut, leftOutReasons } from '../planning/session-plan.ts';
import { type ResumePoint, resumePointSchema, resumeStages } from './resume-point.ts';

const ms = v.pipe(v.number(), v.finite(), v.minValue(0));
const instant = v.pipe(v.string(), v.isoTimestamp());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(120));

/** The length is looked at first, so that a long list costs nothing to refuse. */
function listOf<Item extends v.GenericSchema>(item: Item, atMost: number) {
  return v.pipe(v.array(v.unknown()), v.maxLength(atMost), v.array(item));
}

type Span = { readonly atMs: number; readonly endMs: number };

/** Whether `parts` fill the time from `fromMs` to `toMs` one after another. */
function fill(parts: readonly Span[], fromMs: number, toMs: number): boolean {
  const ends = [fromMs, ...parts.map((part) => part.endMs)];
  const areTouching = parts.every((part, index) => part.atMs === ends[index] && part.atMs < part.endMs);
  return areTouching && ends.at(-1) === toMs;
}

/** Only the form is looked at: a cue of another version has no recording here, and is told as missing. */
const cueId = v.custom<CueId>((id) => typeof id === 'string' && /^[a-z0-9]+\.[a-z0-9-]{1,40}$/.test(id));

const cue = v.object({
  id: cueId,
  variant: count,
  atMs: ms,
  lengthMs: ms,
  pausesMs: v.exactOptional(v.pipe(v.array(ms), v.maxLength(100))),
});
const beat = v.object({
  kind: v.picklist(beatKinds),
  atMs: ms,
  endMs: ms,
  cues: listOf(cue, 20),
});
const segment = v.pipe(
  v.object({
    id: text,
    kind: v.picklist([...phaseKinds, 'note', 'ready', 'ease', 'wait']),
    atMs: ms,
    endMs: ms,
    beats: listOf(beat, 5000),
    rungId: v.exactOptional(text),
    phase: v.exactOptional(phaseSchema),
    isAnswered: v.exactOptional(v.literal(true)),
  }),
  v.check(({ beats, atMs, endMs }) => fill(beats, atMs, endMs)),
);
const leftOut = v.object({ phaseId: text, kind: v.picklist(phaseKinds), why: text });

/** A reason that another version had is no reason to lose the session: nothing is planned from it any more. */
function isLeftOut(left: v.InferOutput<typeof leftOut>): left is LeftOut {
  return leftOutReasons.some((why) => why === left.why);
}

const allLeftOut = v.pipe(
  listOf(leftOut, 500),
  v.transform((all) => all.filter(isLeftOut)),
);
const plan = v.pipe(
  v.object({
    protocol: v.object({ id: text, version: count, title: v.exactOptional(text) }),
    offer: v.picklist(offers),
    ledBy: v.exactOptional(protocolSchema.entries.ledBy),
    segments: listOf(segment, 500),
    totalMs: v.pipe(ms, v.gtValue(0)),
    leftOut: allLeftOut,
    note: v.exactOptional(v.object({ words: v.exactOptional(v.string()), by: v.exactOptional(v.string()) })),
    rungs: v.exactOptional(listOf(rungSchema, 40)),
  }),
  v.check(({ segments, totalMs }) => fill(segments, 0, totalMs)),
);

const resumePoint = v.pipe(
  v.object({
    schema: v.literal(resumePointSchema),
    stage: v.picklist(resumeStages),
    stamp: v.object({
      id: text,
      at: instant,
      day: v.pipe(v.string(), v.isoDate()),
    }),
    plan,
    speaker: v.exactOptional(v.picklist(voiceNames)),
    playheadMs: ms,
    heardAt: v.exactOptional(instant),
    changesAtMs: v.exactOptional(ms),
    hadCheckIn: v.boolean(),
    checkIn: checkInSchema,
    easedBack: count,
    endedEarly: v.boolean(),
    afterCare: v.exactOptional(afterCareSchema),
    reflection: reflectionSchema,
  }),
  v.check((point) => point.playheadMs <= point.plan.totalMs),
  v.check((point) => point.checkIn.redFlags.length === 0),
);

/**
 * Reads back a session that was cut off. Never throws. A newer shape is `newer`. `damaged` is whatever does not fit:
 * a plan with holes, a playhead outside it, or a red flag, after which no session can have begun.
 */
export function parseResumePoint(stored: unknown): Parsed<ResumePoint> {
  return parseVersioned(resumePoint, resumePointSchema, stored);
}
