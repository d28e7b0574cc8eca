import { describe, expect, test } from 'vitest';
import { fingersTampons } from '../../src/domain/protocol/starters/fingers-tampons.ts';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { heldSizes } from '../../src/planning/held-sizes.ts';
import { plan } from '../../src/planning/plan.ts';
import { quietMomentAfter } from '../../src/planning/quiet-moment.ts';
import { smallerThanAt } from '../../src/planning/replan-smaller.ts';
import { bodyFaultsOf } from '../support/core-body-faults.ts';
import {
  changed,
  changeToNext,
  cuesFrom,
  inTheHold,
  into,
  partsFrom,
  session,
  today,
} from '../support/core-dilator-plans.ts';
import { mixedLadder, threeDilators } from '../support/ladders.ts';

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
    expect(cuesFrom(later, inTheHold)[0]).toBe('size.down');
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

  test('asked for twice is asked for once, and nothing of the hold is lost', () => {
    const once = changed(session, inTheHold, 'smaller');
    expect(changed(once, inTheHold, 'smaller')).toBe(once);
    expect(changed(once, inTheHold + 2400, 'smaller')).toBe(once);
  });

  test('while a larger one is made ready goes back to the one before', () => {
    const inTheWait = into(changeToNext, 'ready', 'd26', 3000);
    expect(smallerThanAt(changeToNext, inTheWait)?.id).toBe('d22');
    const later = changed(changeToNext, inTheWait, 'smaller');
    expect(partsFrom(later, inTheWait).slice(0, 5)).toEqual([
      'change-size d22',
      'ready d22',
      'insert d22',
      'ready d22',
      'hold d22',
    ]);
  });

  test('comes out again also when it was asked for in the last moments of the removal', () => {
    const removal = session.segments.find(({ kind }) => kind === 'remove');
    for (const beforeEndMs of [40_000, 20_000, 3000]) {
      const later = changed(session, (removal?.endMs ?? 0) - beforeEndMs, 'smaller');
      expect(bodyFaultsOf(later)).toEqual([]);
    }
  });

  test('of another kind is spoken of in its own words', () => {
    const sizes = { rungs: mixedLadder.rungs, currentId: 'd18', offersNext: false };
    const mixed = plan({ ...today, protocol: fingersTampons, sizes });
    const later = changed(mixed, 24_000, 'smaller');
    expect(cuesFrom(later, 24_000)).toEqual(expect.arrayContaining(['tampon.open', 'tampon.remove']));
    expect(cuesFrom(later, 24_000)).not.toContain('prep.lube-silicone');
    expect(bodyFaultsOf(later)).toEqual([]);
  });

  test('is not to be had where the ladder has none, and then changes nothing', () => {
    const inTheWarmUp = into(session, 'hold', 'd18', 30_000);
    expect(smallerThanAt(session, inTheWarmUp)).toBeUndefined();
    expect(changed(session, inTheWarmUp, 'smaller')).toBe(session);
    expect(smallerThanAt(session, inTheHold)?.id).toBe('d18');
  });
});
