import { describe, expect, test } from 'vitest';
import { boxBreath, fourSevenEight } from '../../src/domain/protocol/breath-patterns.ts';
import type { BreathPattern, Phase } from '../../src/domain/protocol/phase.ts';
import { breathing } from '../../src/domain/protocol/starters/breathing.ts';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { plan, type PlanRequest } from '../../src/planning/plan.ts';
import { cuesOf, type SessionPlan } from '../../src/planning/session-plan.ts';
import { heldBreathsNear } from '../support/core-body-faults.ts';
import { threeDilators } from '../support/ladders.ts';
import { score } from '../support/score.ts';
import { testVoice } from '../support/voice-lengths.ts';

const today = { offer: 'asPlanned', turn: 5, chosen: [], voice: testVoice } as const;

function planned(protocol: PlanRequest['protocol'], change: Partial<PlanRequest> = {}): SessionPlan {
  return plan({ ...today, protocol, ...change });
}

function breathOf(session: SessionPlan, from = 0): string {
  const line = score(session).find((one) => one.startsWith('breathe')) ?? '';
  const beats = line.split(' · ').map((beat) => beat.replace(/^.*?\d+:\d+\.\d /, ''));
  return beats.slice(beats.findIndex((beat) => beat.startsWith('breatheIn')) + from).join(' · ');
}

function breathsIn(session: SessionPlan): number {
  return session.segments.flatMap(({ beats }) => beats).filter(({ kind }) => kind === 'breatheIn').length;
}

describe('each breath is told as what it is', () => {
  test.each([
    ['even', 'breath.even'],
    ['gentle', 'breath.gentle'],
    ['box', 'breath.box'],
    ['478', 'breath.478'],
    ['free', 'breath.free'],
  ] as const)('%s by %s', (name, told) => {
    const known = ['long-out', 'even', 'gentle', 'box', '478', 'free'].map((one) => `breath.${one}`);
    const said = cuesOf(planned(breathing(name))).map(({ id }) => id as string);
    expect([...new Set(said.filter((id) => known.includes(id)))]).toEqual([told]);
  });
});

test('a box breath is counted once, and each of its stays is marked', () => {
  expect(
    breathOf(planned(breathing('box')))
      .split(' · ')
      .slice(0, 8),
  ).toEqual([
    'breatheIn count.in-4',
    'hold breath.hold',
    'breatheOut count.out-4',
    'quiet breath.rest',
    'breatheIn breath.in',
    'hold breath.hold',
    'breatheOut breath.out',
    'quiet breath.rest',
  ]);
  expect(breathOf(planned(breathing('box')))).toContain(
    'breatheIn chime.in · hold chime.switch · breatheOut chime.out · quiet chime.switch',
  );
});

test('before a held breath the person hears what to do when light-headed', () => {
  const said = cuesOf(planned(breathing('478'))).map(({ id }) => id);
  expect(said.indexOf('breath.dizzy')).toBeGreaterThan(-1);
  expect(said.indexOf('breath.dizzy')).toBeLessThan(said.indexOf('breath.hold'));
});

test('4-7-8 has four rounds at most, however many a protocol asks for, and fewer on a day of less', () => {
  const asked = (breaths: number): PlanRequest['protocol'] => ({
    ...breathing('478'),
    phases: [{ id: 'breathe', kind: 'breathe', pattern: fourSevenEight, breaths }],
  });
  expect(breathsIn(planned(asked(40)))).toBe(4);
  expect(breathsIn(planned(asked(3)))).toBe(3);
  expect(breathsIn(planned(breathing('478'), { offer: 'breathingOnly' }))).toBe(2);
  expect(breathsIn(planned(breathing('box')))).toBe(6);
});

test('without a count there is no breath in and no breath out, only a word now and then', () => {
  const session = planned(breathing('free'));
  expect(breathsIn(session)).toBe(0);
  const said = cuesOf(session).map(({ id }) => id);
  expect(said.slice(said.indexOf('breath.free'), said.indexOf('close.none') - 1)).toEqual([
    'breath.free',
    'breath.sigh',
    'breath.free',
  ]);
  expect(said.some((id) => id.startsWith('count.'))).toBe(false);
});

describe('a breath that a protocol holds', () => {
  const held = (id: string, kind: 'breathe' | 'drops', pattern: BreathPattern): Phase =>
    kind === 'breathe' ? { id, kind, pattern, breaths: 2 } : { id, kind, pattern, reps: 2 };

  /** The phases of gradual dilators, with `phase` after the one of that id. */
  function withAfter(after: string, phase: Phase): PlanRequest['protocol'] {
    const phases = gradualDilators.phases.flatMap((one) => (one.id === after ? [one, phase] : [one]));
    return { ...gradualDilators, phases };
  }

  const kinds = (session: SessionPlan, id: string) =>
    session.segments.find((one) => one.id === id)?.beats.map(({ kind }) => kind) ?? [];

  test.each(['rest', 'insert-smaller', 'hold-smaller', 'change', 'rest-again', 'insert', 'hold'])(
    'is not held after %s: something is in, at the opening, or being changed',
    (after) => {
      for (const kind of ['breathe', 'drops'] as const) {
        const session = planned(withAfter(after, held('own', kind, boxBreath)), { sizes: threeDilators });
        expect(kinds(session, 'own')).not.toEqual([]);
        expect(kinds(session, 'own')).not.toContain('hold');
        expect(heldBreathsNear(session)).toEqual([]);
      }
    },
  );

  test.each(['drops', 'prepare', 'remove'])('is held after %s: nothing is in then', (after) => {
    const session = planned(withAfter(after, held('own', 'breathe', boxBreath)), { sizes: threeDilators });
    expect(kinds(session, 'own').filter((kind) => kind === 'hold')).toHaveLength(2);
  });
});
