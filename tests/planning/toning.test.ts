import { describe, expect, test } from 'vitest';
import type { Phase, PhaseOf } from '../../src/domain/protocol/phase.ts';
import { dropsAlone } from '../../src/domain/protocol/starters/drops-alone.ts';
import { plan, type PlanRequest } from '../../src/planning/plan.ts';
import { quietMomentAfter } from '../../src/planning/quiet-moment.ts';
import { replan, type Wish } from '../../src/planning/replan.ts';
import type { SessionPlan } from '../../src/planning/session-plan.ts';
import { threeDilators } from '../support/ladders.ts';
import { testVoice } from '../support/voice-lengths.ts';

const shown = { partnerMassage: false, toning: 'open' } as const;
const today = { offer: 'asPlanned', turn: 5, chosen: [], voice: testVoice, shown } as const;
const toning: PhaseOf<'toning'> = { id: 'toning', kind: 'toning', reps: 3, holdSeconds: 5, restSeconds: 8 };
const drops: Phase = { id: 'drops', kind: 'drops', pattern: { inSeconds: 4, outSeconds: 6 }, reps: 5 };
const rest: Phase = { id: 'rest', kind: 'rest', seconds: 20 };

function planned(phases: readonly Phase[], change: Partial<PlanRequest> = {}): SessionPlan {
  return plan({ ...today, protocol: { ...dropsAlone, id: 'own', phases: [...phases] }, ...change });
}

function tonedIn(session: SessionPlan) {
  return session.segments.filter(({ kind }) => kind === 'toning').flatMap(({ beats }) => beats);
}

function liftsOf(session: SessionPlan) {
  const beats = tonedIn(session);
  const secondsOf = (at: number) => Math.round(((beats[at]?.endMs ?? 0) - (beats[at]?.atMs ?? 0)) / 100) / 10;
  return beats.flatMap(({ kind }, at) =>
    kind === 'lift' ? [[secondsOf(at), secondsOf(at + 1), secondsOf(at + 2)]] : [],
  );
}

function whyNot(session: SessionPlan): string | undefined {
  return session.leftOut.find(({ phaseId }) => phaseId === 'toning')?.why;
}

describe('toning is guided', () => {
  test('with a lift, a full drop as long, and a rest that is as long as either', () => {
    expect(liftsOf(planned([drops, toning]))).toEqual([
      [5, 5, 8],
      [5, 5, 8],
      [5, 5, 8],
    ]);
    expect(liftsOf(planned([drops, { ...toning, reps: 1, restSeconds: 1 }]))).toEqual([[5, 5, 5]]);
    const [lift] = tonedIn(planned([drops, toning])).flatMap(({ kind }, index, all) =>
      kind === 'lift' ? [all.slice(index, index + 3).map((beat) => beat.kind)] : [],
    );
    expect(lift).toEqual(['lift', 'drop', 'return']);
  });

  test('after when to leave it out was said', () => {
    const said = tonedIn(planned([drops, toning])).flatMap(({ cues }) => cues.map(({ id }) => id));
    expect(said.slice(0, 3)).toEqual(['tone.gate', 'tone.back-to-release', 'tone.lift']);
  });

  test('ten times at most, and held for ten seconds at most, however much is asked', () => {
    const much = { ...toning, reps: 40, holdSeconds: 60 };
    const lifts = liftsOf(planned([drops, much]));
    expect(lifts).toHaveLength(10);
    expect(lifts[0]).toEqual([10, 10, 10]);
  });

  test('more often only where the protocol has an author, and no longer held', () => {
    const protocol = {
      ...dropsAlone,
      id: 'own',
      author: 'A. Therapist',
      phases: [drops, { ...toning, reps: 12, holdSeconds: 60 }],
    };
    const lifts = liftsOf(plan({ ...today, protocol }));
    expect(lifts).toHaveLength(12);
    expect(lifts[0]?.[0]).toBe(10);
  });
});

describe('toning is left out', () => {
  test.each<[string, readonly Phase[], Partial<PlanRequest>, string]>([
    ['until a clinician’s yes was told', [drops, toning], { shown: undefined }, 'notCleared'],
    [
      'where only massage was shown',
      [drops, toning],
      { shown: { partnerMassage: true, toning: 'notCleared' } },
      'notCleared',
    ],
    ['without release before it', [rest, toning], {}, 'releaseFirst'],
    ['where release comes only after it', [toning, drops], {}, 'releaseFirst'],
    [
      'where the release before it was not chosen',
      [{ ...drops, optional: true }, toning],
      {},
      'releaseFirst',
    ],
    [
      'where the release before it was left out itself',
      [{ id: 'm', kind: 'massage', by: 'partner', seconds: 60 }, toning],
      {},
      'releaseFirst',
    ],
    ['on a gentler day', [drops, toning], { offer: 'gentler' }, 'notToday'],
    ['on a day outside only', [drops, toning], { offer: 'outsideOnly' }, 'notToday'],
    ['on a breathing day', [drops, toning], { offer: 'breathingOnly' }, 'notToday'],
  ])('%s', (_, phases, change, why) => {
    const session = planned(phases, change);
    expect(tonedIn(session)).toEqual([]);
    expect(whyNot(session)).toBe(why);
  });
});

test('what is in comes out before toning', () => {
  const inside: readonly Phase[] = [
    drops,
    { id: 'insert', kind: 'insert', breaths: 3, advanceOn: 'exhale' },
    { id: 'hold', kind: 'hold', seconds: 60 },
    toning,
  ];
  const kinds = planned(inside, { sizes: threeDilators }).segments.map(({ kind }) => kind);
  expect(kinds.slice(kinds.indexOf('hold'))).toEqual(['hold', 'remove', 'toning', 'close']);
});

describe('in mid-session', () => {
  const session = planned([drops, rest, toning]);
  const intoMs = (kind: string, ms: number) =>
    quietMomentAfter(session, (session.segments.find((one) => one.kind === kind)?.atMs ?? 0) + ms, 240);
  const kindsAfter = (kind: string, ms: number, wish: Wish['kind']) => {
    const atMs = intoMs(kind, ms);
    const later = replan(session, atMs, { kind: wish }, testVoice);
    return later.segments.filter((one) => one.atMs >= atMs).map((one) => one.kind);
  };

  test('easing back from toning ends it, and from anything else keeps it', () => {
    expect(kindsAfter('toning', 30_000, 'easeBack')).toEqual(['ease', 'wait', 'close']);
    expect(kindsAfter('drops', 30_000, 'easeBack')).toEqual([
      'ease',
      'wait',
      'drops',
      'rest',
      'toning',
      'close',
    ]);
  });

  test('skipping the release skips the toning that needs it', () => {
    expect(kindsAfter('drops', 30_000, 'skip')).toEqual(['rest', 'close']);
    expect(kindsAfter('rest', 5000, 'skip')).toEqual(['toning', 'close']);
  });

  test('skipping one of two releases keeps it', () => {
    const stretch: Phase = {
      id: 'stretch',
      kind: 'stretch',
      stretches: [{ name: 'childsPose', holdSeconds: 30, sides: 'one', times: 1 }],
    };
    for (const phases of [
      [drops, stretch, toning],
      [stretch, drops, toning],
    ]) {
      const two = planned(phases);
      const dropsMs = two.segments.find(({ kind }) => kind === 'drops')?.atMs ?? 0;
      const atMs = quietMomentAfter(two, dropsMs + 30_000, 240);
      const later = replan(two, atMs, { kind: 'skip' }, testVoice);
      expect(later.segments.map(({ kind }) => kind)).toContain('toning');
    }
  });

  test.each(['breathingOnly', 'finish'] as const)('%s leaves no toning', (wish) => {
    expect(kindsAfter('drops', 30_000, wish)).not.toContain('toning');
  });

  test('outside only leaves no toning', () => {
    const insert: Phase = { id: 'insert', kind: 'insert', breaths: 3, advanceOn: 'exhale' };
    const inside = planned([drops, toning, insert, { ...toning, id: 'again' }], { sizes: threeDilators });
    const later = replan(inside, 20_016, { kind: 'outsideOnly' }, testVoice);
    expect(later.segments.map(({ kind }) => kind)).not.toContain('toning');
    expect(inside.segments.map(({ kind }) => kind)).toContain('toning');
  });
});
