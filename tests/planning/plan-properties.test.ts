import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guidedPhases } from '../../src/planning/guided-time.ts';
import { plan } from '../../src/planning/plan.ts';
import { quietMomentAfter } from '../../src/planning/quiet-moment.ts';
import { replan } from '../../src/planning/replan.ts';
import {
  type Cue,
  cueLeadMs,
  cuesOf,
  endOfCue,
  gridMs,
  type SessionPlan,
  type VoiceTimings,
} from '../../src/planning/session-plan.ts';
import { anyRequest, anyWishes, type TimedWish } from '../support/core-arbitraries.ts';
import { faultsOf, heardBefore } from '../support/core-plan-faults.ts';

const leadMs = 240;

type Change = { readonly earlier: SessionPlan; readonly later: SessionPlan; readonly atMs: number };

function changesOf(first: SessionPlan, wishes: readonly TimedWish[], voice: VoiceTimings): Change[] {
  let present = first;
  let playheadMs = 0;
  return wishes.map(({ afterShare, wish }) => {
    playheadMs += afterShare * (present.totalMs - playheadMs);
    const atMs = quietMomentAfter(present, playheadMs, leadMs);
    const change = { earlier: present, later: replan(present, atMs, wish, voice), atMs };
    present = change.later;
    return change;
  });
}

/** A plan without the sounds that began before `atMs`: some were cut off in the middle. */
function silentBefore(session: SessionPlan, atMs: number): SessionPlan {
  const segments = session.segments.map((segment) => ({
    ...segment,
    beats: segment.beats.map((beat) => ({ ...beat, cues: beat.cues.filter((cue) => cue.atMs >= atMs) })),
  }));
  return { ...session, segments };
}

test('every plan keeps its promises: grid, touching parts, no sound over another, quiet at the end', () => {
  fc.assert(
    fc.property(anyRequest, (request) => {
      expect(faultsOf(plan(request))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('the plan keeps its promises however often it is changed, and at whatever moments', () => {
  fc.assert(
    fc.property(anyRequest, anyWishes, (request, wishes) => {
      for (const { later } of changesOf(plan(request), wishes, request.voice)) {
        expect(faultsOf(later)).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

test('what was heard before a change stays as it was, to the millisecond', () => {
  fc.assert(
    fc.property(anyRequest, anyWishes, (request, wishes) => {
      for (const { earlier, later, atMs } of changesOf(plan(request), wishes, request.voice)) {
        expect(heardBefore(later, atMs)).toEqual(heardBefore(earlier, atMs));
      }
    }),
  );
});

/** Whether `moment` is the grid line of one of the voice's own pauses. */
function isInPause(cue: Cue, moment: number): boolean {
  const beganMs = cue.atMs - cueLeadMs;
  return (cue.pausesMs ?? []).some((ms) => Math.ceil((beganMs + ms) / gridMs) * gridMs === moment);
}

test('a quiet moment is inside no sound but its pauses, and none begins right after it', () => {
  fc.assert(
    fc.property(
      anyRequest,
      anyWishes,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (request, wishes, share) => {
        const session = changesOf(plan(request), wishes, request.voice).at(-1)?.later ?? plan(request);
        const playheadMs = share * session.totalMs;
        const moment = quietMomentAfter(session, playheadMs, leadMs);
        expect(moment).toBeGreaterThanOrEqual(Math.min(playheadMs + leadMs, session.totalMs));
        for (const cue of cuesOf(session)) {
          const isWithin = cue.atMs - cueLeadMs < moment && moment < endOfCue(cue);
          const isHeard = isWithin && !isInPause(cue, moment);
          const isNear = cue.atMs - cueLeadMs >= moment && cue.atMs - cueLeadMs < moment + leadMs;
          expect(isHeard || isNear, `${cue.id} at ${cue.atMs} around ${moment}`).toBe(false);
        }
      },
    ),
  );
});

test('guided time by phase adds up to the playhead, at every moment of every plan', () => {
  fc.assert(
    fc.property(
      anyRequest,
      anyWishes,
      fc.double({ min: 0, max: 1.1, noNaN: true }),
      (request, wishes, share) => {
        const session = changesOf(plan(request), wishes, request.voice).at(-1)?.later ?? plan(request);
        const playheadMs = Math.floor(share * session.totalMs);
        const phases = guidedPhases(session, playheadMs);
        expect(phases.reduce((sum, phase) => sum + phase.guidedMs, 0)).toBe(
          Math.min(playheadMs, session.totalMs),
        );
        expect(new Set(phases.map((phase) => phase.kind)).size).toBe(phases.length);
      },
    ),
  );
});

test('easing back twice changes nothing the second time', () => {
  fc.assert(
    fc.property(
      anyRequest,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(20_000),
      (request, share, laterMs) => {
        const first = plan(request);
        const atMs = quietMomentAfter(first, share * first.totalMs, leadMs);
        const eased = replan(first, atMs, { kind: 'easeBack' }, request.voice);
        expect(replan(eased, atMs + laterMs, { kind: 'easeBack' }, request.voice)).toBe(eased);
      },
    ),
  );
});

test('easing back, answered or not, loses nothing that was still to come but the breath it interrupts', () => {
  fc.assert(
    fc.property(
      anyRequest,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.boolean(),
      (request, share, answers) => {
        const first = plan(request);
        const atMs = quietMomentAfter(first, share * first.totalMs, leadMs);
        const eased = replan(first, atMs, { kind: 'easeBack' }, request.voice);
        const answerMs = quietMomentAfter(eased, atMs + 30_000, leadMs);
        const later = answers ? replan(eased, answerMs, { kind: 'carryOn' }, request.voice) : eased;
        for (const phase of first.segments.filter((segment) => segment.atMs >= atMs)) {
          const kept = later.segments.findLast((segment) => segment.id === phase.id);
          expect(kept?.beats.flatMap((beat) => beat.cues.map((cue) => cue.id))).toEqual(
            phase.beats.flatMap((beat) => beat.cues.map((cue) => cue.id)),
          );
        }
      },
    ),
  );
});

test('after "only breathe" no drop is left', () => {
  fc.assert(
    fc.property(anyRequest, fc.double({ min: 0, max: 1, noNaN: true }), (request, share) => {
      const first = plan(request);
      const atMs = quietMomentAfter(first, share * first.totalMs, leadMs);
      const breathing = replan(first, atMs, { kind: 'breathingOnly' }, request.voice);
      const toCome = breathing.segments.filter((segment) => segment.atMs >= atMs);
      expect(new Set(toCome.map((segment) => segment.kind))).not.toContain('drops');
      expect(toCome.flatMap((one) => one.beats).filter((beat) => beat.kind === 'drop')).toEqual([]);
    }),
  );
});

test('a change in the middle of a word, which a pause allows, keeps what was heard and spoils nothing ahead', () => {
  fc.assert(
    fc.property(anyRequest, anyWishes, (request, wishes) => {
      let present = plan(request);
      let playheadMs = 0;
      for (const { afterShare, wish } of wishes) {
        playheadMs += afterShare * (present.totalMs - playheadMs);
        const later = replan(present, playheadMs, wish, request.voice);
        expect(heardBefore(later, playheadMs)).toEqual(heardBefore(present, playheadMs));
        expect(faultsOf(silentBefore(later, playheadMs))).toEqual([]);
        present = later;
      }
    }),
  );
});
