import type { SessionRecord } from '../journal/journal-record.ts';
import type { PracticeRecord } from '../journal/practice-record.ts';
import { limit } from '../limit.ts';
import { releaseKinds } from '../protocol/release-kinds.ts';
import type { Because } from './because.ts';
import { comfortLimits } from './comfort-limits.ts';
import type { Course } from './course.ts';
import { openNeeds } from './open-needs.ts';
import { mostOf, painOf } from './practice.ts';
import { pregnancyGate } from './pregnancy-gate.ts';

/** When letting go goes well enough for toning, and when it no longer does. */
export const toningGateLimits = {
  sessions: limit(3, 'sessions with a part of letting go', 'ourDefault'),
  worstPainAtMost: comfortLimits.worstPainAtMost,
  /** A change of pain that people notice, from one session to the next that tells of it. */
  riseFrom: limit(2, 'points of pain 0-10', 'S6'),
} as const;

type Practised = SessionRecord | PracticeRecord;

export type ToningGate =
  | { readonly kind: 'open' }
  | { readonly kind: 'locked'; readonly because: readonly Because[] };

/** Whether nothing but a clinician's word keeps toning locked. */
export function releaseGoesWell(gate: ToningGate): boolean {
  return gate.kind === 'open' || gate.because.every(({ kind }) => kind === 'notCleared');
}

const partsOfRelease: readonly string[] = releaseKinds;

function letsGo({ phases }: SessionRecord): boolean {
  return phases.some(({ kind, guidedMs }) => guidedMs > 0 && partsOfRelease.includes(kind));
}

function wasHard({ reflection, afterCare = {} }: SessionRecord): boolean {
  return reflection.felt === 'harder' || Object.keys(afterCare).length > 0;
}

/** What of the latest sessions says that letting go does not go well yet. */
function whyNotWell(sessions: readonly SessionRecord[]): readonly Because[] {
  const { sessions: atLeast, worstPainAtMost } = toningGateLimits;
  const latest = sessions.filter(letsGo).slice(-atLeast.value);
  if (latest.length < atLeast.value) return [{ kind: 'tooFewSessions', seen: latest.length, limit: atLeast }];
  const told = latest.map(painOf);
  const worst = mostOf(told);
  const blank = told.filter((pain) => pain === undefined).length;
  const hard = latest.filter(wasHard).length;
  return [
    ...(worst !== undefined && worst > worstPainAtMost.value
      ? [{ kind: 'pain', seen: worst, limit: worstPainAtMost } as const]
      : []),
    ...(blank > 0 ? [{ kind: 'notRecorded', what: 'pain', sessions: blank } as const] : []),
    ...(hard > 0 ? [{ kind: 'feltHarder', sessions: hard } as const] : []),
  ];
}

type Rise = { readonly on: string; readonly from: number; readonly seen: number };

/** The latest rise of pain to more than is easy; what tells nothing of pain is passed over. */
function latestRise(practised: readonly Practised[]): Rise | undefined {
  const told = practised.flatMap((record) => {
    const pain = painOf(record);
    return pain === undefined ? [] : [{ day: record.day, pain }];
  });
  const { riseFrom, worstPainAtMost } = toningGateLimits;
  const rises = told.slice(1).map(({ day, pain }, index): Rise => {
    return { on: day, from: told[index]?.pain ?? pain, seen: pain };
  });
  return rises.findLast(({ from, seen }) => seen - from >= riseFrom.value && seen > worstPainAtMost.value);
}

function whyNotCleared(practised: readonly Practised[], clearedOn: string | undefined): readonly Because[] {
  if (clearedOn === undefined) return [{ kind: 'notCleared' }];
  // Also without what was added afterwards: it may lie between two sessions, and hides no rise from one to the other.
  const guided = latestRise(practised.filter(({ kind }) => kind === 'session'));
  const all = latestRise(practised);
  const rise = guided && all && guided.on > all.on ? guided : (all ?? guided);
  if (!rise || rise.on < clearedOn) return [];
  return [{ kind: 'painRose', ...rise, limit: toningGateLimits.riseFrom }];
}

/**
 * Whether toning is open, and all that keeps it locked. It takes sessions in which letting go went well, and a
 * clinician's word on `clearedOn` (YYYY-MM-DD). A rise of pain on that day or later locks it again, until the word has
 * been given anew on a later day. `sessions`: oldest first. What was left blank opens nothing.
 * @source S17 toning only once release is under control; if pain rises, back to release. The counts are our default
 */
export function toningGate(
  practised: readonly Practised[],
  course: Course,
  clearedOn: string | undefined,
): ToningGate {
  const pregnancy = pregnancyGate(course);
  const because = [
    ...openNeeds(course),
    ...(pregnancy.kind !== 'open' && pregnancy.bars.includes('toning') ? [pregnancy.because] : []),
    ...whyNotWell(practised.filter((record) => record.kind === 'session')),
    ...whyNotCleared(practised, clearedOn),
  ];
  return because.length > 0 ? { kind: 'locked', because } : { kind: 'open' };
}
