import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { plan } from '../../src/planning/plan.ts';
import { quietMomentAfter } from '../../src/planning/quiet-moment.ts';
import { replan, type Wish } from '../../src/planning/replan.ts';
import { cuesOf, type SegmentKind, type SessionPlan } from '../../src/planning/session-plan.ts';
import { threeDilators } from './ladders.ts';
import { testVoice } from './voice-lengths.ts';

/** A day as planned of somebody who knows the way. */
export const today = { offer: 'asPlanned', turn: 5, chosen: [], voice: testVoice } as const;
/** Gradual dilators: d18 to warm up, then d22. */
export const session = plan({ ...today, protocol: gradualDilators, sizes: threeDilators });

export function changed(present: SessionPlan, atMs: number, kind: Wish['kind']): SessionPlan {
  return replan(present, atMs, { kind }, testVoice);
}

/** A quiet moment `intoMs` into the part of that kind and size. */
export function into(present: SessionPlan, kind: SegmentKind, rungId: string, intoMs: number): number {
  const segment = present.segments.find((one) => one.kind === kind && one.rungId === rungId);
  if (!segment) throw new Error(`there is no ${kind} of ${rungId}`);
  return quietMomentAfter(present, segment.atMs + intoMs, 240);
}

export function partsFrom(present: SessionPlan, atMs: number): string[] {
  return present.segments
    .filter((segment) => segment.atMs >= atMs)
    .map(({ kind, rungId }) => (rungId ? `${kind} ${rungId}` : kind));
}

export function cuesFrom(present: SessionPlan, atMs: number): string[] {
  return cuesOf(present)
    .filter((cue) => cue.atMs >= atMs)
    .map(({ id }) => id);
}

/** The same, with a little of d26 at the end. */
export const changeToNext = plan({
  ...today,
  protocol: gradualDilators,
  sizes: { ...threeDilators, offersNext: true },
  chosen: ['change-next', 'rest-next', 'insert-next', 'hold-next'],
});

/** In the middle of the hold of d22. */
export const inTheHold = into(session, 'hold', 'd22', 100_000);
