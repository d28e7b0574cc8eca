import { describe, expect, test } from 'vitest';
import type { PhaseOf } from '../../src/domain/protocol/phase.ts';
import { discreetDrops } from '../../src/domain/protocol/starters/discreet-drops.ts';
import { plan, type PlanRequest } from '../../src/planning/plan.ts';
import { cuesOf, type SessionPlan } from '../../src/planning/session-plan.ts';
import { score } from '../support/score.ts';
import { testVoice } from '../support/voice-lengths.ts';

const voice = { ...testVoice, 'drop.squeeze': [{ lengthMs: 1200, pausesMs: [] }] };
const today = { offer: 'asPlanned', turn: 5, chosen: [], voice } as const;
const three: PhaseOf<'drops'> = {
  id: 'drops',
  kind: 'drops',
  pattern: { inSeconds: 4, outSeconds: 6 },
  reps: 3,
};

function planned(fields: Partial<PhaseOf<'drops'>>, change: Partial<PlanRequest> = {}): SessionPlan {
  const protocol = { ...discreetDrops, id: 'own', author: 'A. Therapist', phases: [{ ...three, ...fields }] };
  return plan({ ...today, protocol, ...change });
}

function beatsOf(session: SessionPlan, kind: string) {
  return session.segments.flatMap(({ beats }) => beats).filter((beat) => beat.kind === kind);
}

function secondsOf({ atMs, endMs }: { readonly atMs: number; readonly endMs: number }): number {
  return Math.round((endMs - atMs) / 1000);
}

describe('sets', () => {
  test('have a rest between them, as long as the protocol asks for', () => {
    const session = planned({ sets: 3, restSeconds: 20 });
    expect(beatsOf(session, 'drop')).toHaveLength(9);
    const drops = session.segments[0]?.beats ?? [];
    const rests = drops.flatMap((beat, index) =>
      beat.cues.some(({ id }) => id === 'drop.set-rest') ? [drops[index + 1]] : [],
    );
    expect(rests.map((rest) => rest && [rest.kind, secondsOf(rest)])).toEqual([
      ['quiet', 20],
      ['quiet', 20],
    ]);
  });

  test('rest half a minute where the protocol names no rest, and not at all after the last', () => {
    const session = planned({ sets: 2 });
    expect(score(session)[0]).toMatch(/listen drop\.set-rest · (\S+) quiet · \S+ drop /);
    expect(beatsOf(session, 'quiet').map(secondsOf)).toContain(30);
    const said = cuesOf(session).map(({ id }) => id);
    expect(said.filter((id) => id === 'drop.set-rest')).toHaveLength(1);
    expect(said.lastIndexOf('drop.set-rest')).toBeLessThan(said.lastIndexOf('drop.inhale'));
  });

  test('are fewer on a day of less, and whole', () => {
    expect(beatsOf(planned({ sets: 4 }, { offer: 'gentler' }), 'drop')).toHaveLength(6);
    expect(beatsOf(planned({ sets: 1 }, { offer: 'gentler' }), 'drop')).toHaveLength(2);
  });
});

describe('contract and relax', () => {
  test('is a light squeeze and a longer letting go, in a protocol with an author', () => {
    const session = planned({ contractRelax: true });
    expect(score(session)[0]).toContain(' listen drop.contract-release ');
    const squeezes = beatsOf(session, 'lift');
    expect(squeezes.map((beat) => beat.cues.map(({ id }) => id))).toEqual([
      ['drop.squeeze'],
      ['drop.squeeze'],
      ['drop.squeeze'],
    ]);
    expect(squeezes.map(secondsOf)).toEqual([3, 3, 3]);
  });

  test('squeezes for half of the letting go at most, however fast the breath', () => {
    const [squeeze] = beatsOf(
      planned({ contractRelax: true, pattern: { inSeconds: 1, outSeconds: 1 } }),
      'lift',
    );
    expect(squeeze && secondsOf(squeeze)).toBe(1);
  });

  test.each<[string, Partial<PhaseOf<'drops'>>, Partial<PlanRequest>]>([
    ['where the protocol does not ask for it', {}, {}],
    ['where it says no', { contractRelax: false }, {}],
    ['on a gentler day', { contractRelax: true }, { offer: 'gentler' }],
    ['on a day outside only', { contractRelax: true }, { offer: 'outsideOnly' }],
  ])('is left out %s', (_, fields, change) => {
    const session = planned(fields, change);
    expect(beatsOf(session, 'lift')).toEqual([]);
    expect(cuesOf(session).map(({ id }) => id)).not.toContain('drop.contract-release');
    expect(beatsOf(session, 'drop').length).toBeGreaterThan(0);
  });

  test('is left out of a protocol that nobody has put their name to', () => {
    const protocol = { ...discreetDrops, phases: [{ ...three, contractRelax: true }] };
    expect(beatsOf(plan({ ...today, protocol }), 'lift')).toEqual([]);
  });
});

describe('drops among other people', () => {
  const session = plan({ ...today, protocol: discreetDrops });

  test('take about a minute: a line, tones alone for every drop, a word, a bell', () => {
    expect(cuesOf(session).map(({ id }) => id)).toEqual([
      'chime.start',
      'quick.desk',
      ...Array.from({ length: 4 }, () => ['chime.drop', 'chime.out']).flat(),
      'quick.done',
      'chime.end',
    ]);
    expect(session.totalMs).toBeGreaterThan(50_000);
    expect(session.totalMs).toBeLessThan(75_000);
  });

  test.each(['desk', 'queue', 'sofa', 'bed', 'toilet'] as const)('have their own line at the %s', (place) => {
    const said = cuesOf(planned({ place })).map(({ id }) => id);
    expect(said.filter((id) => id.startsWith('quick.') || id.startsWith('drop.'))).toEqual([
      `quick.${place}`,
    ]);
  });
});
