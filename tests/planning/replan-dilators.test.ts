import { describe, expect, test } from 'vitest';
import { goesInFrom, rungInAt } from '../../src/planning/change.ts';
import { heldSizes } from '../../src/planning/held-sizes.ts';
import { quietMomentAfter } from '../../src/planning/quiet-moment.ts';
import type { Wish } from '../../src/planning/replan.ts';
import type { SegmentKind, SessionPlan } from '../../src/planning/session-plan.ts';
import { bodyFaultsOf } from '../support/core-body-faults.ts';
import {
  changed,
  changeToNext,
  cuesFrom,
  inTheHold,
  into,
  partsFrom,
  session,
} from '../support/core-dilator-plans.ts';
import { faultsOf } from '../support/core-plan-faults.ts';

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

describe('easing back while something comes out', () => {
  function easedInto(kind: SegmentKind, rungId: string, wish: Wish['kind']) {
    const atMs = into(session, kind, rungId, 500);
    const eased = changed(session, atMs, 'easeBack');
    const wait = eased.segments.find((segment) => segment.kind === 'wait');
    const answerMs = quietMomentAfter(eased, wait?.atMs ?? 0, 240);
    return { later: changed(eased, answerMs, wish), answerMs };
  }

  test.each<[SegmentKind, string]>([
    ['remove', 'd22'],
    ['change-size', 'd22'],
  ])('in %s and then less still takes it out', (kind, rungId) => {
    for (const wish of ['finish', 'outsideOnly', 'breathingOnly'] as const) {
      const { later, answerMs } = easedInto(kind, rungId, wish);
      expect(cuesFrom(later, answerMs)).toContain('remove.exhale');
      expect(bodyFaultsOf(later)).toEqual([]);
    }
  });
});

test('until the question after a change of size is answered the first one may still be in', () => {
  const inTheWait = into(session, 'ready', 'd22', 3000);
  expect(rungInAt(session, inTheWait)?.id).toBe('d18');
  expect(partsFrom(changed(session, inTheWait, 'finish'), inTheWait)).toEqual(['remove d18', 'close']);
});

describe('skipping', () => {
  test('is no yes: an open question is asked again', () => {
    const inTheWait = into(session, 'ready', 'd22', 30_000);
    const later = changed(session, inTheWait, 'skip');
    expect(partsFrom(later, inTheWait).slice(0, 2)).toEqual(['ready d22', 'rest-at-opening d22']);
  });

  test('of a removal keeps its last breath, so that nobody is led past it', () => {
    const atMs = into(session, 'remove', 'd22', 500);
    const later = changed(session, atMs, 'skip');
    expect(cuesFrom(later, atMs).filter((id) => id.startsWith('remove'))).toEqual([
      'remove.exhale',
      'remove.wait',
    ]);
    expect(partsFrom(later, atMs)).toEqual(['remove d22', 'clean-up d22', 'close']);
  });

  test('of a change of size keeps the words to take out what is in', () => {
    const atMs = into(changeToNext, 'change-size', 'd26', 500);
    expect(cuesFrom(changed(changeToNext, atMs, 'skip'), atMs)[0]).toBe('size.prepare');
  });
});
