import { describe, expect, test } from 'vitest';
import type { Phase } from '../../src/domain/protocol/phase.ts';
import type { Protocol } from '../../src/domain/protocol/protocol.ts';
import { fingersTampons } from '../../src/domain/protocol/starters/fingers-tampons.ts';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { heldSizes } from '../../src/planning/held-sizes.ts';
import { plan, type PlanRequest } from '../../src/planning/plan.ts';
import { cuesOf, type SessionPlan } from '../../src/planning/session-plan.ts';
import { timeLeftMs } from '../../src/planning/time-left.ts';
import { faultsOf } from '../support/core-plan-faults.ts';
import { mixedLadder, threeDilators } from '../support/ladders.ts';
import { score } from '../support/score.ts';
import { testVoice } from '../support/voice-lengths.ts';

function planned(today: Partial<PlanRequest> = {}): SessionPlan {
  return plan({
    protocol: gradualDilators,
    offer: 'asPlanned',
    turn: 5,
    chosen: [],
    sizes: threeDilators,
    voice: testVoice,
    ...today,
  });
}

function parts(session: SessionPlan): string[] {
  return session.segments.map(({ kind, rungId }) => (rungId ? `${kind} ${rungId}` : kind));
}

function cueIdsIn(session: SessionPlan, kind: string): string[] {
  return cuesOf({ segments: session.segments.filter((segment) => segment.kind === kind) }).map(
    ({ id }) => id,
  );
}

function protocolOf(...phases: Phase[]): Protocol {
  return { ...gradualDilators, phases };
}

describe('gradual dilators', () => {
  test('warms up with the smaller size, goes on with the own one, takes it out, washes, and closes', () => {
    expect(parts(planned())).toEqual([
      'settle',
      'breathe',
      'drops',
      'prepare d18',
      'ready d18',
      'rest-at-opening d18',
      'insert d18',
      'ready d18',
      'hold d18',
      'change-size d22',
      'ready d22',
      'rest-at-opening d22',
      'insert d22',
      'ready d22',
      'hold d22',
      'remove d22',
      'clean-up d22',
      'close',
    ]);
  });

  test('adds a little of the next size only where it is on offer and chosen', () => {
    const next = ['change-next', 'rest-next', 'insert-next', 'hold-next'];
    const offered = { ...threeDilators, offersNext: true };
    expect(parts(planned({ sizes: offered, chosen: next }))).toEqual(
      expect.arrayContaining([
        'change-size d26',
        'rest-at-opening d26',
        'insert d26',
        'hold d26',
        'remove d26',
      ]),
    );
    expect(parts(planned({ sizes: offered })).join()).not.toContain('d26');
    const notOffered = planned({ chosen: next });
    expect(parts(notOffered).join()).not.toContain('d26');
    expect(
      notOffered.leftOut.filter(({ why }) => why === 'notOffered').map(({ phaseId }) => phaseId),
    ).toEqual(next);
  });

  test('with no smaller size begins with the own one, and changes nothing in between', () => {
    const session = planned({ sizes: { ...threeDilators, currentId: 'd18' } });
    expect(parts(session).filter((part) => /prepare|insert|hold|change/.test(part))).toEqual([
      'prepare d18',
      'insert d18',
      'hold d18',
    ]);
  });

  test('on a gentler day holds for half as long, and leaves movement and the next size for another day', () => {
    const sizes = { ...threeDilators, offersNext: true };
    const chosen = ['move', 'change-next', 'rest-next', 'insert-next', 'hold-next'];
    const gentler = planned({ offer: 'gentler', sizes, chosen });
    expect(parts(gentler).join()).not.toMatch(/d26|\bmove d/);
    // 90 and 150 seconds, and the sentence that ends each.
    expect(heldSizes(gentler, gentler.totalMs).map(({ heldMs }) => Math.round(heldMs / 1000))).toEqual([
      96, 156,
    ]);
  });

  test('on a day for the outside nothing goes in, and it is said', () => {
    const session = planned({ offer: 'outsideOnly' });
    expect(parts(session)).toEqual(['settle', 'breathe', 'drops', 'close']);
    expect(cuesOf(session).map(({ id }) => id)).toContain('consent.outside-only');
  });

  test('without any size nothing goes in', () => {
    const session = planned({ sizes: undefined });
    expect(parts(session)).toEqual(['settle', 'breathe', 'drops', 'close']);
    expect(new Set(session.leftOut.map(({ why }) => why))).toEqual(new Set(['noSuchSize']));
  });

  test('on a step before insertion touch takes its place, as far as the step', () => {
    const session = planned({ sizes: { rungs: mixedLadder.rungs, currentId: 'opening', offersNext: false } });
    expect(parts(session)).toEqual(['settle', 'breathe', 'drops', 'touch opening', 'close']);
    expect(cueIdsIn(session, 'touch')).toEqual([
      'touch.outer-thigh',
      'touch.near',
      'touch.opening',
      'touch.change',
      'touch.leave',
    ]);
  });

  test('names the lubricant that suits the material, where it is known', () => {
    expect(cueIdsIn(planned(), 'prepare')).toContain('prep.lube-silicone');
    expect(cueIdsIn(planned(), 'change-size').join()).not.toContain('prep.lube-silicone');
  });
});

test('fingers and tampons have their own words, and only what has to be washed is washed', () => {
  const sizes = { rungs: mixedLadder.rungs, currentId: 'finger', offersNext: true };
  const chosen = ['change-next', 'insert-next', 'hold-next'];
  const session = planned({ protocol: fingersTampons, sizes, chosen });
  expect(parts(session).filter((part) => /insert|hold|change|remove/.test(part))).toEqual([
    'insert finger',
    'hold finger',
    'change-size tampon',
    'insert tampon',
    'hold tampon',
    'remove tampon',
  ]);
  expect(cueIdsIn(session, 'prepare')).toContain('finger.wash');
  expect(cueIdsIn(session, 'change-size')).toContain('tampon.lube');
  expect(cueIdsIn(session, 'remove')).toContain('tampon.remove');
  expect(cueIdsIn(session, 'clean-up')).not.toContain('clean.tool');
});

describe('insertion', () => {
  const insert: Phase = { id: 'in', kind: 'insert', breaths: 4, advanceOn: 'exhale', angle: 'tailbone' };

  test('moves on the out-breath, rests on the in-breath, and never holds the breath', () => {
    const holding = { inSeconds: 4, holdSeconds: 4, outSeconds: 6, restSeconds: 2 };
    const session = planned({
      protocol: protocolOf({ id: 'b', kind: 'breathe', breaths: 3, pattern: holding }, insert),
    });
    const inserting = session.segments.find(({ kind }) => kind === 'insert');
    const breaths = inserting?.beats.filter(({ kind }) => kind !== 'listen') ?? [];
    const first = breaths.findIndex(({ kind }) => kind === 'breatheIn');
    expect(breaths.slice(first, first + 8).map(({ kind, cues }) => `${kind} ${cues[0]?.id}`)).toEqual([
      'breatheIn insert.in-drop',
      'breatheOut insert.out-little',
      'breatheIn insert.in-drop',
      'breatheOut insert.out-little',
      'breatheIn insert.in-drop',
      'breatheOut insert.out-little',
      'breatheIn chime.in',
      'breatheOut chime.out',
    ]);
  });

  test('can move on the in-breath where a therapist wants that', () => {
    const session = planned({ protocol: protocolOf({ ...insert, advanceOn: 'inhale' }) });
    expect(cueIdsIn(session, 'insert')).toEqual(
      expect.arrayContaining(['insert.in-little', 'insert.stay-here']),
    );
    expect(cueIdsIn(session, 'insert')).not.toContain('insert.out-little');
  });

  test('tells the angle of the plan to somebody new, the shown one always, and none where none is named', () => {
    const first = { turn: 0 };
    expect(cueIdsIn(planned({ protocol: protocolOf(insert), ...first }), 'insert')).toContain(
      'insert.angle-back',
    );
    expect(cueIdsIn(planned({ protocol: protocolOf(insert) }), 'insert').join()).not.toContain('angle');
    const shown: Phase = { ...insert, angle: 'asShown' };
    expect(cueIdsIn(planned({ protocol: protocolOf(shown) }), 'insert')).toContain('insert.angle-own');
    const { angle: _, ...none } = insert;
    expect(cueIdsIn(planned({ protocol: protocolOf(none), ...first }), 'insert').join()).not.toContain(
      'angle',
    );
  });

  test('begins only after a yes: its own question, where no part before it ended with one', () => {
    expect(parts(planned({ protocol: protocolOf(insert) })).slice(0, 3)).toEqual([
      'settle',
      'ready d22',
      'insert d22',
    ]);
    const prepare: Phase = { id: 'p', kind: 'prepare', seconds: 30 };
    expect(parts(planned({ protocol: protocolOf(prepare, insert) })).slice(1, 4)).toEqual([
      'prepare d22',
      'ready d22',
      'insert d22',
    ]);
  });
});

test('what was told once in a session is not told again at the next size', () => {
  const told = cuesOf(planned({ turn: 0 })).map(({ id }) => id);
  const once = ['insert.never-force', 'insert.angle-back', 'insert.tip-only', 'insert.depth', 'hold.wander'];
  expect(once.map((id) => told.filter((one) => one === id).length)).toEqual([1, 1, 1, 1, 1]);
});

describe('a hold', () => {
  function holdOf(seconds: number, turn = 5): string {
    const session = planned({
      protocol: protocolOf(
        { id: 'in', kind: 'insert', breaths: 1, advanceOn: 'exhale' },
        { id: 'h', kind: 'hold', seconds },
      ),
      turn,
    });
    return score(session).find((line) => line.startsWith('hold')) ?? '';
  }

  test('is quiet: a bell each minute, a word half-way and for the last minutes', () => {
    const marks = [...holdOf(300).matchAll(/hold ([\w.-]+)/g)].map(([, id]) => id);
    expect(marks).toEqual([
      'hold.start',
      'chime.minute',
      'chime.minute',
      'hold.half',
      'chime.minute',
      'hold.last-minute',
    ]);
  });

  test.each([60, 90, 120, 300, 720])('of %i seconds is held for all of them', (seconds) => {
    const session = planned({
      protocol: protocolOf(
        { id: 'in', kind: 'insert', breaths: 1, advanceOn: 'exhale' },
        { id: 'h', kind: 'hold', seconds },
      ),
    });
    const still = session.segments.flatMap(({ beats }) => beats.filter(({ kind }) => kind === 'hold'));
    expect(still.reduce((sum, beat) => sum + beat.endMs - beat.atMs, 0)).toBeCloseTo(seconds * 1000, -2);
    expect(faultsOf(session)).toEqual([]);
  });
});

describe('an open wait', () => {
  const session = planned();
  const wait = score(session).find((line) => line.startsWith('ready')) ?? '';

  test('asks, prompts gently now and then, and says that it pauses at its end', () => {
    expect([...wait.matchAll(/listen ([\w.-]+)/g)].map(([, id]) => id)).toEqual([
      'prep.last-yes',
      'wait.still-here',
      'wait.still-here',
      'wait.still-here',
      'wait.pausing',
    ]);
  });

  test("is as long as the protocol's limit", () => {
    const lengthOf = (waitSeconds: number) => {
      const { segments } = planned({ protocol: { ...gradualDilators, waitSeconds } });
      const ready = segments.find(({ kind }) => kind === 'ready');
      return ready ? ready.endMs - ready.atMs : 0;
    };
    expect(lengthOf(300) - lengthOf(120)).toBe(180_000);
  });

  test('is no part of the time that is left', () => {
    const open = session.segments.filter(({ kind }) => kind === 'ready');
    const openMs = open.reduce((sum, { atMs, endMs }) => sum + endMs - atMs, 0);
    expect(timeLeftMs(session)).toBe(session.totalMs - openMs);
    const inTheFirst = (open[0]?.atMs ?? 0) + 1000;
    expect(timeLeftMs(session, inTheFirst)).toBe(timeLeftMs(session, inTheFirst + 5000));
  });
});

test('the minutes at each size are those that were held, and no more than were guided', () => {
  const session = planned();
  const holds = session.segments.filter(({ kind }) => kind === 'hold');
  const [warmUp, own] = holds;
  if (!warmUp || !own) throw new Error('two holds were planned');
  expect(heldSizes(session, own.atMs + 60_000)).toEqual([
    { rung: threeDilators.rungs[0], heldMs: warmUp.endMs - warmUp.atMs, plannedMs: 180_000 },
    { rung: threeDilators.rungs[1], heldMs: 60_000, plannedMs: 300_000 },
  ]);
  expect(heldSizes(session, warmUp.atMs)).toEqual([
    { rung: threeDilators.rungs[0], heldMs: 0, plannedMs: 180_000 },
  ]);
});
