import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { rungInAt } from '../../src/planning/change.ts';
import { heldSizes } from '../../src/planning/held-sizes.ts';
import { plan } from '../../src/planning/plan.ts';
import { quietMomentAfter } from '../../src/planning/quiet-moment.ts';
import { replan } from '../../src/planning/replan.ts';
import type { SegmentKind, SessionPlan } from '../../src/planning/session-plan.ts';
import { anyRequest } from '../support/core-arbitraries.ts';
import { bodyFaultsOf } from '../support/core-body-faults.ts';
import { changed, cuesFrom, inTheHold, into, partsFrom, session } from '../support/core-dilator-plans.ts';
import { isBeginningAgain } from '../../src/planning/take-up-again.ts';
import { faultsOf } from '../support/core-plan-faults.ts';

describe('taken up again after a stop', () => {
  test('what was in is asked about and goes in again, a little at a time, before the hold goes on', () => {
    const later = changed(session, inTheHold, 'takeUpAgain');
    expect(partsFrom(later, inTheHold)).toEqual([
      'prepare d22',
      'ready d22',
      'insert d22',
      'ready d22',
      'hold d22',
      'remove d22',
      'clean-up d22',
      'close',
    ]);
    const heldOf = (one: SessionPlan) => heldSizes(one, one.totalMs).at(-1)?.heldMs ?? 0;
    expect(Math.abs(heldOf(later) - heldOf(session))).toBeLessThan(1000);
  });

  test.each<[SegmentKind, string, string[]]>([
    ['insert', 'd18', ['prepare d18', 'ready d18', 'insert d18', 'ready d18', 'hold d18']],
    ['remove', 'd22', ['remove d22', 'clean-up d22', 'close']],
    ['change-size', 'd22', ['ready d22', 'rest-at-opening d22']],
    ['rest-at-opening', 'd22', ['ready d22', 'rest-at-opening d22']],
  ])('in %s %s goes on with nothing in', (kind, rungId, expected) => {
    const atMs = into(session, kind, rungId, 3000);
    const later = changed(session, atMs, 'takeUpAgain');
    expect(partsFrom(later, atMs).slice(0, expected.length)).toEqual(expected);
    expect(faultsOf(later)).toEqual([]);
  });

  test('what was on its way out is out, and is not told to come out again', () => {
    const atMs = into(session, 'remove', 'd22', 3000);
    const later = changed(session, atMs, 'takeUpAgain');
    expect(cuesFrom(later, atMs)[0]).toBe('remove.wait');
    expect(rungInAt(later, into(later, 'clean-up', 'd22', 1000))).toBeUndefined();
  });

  test('asked for twice before any of it was guided puts nothing in twice', () => {
    const once = changed(session, inTheHold, 'takeUpAgain');
    for (const laterMs of [0, 480, 30_000, 90_000]) {
      const atMs = inTheHold + laterMs;
      const parts = partsFrom(changed(once, atMs, 'takeUpAgain'), atMs);
      expect(parts, `${laterMs} ms later`).toEqual(partsFrom(once, inTheHold));
    }
  });

  test('in the midst of a question, or at its end, it is asked whole', () => {
    const asked = session.segments.find(({ kind }) => kind === 'ready');
    if (!asked) throw new Error('it asks');
    for (const atMs of [asked.atMs + 4800, asked.endMs - 24]) {
      const later = changed(session, atMs, 'takeUpAgain');
      const again = later.segments.find((one) => one.atMs >= atMs);
      expect(again).toMatchObject({ kind: 'ready' });
      expect(again?.beats.flatMap(({ cues }) => cues).map(({ id }) => id)).toEqual(
        asked.beats.flatMap(({ cues }) => cues).map(({ id }) => id),
      );
      expect(faultsOf(later)).toEqual([]);
    }
  });

  test('it is known until the yes that it begins again at the opening', () => {
    const later = changed(session, inTheHold, 'takeUpAgain');
    const opening = later.segments.filter(({ atMs }) => atMs >= inTheHold);
    expect(opening.slice(0, 5).map(({ atMs }) => isBeginningAgain(later, atMs + 100))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(isBeginningAgain(later, inTheHold - 10)).toBe(true);
    expect(isBeginningAgain(session, inTheHold)).toBe(false);
  });

  test.each<[SegmentKind, string]>([
    ['remove', 'd22'],
    ['change-size', 'd22'],
  ])(
    'after long away, in %s %s, it is guided out to the end: nobody was told to take it out',
    (kind, rungId) => {
      const atMs = into(session, kind, rungId, 3000);
      expect(changed(session, atMs, 'beginAgain')).toBe(session);
    },
  );

  test('after long away, in a hold, it begins again as after a stop', () => {
    expect(changed(session, inTheHold, 'beginAgain')).toEqual(changed(session, inTheHold, 'takeUpAgain'));
  });

  test('outside nothing changes', () => {
    const early = quietMomentAfter(session, 150_000, 240);
    expect(changed(session, early, 'takeUpAgain')).toBe(session);
  });

  test('at any moment nothing is held that is not in, and nothing goes in without a yes', () => {
    fc.assert(
      fc.property(
        anyRequest,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 3 }),
        (request, share, times) => {
          let present = plan({ ...request, protocol: gradualDilators });
          const atMs = quietMomentAfter(present, share * present.totalMs, 240);
          for (let time = 0; time < times; time += 1)
            present = replan(present, atMs, { kind: 'takeUpAgain' }, request.voice);
          expect(bodyFaultsOf(present, atMs)).toEqual([]);
        },
      ),
    );
  });
});
