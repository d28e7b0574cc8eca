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

  test('outside nothing changes', () => {
    const early = quietMomentAfter(session, 150_000, 240);
    expect(changed(session, early, 'takeUpAgain')).toBe(session);
  });

  test('at any moment nothing is held that is not in, and nothing goes in without a yes', () => {
    fc.assert(
      fc.property(anyRequest, fc.double({ min: 0, max: 1, noNaN: true }), (request, share) => {
        const first = plan({ ...request, protocol: gradualDilators });
        const atMs = quietMomentAfter(first, share * first.totalMs, 240);
        const later = replan(first, atMs, { kind: 'takeUpAgain' }, request.voice);
        expect(bodyFaultsOf(later, atMs)).toEqual([]);
      }),
    );
  });
});
