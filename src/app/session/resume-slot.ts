import * as v from 'valibot';
import { limit } from '../../domain/limit.ts';
import type { Parsed } from '../../domain/parsed.ts';
import type { ResumePoint } from '../../machines/resume-point.ts';
import type { Slot, SlotRead } from '../../machines/stores.ts';

/** How far a session has come, kept by itself: it is written every second, the plan only when it changes. */
export type PlayheadMark = {
  readonly sessionId: string;
  readonly playheadMs: number;
  /** When it was heard, ISO 8601; absent where it was kept before this was. */
  readonly at?: string;
};

const markSchema = v.object({
  sessionId: v.pipe(v.string(), v.maxLength(100)),
  playheadMs: v.pipe(v.number(), v.finite(), v.minValue(0)),
  at: v.exactOptional(v.pipe(v.string(), v.isoTimestamp())),
});

export function parsePlayheadMark(stored: unknown): Parsed<PlayheadMark> {
  const parsed = v.safeParse(markSchema, stored);
  return parsed.success ? { kind: 'value', value: parsed.output } : { kind: 'damaged' };
}

/** For this long after it began, a session that was cut off can be taken up where it was. */
const takenUpWithin = limit(6, 'hours', 'ourDefault');

/**
 * Whether a session began so long before `now` (ISO 8601) that the day has to be asked about again. One that began as
 * long after it is as stale: a clock was wrong, and when it began is not known.
 */
export function isStale({ stamp }: ResumePoint, now: string): boolean {
  return Math.abs(Date.parse(now) - Date.parse(stamp.at)) > takenUpWithin.value * 3_600_000;
}

/** The two slots of a session under way, read as one. */
export type ResumeSlots = { readonly whole: Slot<ResumePoint>; readonly mark: Slot<PlayheadMark> };

/** Where the session was cut off. A mark that cannot be read, or is of another session, costs a few seconds at most. */
export async function readResumePoint({ whole, mark }: ResumeSlots): Promise<SlotRead<ResumePoint>> {
  const [read, marked] = await Promise.all([whole.read(), mark.read()]);
  if (read.kind !== 'value' || marked.kind !== 'value') return read;
  const { heardAt: _, ...value } = read.value;
  const { sessionId, playheadMs, at } = marked.value;
  if (sessionId !== value.stamp.id || playheadMs <= value.playheadMs) return read;
  const heard = at === undefined ? {} : { heardAt: at };
  return {
    kind: 'value',
    value: { ...value, ...heard, playheadMs: Math.min(value.plan.totalMs, playheadMs) },
  };
}

export async function clearResumePoint({ whole, mark }: ResumeSlots) {
  // A mark without its session is ignored; the other way round the session would come back.
  const outcome = await whole.clear();
  await mark.clear();
  return outcome;
}
