import { describe, expect, test } from 'vitest';
import { longOut } from '../../src/domain/protocol/breath-patterns.ts';
import type { Phase } from '../../src/domain/protocol/phase.ts';
import { breatheWithMe } from '../../src/domain/protocol/starters/breathe-with-me.ts';
import { canBeHadAt } from '../../src/planning/can-be-had.ts';
import { guidedPhases } from '../../src/planning/guided-time.ts';
import { plan } from '../../src/planning/plan.ts';
import { quietMomentAfter } from '../../src/planning/quiet-moment.ts';
import { cuesOf, type SegmentKind, type SessionPlan } from '../../src/planning/session-plan.ts';
import { changed, inTheHold, partsFrom, session, today } from '../support/core-dilator-plans.ts';
import { faultsOf, heardBefore } from '../support/core-plan-faults.ts';

const allowed = { partnerMassage: true, toning: 'open' } as const;

function planOf(phases: readonly Phase[]): SessionPlan {
  return plan({ ...today, shown: allowed, protocol: { ...breatheWithMe, id: 'ours', phases: [...phases] } });
}

function at(present: SessionPlan, kind: SegmentKind, share = 0.5): number {
  const part = present.segments.find((one) => one.kind === kind);
  if (!part) throw new Error(`there is no ${kind}`);
  return quietMomentAfter(present, part.atMs + share * (part.endMs - part.atMs), 240);
}

const parts: readonly Phase[] = [
  { id: 'scan', kind: 'scan', seconds: 60, parts: ['feet', 'legs'] },
  { id: 'breathe', kind: 'breathe', pattern: longOut, breaths: 8 },
  { id: 'drops', kind: 'drops', pattern: longOut, reps: 5 },
  {
    id: 'stretch',
    kind: 'stretch',
    stretches: [{ name: 'childsPose', holdSeconds: 40, sides: 'one', times: 1 }],
  },
  { id: 'massage', kind: 'massage', by: 'partner', seconds: 120 },
  { id: 'touch', kind: 'touch', seconds: 60 },
];
const every = planOf(parts);

describe('a part once more', () => {
  test.each(parts.map(({ kind }) => kind))(
    '%s comes whole when it has ended, and then the rest as it was',
    (kind) => {
      const atMs = at(every, kind);
      const later = changed(every, atMs, 'repeat');
      const behind = partsFrom(every, atMs);
      expect(partsFrom(later, atMs)).toEqual([kind, ...behind]);
      expect(heardBefore(later, atMs)).toEqual(heardBefore(every, atMs));
      expect(faultsOf(later)).toEqual([]);
      const ms = (present: SessionPlan) =>
        guidedPhases(present, present.totalMs).find((one) => one.kind === kind)?.guidedMs ?? 0;
      expect(ms(later) - ms(every)).toBe(later.totalMs - every.totalMs);
      expect(ms(later)).toBeGreaterThan(1.4 * ms(every));
    },
  );

  test('comes once for a press, and again for a press while it is repeated', () => {
    const atMs = at(every, 'breathe');
    const once = changed(every, atMs, 'repeat');
    expect(changed(once, atMs + 240, 'repeat')).toBe(once);
    expect(canBeHadAt(once, atMs + 240).repeat).toBe(false);
    const again = once.segments.filter(({ kind }) => kind === 'breathe')[1];
    const within = quietMomentAfter(once, (again?.atMs ?? 0) + 30_000, 240);
    const twice = changed(once, within, 'repeat');
    expect(partsFrom(twice, within)[0]).toBe('breathe');
    expect(twice.segments.filter(({ kind }) => kind === 'breathe')).toHaveLength(3);
  });

  test('greets nobody a second time', () => {
    const later = changed(every, at(every, 'scan'), 'repeat');
    expect(cuesOf(later).filter(({ id }) => id.startsWith('welcome.'))).toHaveLength(1);
    expect(cuesOf(later).filter(({ id }) => id === 'scan.intro')).toHaveLength(2);
  });

  test('may be made shorter like any other', () => {
    const once = changed(every, at(every, 'drops'), 'repeat');
    const again = once.segments.filter(({ kind }) => kind === 'drops')[1];
    const within = quietMomentAfter(once, (again?.atMs ?? 0) + 16_000, 240);
    expect(changed(once, within, 'shorter').totalMs).toBeLessThan(once.totalMs);
  });

  test('after easing back comes once, when all of it has ended', () => {
    const atMs = at(every, 'breathe');
    const eased = changed(every, atMs, 'easeBack');
    expect(canBeHadAt(eased, atMs - 24).repeat).toBe(false);
    const wait = eased.segments.find(({ kind }) => kind === 'wait');
    const back = changed(eased, quietMomentAfter(eased, wait?.atMs ?? 0, 240), 'carryOn');
    const resumed = back.segments.findLast(({ kind }) => kind === 'breathe');
    const within = quietMomentAfter(back, (resumed?.atMs ?? 0) + 3000, 240);
    expect(partsFrom(changed(back, within, 'repeat'), within)).toEqual([
      'breathe',
      'drops',
      'stretch',
      'massage',
      'touch',
      'close',
    ]);
  });
});

test('on a day of less the repetition is of less as well', () => {
  const gentler = plan({
    ...today,
    offer: 'outsideOnly',
    protocol: { ...breatheWithMe, id: 'ours', phases: [...parts] },
  });
  const later = changed(gentler, at(gentler, 'breathe'), 'repeat');
  const breaths = later.segments
    .filter(({ kind }) => kind === 'breathe')
    .map(({ beats }) => beats.filter(({ kind }) => kind === 'breatheIn').length);
  expect(breaths).toEqual([4, 4]);
});

test('a hold is not repeated, and toning is neither repeated nor longer', () => {
  expect(canBeHadAt(session, inTheHold).repeat).toBe(false);
  expect(changed(session, inTheHold, 'repeat')).toBe(session);
  const toned = planOf([
    { id: 'breathe', kind: 'breathe', pattern: longOut, breaths: 8 },
    { id: 'toning', kind: 'toning', reps: 8, holdSeconds: 5, restSeconds: 10 },
  ]);
  const atMs = at(toned, 'toning', 0.4);
  expect(canBeHadAt(toned, atMs)).toEqual({ longer: false, shorter: true, repeat: false });
  const lifts = (present: SessionPlan) =>
    present.segments.flatMap(({ beats }) => beats).filter(({ kind }) => kind === 'lift').length;
  expect(lifts(changed(toned, atMs, 'shorter'))).toBeLessThan(8);
});

test('a session is repeated into no more than one sitting', () => {
  let present = every;
  let atMs = at(present, 'breathe');
  for (let press = 0; press < 200 && canBeHadAt(present, atMs).repeat; press++) {
    present = changed(present, atMs, 'repeat');
    const [next] = present.segments.filter((one) => one.kind === 'breathe' && one.atMs > atMs);
    atMs = quietMomentAfter(present, (next?.atMs ?? 0) + 30_000, 240);
  }
  expect(present.totalMs).toBeGreaterThan(100 * 60_000);
  expect(present.totalMs).toBeLessThan(121 * 60_000);
});
