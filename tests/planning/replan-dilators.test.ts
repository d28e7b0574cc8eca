import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { goesInFrom, rungInAt } from '../../src/planning/change.ts';
import { heldSizes } from '../../src/planning/held-sizes.ts';
import { plan } from '../../src/planning/plan.ts';
import { quietMomentAfter } from '../../src/planning/quiet-moment.ts';
import { replan, type Wish } from '../../src/planning/replan.ts';
import { smallerThanAt } from '../../src/planning/replan-less.ts';
import { cuesOf, type SegmentKind, type SessionPlan } from '../../src/planning/session-plan.ts';
import { anyRequest, anyWishes } from '../support/core-arbitraries.ts';
import { faultsOf } from '../support/core-plan-faults.ts';
import { threeDilators } from '../support/ladders.ts';
import { testVoice } from '../support/voice-lengths.ts';

const today = { offer: 'asPlanned', turn: 5, chosen: [], voice: testVoice } as const;
const session = plan({ ...today, protocol: gradualDilators, sizes: threeDilators });

function changed(present: SessionPlan, atMs: number, kind: Wish['kind']): SessionPlan {
  return replan(present, atMs, { kind }, testVoice);
}

/** A quiet moment `intoMs` into the part of that kind and size. */
function into(present: SessionPlan, kind: SegmentKind, rungId: string, intoMs: number): number {
  const segment = present.segments.find((one) => one.kind === kind && one.rungId === rungId);
  if (!segment) throw new Error(`there is no ${kind} of ${rungId}`);
  return quietMomentAfter(present, segment.atMs + intoMs, 240);
}

function partsFrom(present: SessionPlan, atMs: number): string[] {
  return present.segments
    .filter((segment) => segment.atMs >= atMs)
    .map(({ kind, rungId }) => (rungId ? `${kind} ${rungId}` : kind));
}

function cuesFrom(present: SessionPlan, atMs: number): string[] {
  return cuesOf(present)
    .filter((cue) => cue.atMs >= atMs)
    .map(({ id }) => id);
}

const inTheHold = into(session, 'hold', 'd22', 100_000);

describe('what is in', () => {
  test('is nothing before insertion and after removal, and the size in between', () => {
    const at = (kind: SegmentKind, rungId: string) =>
      rungInAt(session, into(session, kind, rungId, 1000))?.id;
    expect(at('rest-at-opening', 'd18')).toBeUndefined();
    expect(at('insert', 'd18')).toBe('d18');
    expect(at('hold', 'd18')).toBe('d18');
    expect(at('change-size', 'd22')).toBe('d18');
    expect(at('rest-at-opening', 'd22')).toBeUndefined();
    expect(at('hold', 'd22')).toBe('d22');
    expect(at('remove', 'd22')).toBe('d22');
    expect(at('clean-up', 'd22')).toBeUndefined();
  });

  test('is told ahead until the last of it is out', () => {
    expect(goesInFrom(session, 0)).toBe(true);
    expect(goesInFrom(session, into(session, 'clean-up', 'd22', 1000))).toBe(false);
  });
});

describe('easing back with something in', () => {
  const eased = changed(session, inTheHold, 'easeBack');

  test('first lets it come out a little', () => {
    expect(cuesFrom(eased, inTheHold)[0]).toBe('ease.a-little');
  });

  test('and staying keeps all that is left of the hold', () => {
    const answerMs = quietMomentAfter(
      eased,
      eased.segments.find(({ kind }) => kind === 'wait')?.atMs ?? 0,
      240,
    );
    const stayed = changed(eased, answerMs, 'carryOn');
    const heldOf = (one: SessionPlan) =>
      heldSizes(one, one.totalMs).find(({ rung }) => rung.id === 'd22')?.heldMs ?? 0;
    expect(Math.abs(heldOf(stayed) - heldOf(session))).toBeLessThan(1000);
  });

  test('an open question is asked again afterwards: easing back is no yes', () => {
    const inTheWait = into(session, 'ready', 'd22', 30_000);
    const later = changed(session, inTheWait, 'easeBack');
    expect(partsFrom(later, inTheWait).slice(0, 4)).toEqual([
      'ease',
      'wait',
      'ready d22',
      'rest-at-opening d22',
    ]);
  });
});

test('an answer ends the open question and goes on with what stands behind it', () => {
  const inTheWait = into(session, 'ready', 'd22', 30_000);
  const later = changed(session, inTheWait, 'carryOn');
  expect(partsFrom(later, inTheWait)[0]).toBe('rest-at-opening d22');
  expect(cuesFrom(later, inTheWait)[0]).toBe('insert.rest-at');
});

describe('a smaller size', () => {
  test('takes out what is in, and gives what is left of its hold to the smaller one', () => {
    const later = changed(session, inTheHold, 'smaller');
    expect(partsFrom(later, inTheHold)).toEqual([
      'change-size d18',
      'ready d18',
      'insert d18',
      'ready d18',
      'hold d18',
      'remove d18',
      'clean-up d18',
      'close',
    ]);
    expect(cuesFrom(later, inTheHold)[0]).toBe('size.back');
    const seconds = heldSizes(later, later.totalMs).map(({ rung, heldMs }) => [
      rung.id,
      Math.round(heldMs / 10_000) * 10,
    ]);
    expect(seconds).toEqual([
      ['d18', 390],
      ['d22', 100],
    ]);
  });

  test('before anything is in makes each size still to come one smaller', () => {
    const before = quietMomentAfter(session, 60_000, 240);
    const larger = plan({
      ...today,
      protocol: gradualDilators,
      sizes: { ...threeDilators, currentId: 'd26' },
    });
    const later = changed(larger, before, 'smaller');
    expect(heldSizes(later, later.totalMs).map(({ rung }) => rung.id)).toEqual(['d18', 'd22']);
  });

  test('is not to be had where the ladder has none, and then changes nothing', () => {
    const inTheWarmUp = into(session, 'hold', 'd18', 30_000);
    expect(smallerThanAt(session, inTheWarmUp)).toBeUndefined();
    expect(changed(session, inTheWarmUp, 'smaller')).toBe(session);
    expect(smallerThanAt(session, inTheHold)?.id).toBe('d18');
  });
});

describe('less, with something in', () => {
  test.each<[Wish['kind'], string[]]>([
    ['outsideOnly', ['remove d22', 'drops', 'clean-up d22', 'close']],
    ['breathingOnly', ['remove d22', 'breathe', 'clean-up d22', 'close']],
    ['finish', ['remove d22', 'close']],
  ])('%s takes it out first', (wish, expected) => {
    const later = changed(session, inTheHold, wish);
    expect(partsFrom(later, inTheHold)).toEqual(expected);
    expect(cuesFrom(later, inTheHold)[0]).toBe('remove.ready');
    expect(faultsOf(later)).toEqual([]);
  });

  test('outside only, before anything is in, keeps what is outside and washes nothing', () => {
    const early = quietMomentAfter(session, 150_000, 240);
    const later = changed(session, early, 'outsideOnly');
    expect(partsFrom(later, early)).toEqual(['settle', 'breathe', 'drops', 'close']);
    expect(changed(later, early + 24_000, 'outsideOnly')).toBe(later);
  });
});

test('finishing twice is finishing once', () => {
  const finishing = changed(session, inTheHold, 'finish');
  expect(changed(finishing, quietMomentAfter(finishing, inTheHold, 3000), 'finish')).toBe(finishing);
});

test('whatever is wished and when, nothing stays in: what went in comes out before the close', () => {
  fc.assert(
    fc.property(anyRequest, anyWishes, (request, wishes) => {
      let present = plan({ ...request, protocol: gradualDilators });
      let playheadMs = 0;
      for (const { afterShare, wish } of wishes) {
        if (wish.kind === 'skip') continue;
        playheadMs += afterShare * (present.totalMs - playheadMs);
        const atMs = quietMomentAfter(present, playheadMs, 240);
        present = replan(present, atMs, wish, request.voice);
        playheadMs = atMs;
      }
      const closeAtMs = present.segments.findLast(({ kind }) => kind === 'close')?.atMs ?? 0;
      expect(rungInAt(present, closeAtMs)).toBeUndefined();
    }),
    { numRuns: 200 },
  );
});
