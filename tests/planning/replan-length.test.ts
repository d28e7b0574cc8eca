import { describe, expect, test } from 'vitest';
import { longOut } from '../../src/domain/protocol/breath-patterns.ts';
import { type Phase, phaseLimits } from '../../src/domain/protocol/phase.ts';
import type { Protocol } from '../../src/domain/protocol/protocol.ts';
import { breathing } from '../../src/domain/protocol/starters/breathing.ts';
import { breatheWithMe } from '../../src/domain/protocol/starters/breathe-with-me.ts';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { canBeHadAt } from '../../src/planning/can-be-had.ts';
import { guidedPhases } from '../../src/planning/guided-time.ts';
import { heldSizes } from '../../src/planning/held-sizes.ts';
import { plan } from '../../src/planning/plan.ts';
import { quietMomentAfter } from '../../src/planning/quiet-moment.ts';
import { type Beat, type SegmentKind, type SessionPlan } from '../../src/planning/session-plan.ts';
import { bodyFaultsOf } from '../support/core-body-faults.ts';
import { changed, inTheHold, into, session, today } from '../support/core-dilator-plans.ts';
import { faultsOf, heardBefore } from '../support/core-plan-faults.ts';
import { threeDilators } from '../support/ladders.ts';

const minuteMs = 60_000;

function planOf(phases: readonly Phase[], ledBy: Protocol['ledBy'] = 'comfort'): SessionPlan {
  return plan({ ...today, protocol: { ...breatheWithMe, id: 'ours', ledBy, phases: [...phases] } });
}

function partOf(present: SessionPlan, kind: SegmentKind) {
  const part = present.segments.find((one) => one.kind === kind);
  if (!part) throw new Error(`there is no ${kind}`);
  return part;
}

/** A quiet moment `intoMs` into the first part of that kind. */
function at(present: SessionPlan, kind: SegmentKind, intoMs: number): number {
  return quietMomentAfter(present, partOf(present, kind).atMs + intoMs, 240);
}

function count(present: SessionPlan, kind: Beat['kind']): number {
  return present.segments.flatMap(({ beats }) => beats).filter((beat) => beat.kind === kind).length;
}

function heldMs(present: SessionPlan, rungId: string): number {
  return heldSizes(present, present.totalMs).find(({ rung }) => rung.id === rungId)?.heldMs ?? 0;
}

describe('a hold', () => {
  test('of 5 minutes gets a sixth, with its half and its last minute where they now are', () => {
    const later = changed(session, inTheHold, 'longer');
    expect(heldMs(later, 'd22')).toBe(heldMs(session, 'd22') + minuteMs);
    expect(later.totalMs).toBe(session.totalMs + minuteMs);
    const said = later.segments
      .filter(({ kind, rungId }) => kind === 'hold' && rungId === 'd22')
      .flatMap(({ beats, atMs }) =>
        beats.flatMap(({ cues }) => cues.map((cue) => `${Math.round((cue.atMs - atMs) / 1000)} ${cue.id}`)),
      );
    expect(said).toEqual([
      '0 hold.start',
      '60 chime.minute',
      '120 chime.minute',
      '180 hold.half',
      '210 hold.scan',
      '240 chime.minute',
      '300 hold.last-minute',
      '360 hold.end',
    ]);
  });

  test('told that half is over is not told so again, and hears of its last minute once more', () => {
    const late = into(session, 'hold', 'd22', 260_000);
    const later = changed(session, late, 'longer');
    const said = later.segments
      .filter(({ kind, rungId }) => kind === 'hold' && rungId === 'd22')
      .flatMap(({ beats }) => beats.flatMap(({ cues }) => cues.map(({ id }) => id)));
    expect(said.filter((id) => id === 'hold.half')).toHaveLength(1);
    expect(said.slice(-2)).toEqual(['hold.last-minute', 'hold.end']);
  });

  test('made shorter lasts half of what was left, to the frame, and the journal says so', () => {
    const later = changed(session, inTheHold, 'shorter');
    const hold = session.segments.find(({ kind, rungId }) => kind === 'hold' && rungId === 'd22');
    const endMs = hold?.beats.findLast(({ kind }) => kind === 'hold')?.endMs ?? 0;
    const savedMs = session.totalMs - later.totalMs;
    expect(Math.abs(savedMs - (endMs - inTheHold) / 2)).toBeLessThanOrEqual(24);
    expect(heldMs(session, 'd22') - heldMs(later, 'd22')).toBe(savedMs);
    expect(heldMs(later, 'd18')).toBe(heldMs(session, 'd18'));
  });

  test('is shortened down to 20 seconds and no further', () => {
    let present = session;
    for (let press = 0; press < 9; press++) present = changed(present, inTheHold, 'shorter');
    const hold = present.segments.find(({ endMs }) => endMs > inTheHold);
    const endMs = hold?.beats.findLast(({ kind }) => kind === 'hold')?.endMs ?? 0;
    expect(Math.round((endMs - inTheHold) / 1000)).toBe(20);
    expect(canBeHadAt(present, inTheHold)).toMatchObject({ shorter: false, longer: true });
  });

  test('is no longer than a phase may be, however often it is asked', () => {
    let present = session;
    for (let press = 0; press < 70; press++) present = changed(present, inTheHold, 'longer');
    expect(heldMs(present, 'd22')).toBeLessThanOrEqual(phaseLimits.seconds.value * 1000 + 8000);
    expect(canBeHadAt(present, inTheHold).longer).toBe(false);
    expect(changed(present, inTheHold, 'longer')).toBe(present);
  });

  test('that was eased out of counts its minutes from its own beginning', () => {
    const eased = changed(session, inTheHold, 'easeBack');
    const wait = partOf(eased, 'wait');
    const back = changed(eased, quietMomentAfter(eased, wait.atMs, 240), 'carryOn');
    const resumedMs = back.segments.findLast(({ kind }) => kind === 'hold')?.atMs ?? 0;
    const atMs = quietMomentAfter(back, resumedMs + 10_000, 240);
    const later = changed(back, atMs, 'longer');
    expect(heldMs(later, 'd22')).toBe(heldMs(back, 'd22') + minuteMs);
    const half = later.segments
      .flatMap(({ beats }) => beats)
      .flatMap(({ cues }) => cues)
      .filter(({ id, atMs: saidMs }) => id === 'hold.half' && saidMs > inTheHold);
    expect(half).toHaveLength(1);
    expect(faultsOf(later)).toEqual([]);
  });

  test('after its last words is over', () => {
    const hold = session.segments.find(({ kind, rungId }) => kind === 'hold' && rungId === 'd22');
    const over = (hold?.endMs ?? 0) - 1000;
    expect(canBeHadAt(session, over)).toEqual({ longer: false, shorter: false, repeat: false });
  });
});

test('a minute bell is not lost to a half that was told before', () => {
  const atMs = into(session, 'hold', 'd18', 100_000);
  const bells = partOf(changed(session, atMs, 'longer'), 'hold').beats.filter(({ cues }) =>
    cues.some(({ id }) => id === 'chime.minute'),
  );
  expect(bells).toHaveLength(2);
});

describe('a row of breaths', () => {
  const breaths: Phase = { id: 'b', kind: 'breathe', pattern: longOut, breaths: 20 };
  const row = planOf([breaths]);
  const atMs = at(row, 'breathe', 80_000);
  const announced = (present: SessionPlan) =>
    present.segments
      .flatMap(({ beats }) => beats)
      .filter(({ atMs: beganMs, kind }) => kind === 'breatheIn' && beganMs > saidAt(present, 'breath.last'))
      .length;

  function saidAt(present: SessionPlan, id: string): number {
    const cues = present.segments.flatMap(({ beats }) => beats).flatMap((beat) => beat.cues);
    return cues.findLast((cue) => cue.id === id)?.atMs ?? Infinity;
  }

  test('gets 4 more, the breath under way stays whole, and 3 more are announced before the last 3', () => {
    const later = changed(row, atMs, 'longer');
    expect(count(later, 'breatheIn')).toBe(24);
    expect(announced(later)).toBe(3);
    const underWay = (present: SessionPlan) =>
      partOf(present, 'breathe').beats.find((beat) => beat.atMs <= atMs && atMs < beat.endMs)?.endMs;
    expect(underWay(later)).toBe(underWay(row));
    expect(Math.abs(later.totalMs - row.totalMs - 40_000)).toBeLessThanOrEqual(24);
  });

  test('does not announce 3 more in the breath under way once there are others', () => {
    const last = partOf(row, 'breathe').beats.find(({ cues }) => cues.some(({ id }) => id === 'breath.last'));
    const justBefore = (last?.atMs ?? 0) - 1008;
    for (const wish of ['longer', 'shorter'] as const) {
      const later = changed(row, justBefore, wish);
      const underWay = partOf(later, 'breathe').beats.find(({ atMs: fromMs }) => fromMs === last?.atMs);
      expect(underWay?.kind).toBe('breatheOut');
      expect(underWay?.cues.map(({ id }) => id)).not.toContain('breath.last');
    }
  });

  test('is about halved, and says once what to do when light-headed', () => {
    const later = changed(row, atMs, 'shorter');
    const begun = partOf(row, 'breathe').beats.filter(
      (beat) => beat.kind === 'breatheIn' && beat.atMs < atMs,
    ).length;
    expect(count(later, 'breatheIn')).toBe(begun + Math.ceil((20 - begun) / 2));
    expect(announced(later)).toBe(3);
    const dizzy = later.segments
      .flatMap(({ beats }) => beats.flatMap(({ cues }) => cues))
      .filter(({ id }) => id === 'breath.dizzy');
    expect(dizzy).toHaveLength(1);
  });

  test.each<[string, number, number]>([
    ['has been given', 1000, 1],
    ['is being given, and is begun again', -2000, 2],
  ])('whose light-headed note %s tells it no more than that', (_, afterNoteMs, times) => {
    const cues = (present: SessionPlan) => partOf(present, 'breathe').beats.flatMap((beat) => beat.cues);
    const note = cues(row).find(({ id }) => id === 'breath.dizzy');
    const later = changed(row, (note?.atMs ?? 0) + 3600 + afterNoteMs, 'longer');
    expect(cues(later).filter(({ id }) => id === 'breath.dizzy')).toHaveLength(times);
    expect(faultsOf(later)).toEqual([]);
  });

  test('keeps 2', () => {
    let present = row;
    for (let press = 0; press < 9; press++) present = changed(present, atMs, 'shorter');
    const left = partOf(present, 'breathe').beats.filter(
      (beat) => beat.kind === 'breatheIn' && beat.atMs >= atMs,
    );
    expect(left).toHaveLength(2);
  });

  test('held for 7 seconds has 4 rounds and no more, whatever is asked', () => {
    const held = plan({ ...today, protocol: breathing('478') });
    const within = at(held, 'breathe', 30_000);
    expect(canBeHadAt(held, within)).toEqual({ longer: false, shorter: true, repeat: false });
    const fewer: Phase = { ...breaths, pattern: { inSeconds: 4, holdSeconds: 7, outSeconds: 8 }, breaths: 2 };
    const two = planOf([fewer]);
    const four = changed(two, at(two, 'breathe', 15_000), 'longer');
    expect(count(four, 'breatheIn')).toBe(4);
    expect(canBeHadAt(four, at(two, 'breathe', 15_000))).toMatchObject({ longer: false, repeat: false });
  });

  test('without a count gets as much time as 4 breaths take, or about half of what is left', () => {
    const free = plan({ ...today, protocol: breathing('free') });
    const within = at(free, 'breathe', 30_000);
    const grownMs = changed(free, within, 'longer').totalMs - free.totalMs;
    expect(grownMs).toBeGreaterThanOrEqual(30_000);
    expect(grownMs).toBeLessThan(50_000);
    const shorter = changed(free, within, 'shorter');
    const leftMs = (present: SessionPlan) => partOf(present, 'breathe').endMs - within;
    expect(Math.abs(leftMs(shorter) - leftMs(free) / 2)).toBeLessThanOrEqual(24);
    expect(faultsOf(shorter)).toEqual([]);
  });
});

describe('drops', () => {
  const drops: Phase = { id: 'd', kind: 'drops', pattern: longOut, reps: 6, sets: 2 };
  const sets = planOf([drops]);
  const atMs = at(sets, 'drops', 45_000);

  test('get 3 more in the set under way, and the later set stays as it is', () => {
    const later = changed(sets, atMs, 'longer');
    expect(count(later, 'drop')).toBe(15);
    const setRest = (present: SessionPlan) =>
      partOf(present, 'drops').beats.findIndex(({ cues }) => cues.some(({ id }) => id === 'drop.set-rest'));
    const ofLaterSet = (present: SessionPlan) =>
      partOf(present, 'drops')
        .beats.slice(setRest(present))
        .filter(({ kind }) => kind === 'drop').length;
    expect(ofLaterSet(later)).toBe(ofLaterSet(sets));
  });

  test('are told once that nobody pushes', () => {
    const cues = (present: SessionPlan) => partOf(present, 'drops').beats.flatMap((beat) => beat.cues);
    const justTold = (cues(sets).find(({ id }) => id === 'drop.nopush')?.atMs ?? 0) + 4000;
    const later = changed(sets, justTold, 'longer');
    expect(count(later, 'drop')).toBe(15);
    expect(cues(later).filter(({ id }) => id === 'drop.nopush')).toHaveLength(1);
  });

  test('are halved set by set', () => {
    const begun = partOf(sets, 'drops').beats.filter(
      (beat) => beat.kind === 'drop' && beat.atMs < atMs,
    ).length;
    expect(count(changed(sets, atMs, 'shorter'), 'drop')).toBe(
      begun + Math.max(2, Math.ceil((6 - begun) / 2)) + 3,
    );
  });
});

describe('other parts', () => {
  test('a stretch holds a minute longer on both sides, and neither side more than the other', () => {
    const stretch: Phase = {
      id: 's',
      kind: 'stretch',
      stretches: [{ name: 'figureFour', holdSeconds: 30, sides: 'both', times: 2 }],
    };
    const present = planOf([stretch]);
    const atMs = at(present, 'stretch', 20_000);
    const later = changed(present, atMs, 'longer');
    const holds = (one: SessionPlan) => {
      const lengths: number[] = [];
      let isHolding = false;
      for (const { kind, atMs: fromMs, endMs } of partOf(one, 'stretch').beats) {
        const seconds = (endMs - fromMs) / 1000;
        if (kind === 'hold' && isHolding) lengths.push((lengths.pop() ?? 0) + seconds);
        else if (kind === 'hold') lengths.push(seconds);
        isHolding = kind === 'hold';
      }
      return lengths.map(Math.round);
    };
    expect(holds(present)).toEqual([30, 30, 30, 30]);
    expect(holds(later)).toEqual([90, 30, 90, 30]);
    const shorter = holds(changed(present, atMs, 'shorter'));
    expect(shorter.slice(1)).toEqual([20, 20, 20]);
  });

  test.each<[SegmentKind, Phase, number]>([
    ['massage', { id: 'm', kind: 'massage', by: 'ownHand', seconds: 240 }, 120_000],
    ['touch', { id: 't', kind: 'touch', seconds: 120 }, 20_000],
    ['rest', { id: 'r', kind: 'rest', seconds: 120 }, 20_000],
  ])('%s lasts a minute longer, or about half of its pauses', (kind, phase, intoMs) => {
    const present = planOf([{ id: 'first', kind: 'settle', seconds: 30 }, phase]);
    const atMs = at(present, kind, intoMs);
    const later = changed(present, atMs, 'longer');
    expect(Math.abs(later.totalMs - present.totalMs - minuteMs)).toBeLessThan(200);
    const shorter = changed(present, atMs, 'shorter');
    expect(shorter.totalMs).toBeLessThan(present.totalMs - 5000);
    const ids = (one: SessionPlan) => partOf(one, kind).beats.flatMap(({ cues }) => cues.map(({ id }) => id));
    expect(ids(later)).toEqual(ids(present));
    expect(ids(shorter)).toEqual(ids(present));
  });

  test('movement lasts a minute longer or about half as long, each rest where it belongs', () => {
    const moved = plan({ ...today, protocol: gradualDilators, sizes: threeDilators, chosen: ['move'] });
    const atMs = into(moved, 'move', 'd22', 60_000);
    const later = changed(moved, atMs, 'longer');
    expect(Math.abs(heldMs(later, 'd22') - heldMs(moved, 'd22') - minuteMs)).toBeLessThan(6000);
    expect(heldMs(changed(moved, atMs, 'shorter'), 'd22')).toBeLessThan(heldMs(moved, 'd22') - 30_000);
    expect(bodyFaultsOf(later)).toEqual([]);
    expect(faultsOf(later)).toEqual([]);
  });

  test.each<SegmentKind>(['prepare', 'insert', 'change-size', 'remove'])(
    '%s takes the time that it takes',
    (kind) => {
      const part = partOf(session, kind);
      for (const share of [0.2, 0.5, 0.8]) {
        const atMs = quietMomentAfter(session, part.atMs + share * (part.endMs - part.atMs), 240);
        if (atMs >= part.endMs) continue;
        expect(canBeHadAt(session, atMs)).toEqual({ longer: false, shorter: false, repeat: false });
      }
    },
  );

  test('an open question is neither longer nor shorter', () => {
    const inTheWait = into(session, 'ready', 'd22', 30_000);
    expect(canBeHadAt(session, inTheWait)).toEqual({ longer: false, shorter: false, repeat: false });
  });

  test('breaths at the opening may be more and never fewer: nothing goes in sooner', () => {
    const phases = gradualDilators.phases.map((phase) =>
      phase.kind === 'rest-at-opening' ? { ...phase, breaths: 9 } : phase,
    );
    const slow = plan({ ...today, protocol: { ...gradualDilators, phases }, sizes: threeDilators });
    const atMs = into(slow, 'rest-at-opening', 'd22', 6000);
    expect(canBeHadAt(slow, atMs)).toEqual({ longer: true, shorter: false, repeat: false });
    const later = changed(slow, atMs, 'longer');
    expect(Math.abs(later.totalMs - slow.totalMs - 40_000)).toBeLessThanOrEqual(24);
    expect(bodyFaultsOf(later)).toEqual([]);
  });
});

test('where a calendar leads, nothing is longer or repeated, and less may always be had', () => {
  const breaths: Phase = { id: 'b', kind: 'breathe', pattern: longOut, breaths: 20 };
  const led = planOf([breaths], 'schedule');
  const atMs = at(led, 'breathe', 80_000);
  expect(canBeHadAt(led, atMs)).toEqual({ longer: false, shorter: true, repeat: false });
  expect(changed(led, atMs, 'longer')).toBe(led);
  expect(changed(led, atMs, 'repeat')).toBe(led);
});

test('a plan of which nobody knows who leads it is not made longer', () => {
  const { ledBy: _, ...unknown } = session;
  expect(changed(unknown, inTheHold, 'longer')).toBe(unknown);
  expect(canBeHadAt(unknown, inTheHold).shorter).toBe(true);
});

test('a sentence that the wish cuts off is said again, and what was heard stays', () => {
  const intro = partOf(session, 'breathe').beats.find(({ cues }) =>
    cues.some(({ id }) => id === 'breath.intro'),
  );
  const atMs = (intro?.atMs ?? 0) + 1200;
  for (const wish of ['longer', 'shorter', 'repeat'] as const) {
    const later = changed(session, atMs, wish);
    expect(heardBefore(later, atMs)).toEqual(heardBefore(session, atMs));
    expect(
      partOf(later, 'breathe')
        .beats.flatMap(({ cues }) => cues)
        .filter(({ id }) => id === 'breath.intro'),
    ).toHaveLength(2);
    expect(faultsOf(later)).toEqual([]);
  }
});

test('minutes by phase in the journal are those that were guided, after all three wishes', () => {
  const breatheAt = at(session, 'breathe', 40_000);
  const ms = (present: SessionPlan, kind: string) =>
    guidedPhases(present, present.totalMs).find((one) => one.kind === kind)?.guidedMs ?? 0;
  let present = session;
  for (const wish of ['longer', 'shorter', 'repeat'] as const) {
    const later = changed(present, breatheAt, wish);
    expect(ms(later, 'breathe') - ms(present, 'breathe')).toBe(later.totalMs - present.totalMs);
    expect(ms(later, 'hold')).toBe(ms(present, 'hold'));
    present = later;
  }
});
