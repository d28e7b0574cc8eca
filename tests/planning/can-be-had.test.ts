import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longOut } from '../../src/domain/protocol/breath-patterns.ts';
import type { Protocol } from '../../src/domain/protocol/protocol.ts';
import { firstSteps } from '../../src/domain/protocol/starters/first-steps.ts';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { canBeHadAt } from '../../src/planning/can-be-had.ts';
import { plan, type PlanRequest } from '../../src/planning/plan.ts';
import { quietMomentAfter } from '../../src/planning/quiet-moment.ts';
import { replan, type Wish } from '../../src/planning/replan.ts';
import { cuesOf, questionKinds, type SessionPlan } from '../../src/planning/session-plan.ts';
import { anyRequest, anyWishes, type TimedWish } from '../support/core-arbitraries.ts';
import { bodyFaultsOf, heldBreathsNear } from '../support/core-body-faults.ts';
import { faultsOf, heardBefore } from '../support/core-plan-faults.ts';
import { testVoice } from '../support/voice-lengths.ts';

const ofLength = ['longer', 'shorter', 'repeat'] as const;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyOfLength = fc.array(
  fc.record({
    afterShare: fc.double({ min: 0, max: 0.2, noNaN: true }),
    wish: fc.constantFrom<Wish>(
      ...ofLength.map((kind) => ({ kind })),
      { kind: 'easeBack' },
      { kind: 'carryOn' },
    ),
  }),
  { minLength: 1, maxLength: 12 },
);

/** The plan after the wishes, and the playhead by then. */
function after(request: PlanRequest, wishes: readonly TimedWish[], check?: (one: SessionPlan) => void) {
  let present = plan(request);
  let playheadMs = 0;
  for (const { afterShare, wish } of wishes) {
    playheadMs += afterShare * (present.totalMs - playheadMs);
    playheadMs = quietMomentAfter(present, playheadMs, 240);
    const earlier = present;
    present = replan(present, playheadMs, wish, request.voice);
    expect(heardBefore(present, playheadMs)).toEqual(heardBefore(earlier, playheadMs));
    check?.(present);
  }
  return { present, playheadMs };
}

/** The cues of every part but the one at `atMs`, and of what was put in behind it. */
function others(present: SessionPlan, atMs: number): string[][] {
  return present.segments
    .filter((one) => !(one.atMs <= atMs && atMs < one.endMs) && !one.id.startsWith(`repeat:${atMs}:`))
    .map(({ beats, rungId = '' }) => [rungId, ...beats.flatMap(({ cues }) => cues.map(({ id }) => id))]);
}

test('at every moment of every plan exactly what is said to be had changes it, and only the part under way', () => {
  fc.assert(
    fc.property(anyRequest, anyWishes, share, (request, wishes, further) => {
      const { present, playheadMs } = after(request, wishes);
      const atMs = quietMomentAfter(present, playheadMs + further * (present.totalMs - playheadMs), 240);
      const had = canBeHadAt(present, atMs);
      for (const kind of ofLength) {
        const later = replan(present, atMs, { kind }, request.voice);
        expect([kind, later !== present]).toEqual([kind, had[kind]]);
        if (later === present) continue;
        expect(Math.sign(later.totalMs - present.totalMs)).toBe(kind === 'shorter' ? -1 : 1);
        expect(others(later, atMs)).toEqual(others(present, atMs));
      }
    }),
    { numRuns: 200 },
  );
});

test('a stretch of 20 seconds is not offered shorter while a sentence would be said again for it', () => {
  const stretch = { name: 'childsPose', holdSeconds: 20.02, sides: 'one', times: 1 } as const;
  const protocol: Protocol = {
    ...firstSteps,
    id: 'one-stretch',
    phases: [{ id: 'one', kind: 'stretch', stretches: [stretch] }],
  };
  const present = plan({ protocol, offer: 'asPlanned', turn: 5, chosen: [], voice: testVoice });
  const sentence = present.segments[0]?.beats.find(({ cues }) =>
    cues.some(({ id }) => id === 'stretch.child'),
  );
  const middle = ((sentence?.atMs ?? 0) + (sentence?.endMs ?? 0)) / 2;
  expect(canBeHadAt(present, middle).shorter).toBe(false);
  expect(replan(present, middle, { kind: 'shorter' }, testVoice)).toBe(present);
});

test('a note that is left in its pause and is due later is followed by quiet, and then by the breath', () => {
  const voice = { ...testVoice, 'breath.dizzy': [{ lengthMs: 6408, pausesMs: [3672] }] };
  const protocol: Protocol = {
    ...firstSteps,
    id: 'one-row',
    phases: [{ id: 'one', kind: 'breathe', pattern: longOut, breaths: 8 }],
  };
  const first = plan({ protocol, offer: 'asPlanned', turn: 5, chosen: [], voice });
  const note = cuesOf(first).find(({ id }) => id === 'breath.dizzy');
  const atMs = quietMomentAfter(first, note?.atMs ?? NaN, 240);
  const later = replan(first, atMs, { kind: 'longer' }, voice);
  const [next, ...then] = later.segments[0]?.beats.filter((beat) => beat.atMs >= atMs) ?? [];
  expect(next).toMatchObject({ kind: 'quiet', atMs });
  expect(then[0]?.kind).toBe('breatheIn');
  expect(faultsOf(later)).toEqual([]);
});

test.each([
  ['any protocol', undefined],
  ['gradual dilators', gradualDilators],
])(
  'however often the length of a part changes, %s keeps every promise of a plan and of a body',
  (_, protocol) => {
    fc.assert(
      fc.property(anyRequest, anyOfLength, (request, wishes) => {
        after({ ...request, protocol: protocol ?? request.protocol }, wishes, (present) => {
          expect(faultsOf(present)).toEqual([]);
          expect(bodyFaultsOf(present)).toEqual([]);
          expect(heldBreathsNear(present)).toEqual([]);
        });
      }),
      { numRuns: 150 },
    );
  },
);

test('no question is shorter, longer or passed over by a change of length', () => {
  fc.assert(
    fc.property(anyRequest, share, fc.constantFrom(...ofLength), (request, at, kind) => {
      const first = plan({ ...request, protocol: gradualDilators });
      const later = replan(first, quietMomentAfter(first, at * first.totalMs, 240), { kind }, request.voice);
      const questions = ({ segments }: SessionPlan) =>
        segments
          .filter((one) => questionKinds.includes(one.kind))
          .map((one) => [one.id, one.endMs - one.atMs]);
      expect(questions(later)).toEqual(questions(first));
    }),
  );
});

test('where a calendar leads, no wish makes a session longer than its author set it', () => {
  fc.assert(
    fc.property(anyRequest, share, (request, at) => {
      const led = plan({ ...request, protocol: { ...request.protocol, ledBy: 'schedule' } });
      const atMs = at * led.totalMs;
      expect(canBeHadAt(led, atMs)).toMatchObject({ longer: false, repeat: false });
      expect(replan(led, atMs, { kind: 'longer' }, request.voice)).toBe(led);
    }),
  );
});
