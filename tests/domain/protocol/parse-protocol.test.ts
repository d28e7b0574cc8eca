import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseProtocol, parseProtocolText } from '../../../src/domain/protocol/parse-protocol.ts';
import { protocolLimits } from '../../../src/domain/protocol/protocol-limits.ts';
import { breatheWithMe } from '../../../src/domain/protocol/starters/breathe-with-me.ts';
import { starterIds } from '../../../src/domain/protocol/starter-ids.ts';
import { firstSteps } from '../../../src/domain/protocol/starters/first-steps.ts';
import { anyProtocol } from '../../support/core-arbitraries.ts';
import { starters } from '../../support/starters.ts';

const settle = { id: 'settle', kind: 'settle', seconds: 60 };

function protocolOf(...phases: unknown[]): Record<string, unknown> {
  return { ...breatheWithMe, phases };
}

function problemsOf(input: unknown) {
  const parsed = parseProtocol(input);
  return parsed.ok ? [] : parsed.problems;
}

test.each([...starters])('our own $id is read back as it was written', (starter) => {
  expect(parseProtocol(JSON.parse(JSON.stringify(starter)))).toEqual({ ok: true, protocol: starter });
});

test('every protocol that keeps the rules is read back as it was written', () => {
  fc.assert(
    fc.property(anyProtocol, (protocol) => {
      expect(parseProtocolText(JSON.stringify(protocol))).toEqual({ ok: true, protocol });
    }),
  );
});

test('fields that this version does not know survive a round trip, at every depth', () => {
  const written = {
    ...firstSteps,
    id: 'of-my-own',
    ward: { ward: 'B' },
    phases: [
      { ...settle, music: 'sea' },
      {
        id: 'b',
        kind: 'breathe',
        breaths: 3,
        pattern: { inSeconds: 4, outSeconds: 6, hum: true },
        by: ['x'],
      },
    ],
  };
  const parsed = parseProtocolText(JSON.stringify(written));
  expect(parsed).toEqual({ ok: true, protocol: written });
});

test.each<[string, unknown]>([
  ['null', null],
  ['nothing', undefined],
  ['a list', [firstSteps]],
  ['a string', 'protocol'],
  ['a number', 7],
  ['an empty object', {}],
  ['no phases', { schema: 1 }],
  ['phases that are no list', { schema: 1, phases: { 0: settle } }],
  ['no version of the format', { phases: [settle] }],
])('%s is not a protocol', (_, input) => {
  expect(parseProtocol(input)).toEqual({ ok: false, problems: [{ kind: 'notAProtocol' }] });
});

test.each(['', '{', 'undefined', '{"schema":1,', '\u0000', '"', '[]'])(
  'the text %j is not a protocol',
  (text) => {
    expect(parseProtocolText(text)).toEqual({ ok: false, problems: [{ kind: 'notAProtocol' }] });
  },
);

test('a protocol of a newer format is refused as such, whatever is in it', () => {
  const newer = { ...protocolOf({ id: 'x', kind: 'float' }), schema: 2 };
  expect(problemsOf(newer)).toEqual([{ kind: 'newerVersion', schema: 2 }]);
  expect(problemsOf({ schema: 3 })).toEqual([{ kind: 'newerVersion', schema: 3 }]);
});

test.each<[string, unknown, string]>([
  ['a negative number', { ...settle, seconds: -60 }, 'phases.0.seconds'],
  ['zero', { ...settle, seconds: 0 }, 'phases.0.seconds'],
  ['half a second', { ...settle, seconds: 1.5 }, 'phases.0.seconds'],
  ['more than an hour', { ...settle, seconds: 3601 }, 'phases.0.seconds'],
  ['not a number', { ...settle, seconds: Number.NaN }, 'phases.0.seconds'],
  ['an endless number', { ...settle, seconds: Number.POSITIVE_INFINITY }, 'phases.0.seconds'],
  ['a number in words', { ...settle, seconds: '60' }, 'phases.0.seconds'],
  ['nothing', { ...settle, seconds: null }, 'phases.0.seconds'],
  ['no breaths', { id: 'r', kind: 'remove', breaths: 0 }, 'phases.0.breaths'],
  [
    'a breath in no time',
    { id: 'b', kind: 'breathe', breaths: 1, pattern: { inSeconds: 0.5, outSeconds: 6 } },
    'phases.0.pattern.inSeconds',
  ],
  ['an id with markup', { ...settle, id: '<b>' }, 'phases.0.id'],
  ['no body part', { id: 's', kind: 'scan', seconds: 60, parts: [] }, 'phases.0.parts'],
  ['a phase that is null', null, 'phases.0'],
  ['a phase that is a list', [settle], 'phases.0.kind'],
])('%s is told with its place', (_, phase, at) => {
  expect(problemsOf(protocolOf(phase)).map((problem) => 'at' in problem && problem.at)).toContain(at);
});

test.each<[string, Record<string, unknown>]>([
  ['a pain cap above the highest allowed', { painCap: 6 }],
  ['a pain cap below zero', { painCap: -1 }],
  ['an empty title', { title: '  ' }],
  ['a version that counts back', { version: 0 }],
  ['a version that nothing can be counted from', { version: 2 ** 53 }],
  ['a format before the first', { schema: 0 }],
  ['a format in words', { schema: '1' }],
])('%s is refused', (_, fields) => {
  expect(problemsOf({ ...breatheWithMe, ...fields })).toMatchObject([{ kind: 'wrongValue' }]);
});

test('a phase that this version does not know is named', () => {
  expect(problemsOf(protocolOf(settle, { id: 'f', kind: 'float' }))).toEqual([
    { kind: 'unknownPhase', at: 'phases.1.kind', named: 'float' },
  ]);
});

test('an id used twice is named', () => {
  expect(problemsOf(protocolOf(settle, settle))).toEqual([{ kind: 'phaseIdTwice', id: 'settle' }]);
});

test('two hours are within one sitting, and a minute more is not', () => {
  const hours = [
    { ...settle, id: 'a', seconds: 3600 },
    { ...settle, id: 'b', seconds: 3600 },
  ];
  expect(parseProtocol(protocolOf(...hours)).ok).toBe(true);
  expect(problemsOf(protocolOf(...hours, { ...settle, seconds: 1 }))).toEqual([
    { kind: 'tooLong', minutes: 121, atMost: protocolLimits.minutes.value },
  ]);
});

test('10 000 phases are refused by their number, without looking at each', () => {
  const looked: unknown[] = [];
  const watched = Array.from(
    { length: 10_000 },
    () => new Proxy(settle, { get: (_, key) => looked.push(key) }),
  );
  expect(problemsOf(protocolOf(...watched))).toEqual([
    { kind: 'tooManyPhases', count: 10_000, atMost: protocolLimits.phases.value },
  ]);
  expect(looked).toEqual([]);
});

describe('what comes from strangers', () => {
  test('markup in a text stays the text it is', () => {
    const title = '<img src=x onerror=alert(1)>';
    const parsed = parseProtocol({ ...breatheWithMe, title });
    expect(parsed.ok && parsed.protocol.title).toBe(title);
  });

  const textOf = (title: string) => {
    const parsed = parseProtocol({ ...breatheWithMe, title, author: title, aim: title });
    return parsed.ok ? [parsed.protocol.title, parsed.protocol.author, parsed.protocol.aim] : parsed.problems;
  };

  test.each([
    ['turns the direction', 'Calm \u202Eegassap\u202C evenings', 'Calm egassap evenings'],
    ['isolates a direction', '\u2067Calm\u2069\u200F', 'Calm'],
    ['has no width', 'Ca\u200Blm\uFEFF\u2060', 'Calm'],
    ['is a soft hyphen', 'even\u00ADings', 'evenings'],
    ['controls a terminal', 'Calm\u0007\u001B[31m', 'Calm[31m'],
    ['is a tag', 'Calm\u{E0041}\u{E0042}', 'Calm'],
    ['joins nothing', '\u200DCalm \u200C \u200D\u200Devenings\u200D', 'Calm evenings'],
  ])('what %s is taken out of title, author and aim', (_, written, shown) => {
    const oneSpaced = textOf(written).map((text) => JSON.stringify(text).replace(/ +/g, ' '));
    expect(oneSpaced).toEqual(Array.from({ length: 3 }, () => JSON.stringify(shown)));
  });

  test.each(['می\u200Cخواهم', 'क्\u200Dष', '👩\u200D⚕️ plan', 'Schöne Abende', 'تمرين', '静かな時間'])(
    'other scripts keep what they need: %s',
    (written) => expect(textOf(written)).toEqual([written, written, written]),
  );

  test('an aim keeps its paragraphs, a title is one line', () => {
    expect(textOf('One\n\nTwo')).toEqual(['One Two', 'One Two', 'One\n\nTwo']);
  });

  test('a title that shows nothing is none', () => {
    expect(problemsOf({ ...breatheWithMe, title: '\u200B\u202E\u3164' })).toMatchObject([
      { kind: 'wrongValue', at: 'title' },
    ]);
  });

  test('a quoted value is shown without them too', () => {
    expect(problemsOf(protocolOf({ id: 'x', kind: 'fl\u202Eoat' }))).toEqual([
      { kind: 'unknownPhase', at: 'phases.0.kind', named: 'float' },
    ]);
  });

  test('a problem quotes no more than a few characters', () => {
    const long = `<script>${'x'.repeat(100_000)}</script>`;
    for (const problem of problemsOf(protocolOf({ id: 'x', kind: long }, { ...settle, seconds: long }))) {
      expect(JSON.stringify(problem).length).toBeLessThan(150);
    }
  });

  test('at most five problems are told', () => {
    expect(problemsOf(protocolOf(...Array.from({ length: 50 }, () => null)))).toHaveLength(5);
  });

  test('a list of half a million wrong values inside a phase is refused like any other', () => {
    const parts = Array.from({ length: 500_000 }, () => 'tail');
    expect(problemsOf(protocolOf({ id: 's', kind: 'scan', seconds: 60, parts }))).toMatchObject([
      { kind: 'wrongValue', at: 'phases.0.parts' },
    ]);
  });

  test('a value nested without end is refused like any other', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    expect(problemsOf(protocolOf({ ...settle, seconds: deep }))).toMatchObject([
      { kind: 'wrongValue', at: 'phases.0.seconds' },
    ]);
  });

  test('no key reaches into what all objects share', () => {
    const text = JSON.stringify({ ...breatheWithMe, id: 'of-my-own' }).replace(
      '{',
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},',
    );
    const parsed = parseProtocolText(text);
    expect(parsed.ok).toBe(true);
    expect(parsed.ok && 'polluted' in parsed.protocol).toBe(false);
    expect('polluted' in {}).toBe(false);
  });

  test('nothing whatsoever makes the reader throw', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true, maxDepth: 4 }), (input) => {
        expect(parseProtocol(input)).toHaveProperty('ok');
        expect(parseProtocol({ ...breatheWithMe, phases: [input] })).toHaveProperty('ok');
        expect(parseProtocol({ ...breatheWithMe, phases: [{ ...settle, seconds: input }] })).toHaveProperty(
          'ok',
        );
        expect(parseProtocol({ ...breatheWithMe, title: input })).toHaveProperty('ok');
      }),
    );
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseProtocolText(text)).toHaveProperty('ok');
      }),
    );
  });
});

test('a file may not pass another plan off under the id of one of ours', () => {
  const text = JSON.stringify({ ...firstSteps, title: 'Something else' });
  expect(parseProtocolText(text)).toEqual({ ok: false, problems: [{ kind: 'idIsOurs', id: 'first-steps' }] });
});

test('the ids kept for our starters are those of our starters', () => {
  expect(starters.map(({ id }) => id).toSorted()).toEqual(starterIds.toSorted());
});

test.each<[string, Record<string, unknown>]>([
  ['seven sets of drops', { kind: 'drops', reps: 5, pattern: { inSeconds: 4, outSeconds: 6 }, sets: 7 }],
  ['pressure without a name we know', { kind: 'massage', by: 'ownHand', seconds: 60, pressure: 'hard' }],
  ['a movement we do not know', { kind: 'move', technique: 'spiral', seconds: 60 }],
  [
    'a pace that is neither',
    { kind: 'breathe', breaths: 3, pattern: { inSeconds: 4, outSeconds: 6 }, pace: 'fast' },
  ],
])('%s is refused', (_, phase) => {
  expect(problemsOf(protocolOf({ id: 'a', ...phase }))).toMatchObject([{ kind: 'wrongValue' }]);
});

test('a protocol kept before there were sets, pressure, pace and brief closes is read back as it was', () => {
  const pattern = { inSeconds: 4, outSeconds: 6 };
  const kept = protocolOf(
    { id: 'a', kind: 'breathe', pattern, breaths: 12 },
    { id: 'b', kind: 'drops', pattern, reps: 10 },
    { id: 'c', kind: 'massage', by: 'partner', seconds: 60 },
    { id: 'd', kind: 'move', technique: 'clock', seconds: 60 },
    { id: 'e', kind: 'toning', reps: 40, holdSeconds: 60, restSeconds: 5 },
    { id: 'f', kind: 'close' },
  );
  expect(parseProtocol(kept)).toEqual({ ok: true, protocol: kept });
});
