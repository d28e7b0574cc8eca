import { describe, expect, test } from 'vitest';
import type { Phase } from '../../src/domain/protocol/phase.ts';
import type { Protocol } from '../../src/domain/protocol/protocol.ts';
import { breatheWithMe } from '../../src/domain/protocol/starters/breathe-with-me.ts';
import { firstSteps } from '../../src/domain/protocol/starters/first-steps.ts';
import { plan, type PlanRequest } from '../../src/planning/plan.ts';
import { cuesOf } from '../../src/planning/session-plan.ts';
import { faultsOf } from '../support/core-plan-faults.ts';
import { score } from '../support/score.ts';
import { testVoice } from '../support/voice-lengths.ts';

const longOut = { inSeconds: 4, outSeconds: 6 };

function planned(protocol: Protocol, today: Partial<PlanRequest> = {}) {
  return plan({ protocol, offer: 'asPlanned', turn: 0, chosen: [], voice: testVoice, ...today });
}

function protocolOf(...phases: Phase[]): Protocol {
  return { ...breatheWithMe, phases };
}

function cueIds(protocol: Protocol, today: Partial<PlanRequest> = {}) {
  return cuesOf(planned(protocol, today)).map((cue) => cue.id);
}

function countOf(protocol: Protocol, today: Partial<PlanRequest>, kind: string): number {
  const beats = planned(protocol, today).segments.flatMap((segment) => segment.beats);
  return beats.filter((beat) => beat.kind === kind).length;
}

test('first steps goes from settling to close, in the order of the protocol', () => {
  const kinds = planned(firstSteps).segments.map((segment) => segment.kind);
  expect(kinds).toEqual(['settle', 'scan', 'breathe', 'drops', 'close']);
});

test('a first session is welcomed and told how to stop before anything begins', () => {
  expect(score(planned(firstSteps))[0]).toMatch(
    /^settle: 0:00.0 quiet · 0:00.5 listen chime.start · 0:01.7 quiet · 0:02.5 listen welcome.first · 0:06.1 quiet · 0:08.5 listen welcome.outside · 0:12.1 quiet · 0:13.7 listen consent.controls · 0:17.3 quiet · 0:19.3 listen settle.privacy/,
  );
});

test('breathe with me begins within half a second and breathes within half a minute', () => {
  expect(score(planned(breatheWithMe))[0]).toMatch(
    new RegExp(
      [
        '^breathe: 0:00.0 quiet · 0:00.5 listen chime.start · 0:01.7 quiet',
        '0:02.5 listen welcome.breathe · 0:06.1 quiet',
        '0:07.7 listen breath.intro · 0:11.3 quiet',
        '0:12.9 listen breath.hands · 0:16.5 quiet',
        '0:18.1 listen breath.long-out · 0:21.7 quiet',
        '0:23.3 breatheIn breath.in · 0:27.3 breatheOut breath.out',
        '0:33.3 breatheIn breath.in · 0:37.3 breatheOut breath.out',
        '0:43.3 breatheIn breath.in · 0:47.3 breatheOut breath.out',
        '0:53.3 breatheIn chime.in · 0:57.3 breatheOut chime.out',
      ].join(' · '),
    ),
  );
});

test('drops let go on the in-breath, float back on the out-breath, and count neutrally twice', () => {
  const drops = score(planned(firstSteps)).find((line) => line.startsWith('drops:')) ?? '';
  const first = drops.indexOf(' drop drop.inhale');
  expect(drops.slice(0, first)).toMatch(/drop\.intro .* drop\.find .* breath\.pelvis /);
  expect(drops.match(/ return [^·]*/g)?.map((beat) => beat.trim())).toEqual([
    'return drop.return',
    'return drop.return',
    'return drop.return',
    'return drop.return',
    'return chime.out+count.left-5',
    'return drop.return',
    'return chime.out+count.left-3',
    'return drop.return',
    'return chime.out',
    'return drop.return',
  ]);
});

test('a session closes with a sigh, kind words, where to write, a bell, and six seconds of quiet', () => {
  const session = planned(firstSteps);
  const close = session.segments.at(-1);
  expect(close?.beats.flatMap((beat) => beat.cues.map((cue) => cue.id))).toEqual([
    'breath.sigh',
    'close.kind',
    'close.treat',
    'close.log',
    'chime.end',
  ]);
  expect(close?.beats.at(-1)).toMatchObject({ kind: 'quiet', endMs: session.totalMs, cues: [] });
});

test('breaths and drops keep their own seconds, with the holds and rests a protocol asks for', () => {
  const pattern = { inSeconds: 4, holdSeconds: 2, outSeconds: 5, restSeconds: 3 };
  const session = planned(
    protocolOf(
      { id: 'b', kind: 'breathe', breaths: 1, pattern },
      { id: 'd', kind: 'drops', reps: 1, pattern },
    ),
  );
  function lengths(segment: number, from: string): (string | number)[][] {
    const beats = session.segments[segment]?.beats ?? [];
    const first = beats.findIndex((beat) => beat.kind === from);
    return beats
      .slice(first, first + 4)
      .map((beat) => [beat.kind, Math.round((beat.endMs - beat.atMs) / 100) / 10]);
  }
  expect(lengths(0, 'breatheIn')).toEqual([
    ['breatheIn', 4],
    ['hold', 2],
    ['breatheOut', 5],
    ['quiet', 3],
  ]);
  expect(lengths(1, 'drop')).toEqual([
    ['drop', 4],
    ['hold', 2],
    ['return', 5],
    ['quiet', 3],
  ]);
});

test('"there is no holding" is said only where there is none', () => {
  const spoken = (pattern: typeof longOut & { holdSeconds?: number }) =>
    cueIds(protocolOf({ id: 'b', kind: 'breathe', breaths: 2, pattern })).includes('breath.long-out');
  expect(spoken(longOut)).toBe(true);
  expect(spoken({ ...longOut, holdSeconds: 0 })).toBe(true);
  expect(spoken({ ...longOut, holdSeconds: 4 })).toBe(false);
});

test('a word that does not fit its breath becomes a tone, and a tone that does not fit is left out', () => {
  const breath = (inSeconds: number) =>
    score(
      planned(protocolOf({ id: 'b', kind: 'breathe', breaths: 1, pattern: { inSeconds, outSeconds: 6 } }), {
        voice: { ...testVoice, 'breath.in': [{ lengthMs: 2400, pausesMs: [] }] },
      }),
    )[0]?.match(/ breatheIn[^·]*/)?.[0];
  expect(breath(4)).toBe(' breatheIn breath.in ');
  expect(breath(2)).toBe(' breatheIn chime.in ');
  expect(breath(1)).toBe(' breatheIn ');
});

test('within two minutes of paced breath the person hears what to do when light-headed', () => {
  const paced = (breaths: number) =>
    cueIds(protocolOf({ id: 'b', kind: 'breathe', breaths, pattern: longOut })).includes('breath.dizzy');
  expect(paced(5)).toBe(false);
  expect(paced(6)).toBe(true);
  expect(paced(15)).toBe(true);
  expect(paced(40)).toBe(true);
});

describe('today', () => {
  test('gentler is half of every count and half of every stretch of time', () => {
    expect(countOf(firstSteps, {}, 'breatheIn')).toBe(18);
    expect(countOf(firstSteps, { offer: 'gentler' }, 'breatheIn')).toBe(9);
    expect(countOf(firstSteps, { offer: 'gentler' }, 'drop')).toBe(5);
    const one = protocolOf({ id: 'b', kind: 'breathe', breaths: 1, pattern: longOut });
    expect(countOf(one, { offer: 'gentler' }, 'breatheIn')).toBe(1);
  });

  test('a smaller offer never makes a longer session', () => {
    const totals = (['asPlanned', 'gentler', 'outsideOnly', 'breathingOnly'] as const).map(
      (offer) => planned(firstSteps, { offer }).totalMs,
    );
    expect(totals).toEqual(totals.toSorted((a, b) => b - a));
  });

  test.each(['gentler', 'outsideOnly', 'breathingOnly'] as const)(
    'a session that is called short is short: %s',
    (offer) => {
      const today = { offer, turn: 9 };
      expect(cueIds(firstSteps, today)).toContain('welcome.short');
      expect(planned(firstSteps, today).totalMs).toBeLessThan(
        planned(firstSteps, { turn: 9 }).totalMs * 0.75,
      );
    },
  );

  test('breathing only has no drops, and is told as the whole practice', () => {
    const today = { offer: 'breathingOnly' } as const;
    expect(countOf(firstSteps, today, 'drop')).toBe(0);
    expect(cueIds(firstSteps, today)).toContain('close.none');
    expect(cueIds(firstSteps)).toContain('close.kind');
  });

  test('wordings take turns from session to session', () => {
    const variants = [0, 1, 2].map(
      (turn) => cuesOf(planned(firstSteps, { turn })).find((cue) => cue.id === 'close.kind')?.variant,
    );
    expect(variants).toEqual([0, 1, 0]);
  });

  test('later sessions are told less', () => {
    expect(cueIds(firstSteps, { turn: 3 })).not.toContain('drop.find');
    expect(cueIds(firstSteps, { turn: 3 })).toContain('welcome.back');
    expect(planned(firstSteps, { turn: 3 }).totalMs).toBeLessThan(planned(firstSteps).totalMs);
  });
});

describe('what today leaves out is told with the reason', () => {
  const inside: Phase = { id: 'in', kind: 'insert', breaths: 3, advanceOn: 'exhale' };
  const drops: Phase = { id: 'drops', kind: 'drops', reps: 3, pattern: longOut };
  const rest: Phase = { id: 'rest', kind: 'rest', optional: true, seconds: 60 };
  const both = protocolOf(inside, drops, rest);

  test.each<[PlanRequest['offer'], string[], [string, string][]]>([
    [
      'asPlanned',
      [],
      [
        ['in', 'noSuchSize'],
        ['rest', 'notChosen'],
      ],
    ],
    ['asPlanned', ['rest'], [['in', 'noSuchSize']]],
    ['outsideOnly', ['rest'], [['in', 'notToday']]],
    [
      'breathingOnly',
      ['rest'],
      [
        ['in', 'notToday'],
        ['drops', 'notToday'],
      ],
    ],
  ])('%s with %j chosen', (offer, chosen, expected) => {
    const { leftOut } = planned(both, { offer, chosen });
    expect(leftOut.map((one) => [one.phaseId, one.why])).toEqual(expected);
  });

  test('a choice is not offered for what a clinician has to come before', () => {
    const massage: Phase = { id: 'massage', kind: 'massage', optional: true, by: 'partner', seconds: 60 };
    const { leftOut } = planned(protocolOf(massage, drops, rest));
    expect(leftOut.map((one) => [one.phaseId, one.why])).toEqual([
      ['massage', 'notShown'],
      ['rest', 'notChosen'],
    ]);
  });
});

describe('a protocol with nothing to play', () => {
  const session = planned(protocolOf({ id: 'h', kind: 'hold', seconds: 300 }));

  test('is still a kind, whole session', () => {
    expect(faultsOf(session)).toEqual([]);
    const ids = cuesOf(session).map((cue) => cue.id);
    expect(ids.slice(0, 2)).toEqual(['chime.start', 'welcome.first']);
    expect(ids.at(-1)).toBe('chime.end');
  });

  test('does not say that breathing was the practice', () => {
    const ids = cuesOf(session).map((cue) => cue.id);
    expect(ids).toContain('close.kind');
    expect(ids).not.toContain('close.none');
  });
});

test('a block too short for its words grows, and its pauses stay long enough to follow', () => {
  const settle: Phase = { id: 's', kind: 'settle', seconds: 1 };
  const [segment] = planned(protocolOf(settle), { turn: 9 }).segments;
  const beats = segment?.beats ?? [];
  const pauses = beats.filter((_, index) => beats[index - 1]?.cues[0]?.id.startsWith('settle.'));
  expect(pauses.map((pause) => [pause.kind, pause.endMs - pause.atMs])).toEqual(
    Array.from({ length: 5 }, () => ['quiet', 2400]),
  );
});

test('a sentence without a recording still has time to be read', () => {
  const session = planned(firstSteps, { voice: { ...testVoice, 'settle.eyes': [], 'breath.in': [] } });
  expect(faultsOf(session)).toEqual([]);
  const unheard = session.segments
    .flatMap((one) => one.beats)
    .find((one) => one.cues[0]?.id === 'settle.eyes');
  expect(unheard && unheard.endMs - unheard.atMs).toBeGreaterThanOrEqual(3000);
});
