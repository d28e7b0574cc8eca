import fc from 'fast-check';
import { homeworkKinds } from '../../src/domain/protocol/homework.ts';
import { isAlwaysThere, learnTopics } from '../../src/domain/learn/learn-topics.ts';
import { parseProtocol } from '../../src/domain/protocol/parse-protocol.ts';
import { gates, locks, situations } from '../../src/domain/protocol/protocol-terms.ts';
import type { Protocol } from '../../src/domain/protocol/protocol.ts';
import { anyProtocol } from './core-arbitraries.ts';

const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const frequency = fc.record({
  times: fc.integer({ min: 1, max: 12 }),
  per: fc.constantFrom('day' as const, 'week' as const),
});
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
const homework = fc.uniqueArray(
  fc.record(
    {
      id: fc.integer({ min: 1, max: 20 }).map((count) => `item-${count}`),
      what: fc.constantFrom(...homeworkKinds.filter((kind) => kind !== 'device')),
      text: words.map((text) => `Do ${text}`),
      minutes: fc.integer({ min: 1, max: 60 }),
      frequency,
    },
    { requiredKeys: ['id', 'what', 'text'] },
  ),
  { selector: ({ id }) => id, maxLength: 5 },
);
const topics = [...learnTopics.filter((topic) => !isAlwaysThere(topic)), 'of-later'];
const learn = fc.uniqueArray(
  fc.oneof(
    fc.record({ kind: fc.constant('hide' as const), topic: fc.constantFrom(...topics) }),
    fc.record({
      kind: fc.constant('replace' as const),
      topic: fc.constantFrom(...topics, ...learnTopics.filter(isAlwaysThere)),
      title: words.map((text) => `On ${text}`),
      text: words.map((text) => `Rest.\n\n${text}`),
    }),
  ),
  { selector: ({ topic }) => topic, maxLength: 4 },
);
const ceiling = fc.oneof(
  fc.record({ kind: fc.constant('dilator' as const), diameterMm: fc.integer({ min: 20, max: 60 }) }),
  fc.record({ kind: fc.constant('finger' as const), size: fc.constantFrom('fingertip', 'oneFinger') }),
);

/** Fields of versions to come, as deep as they may lie. */
const unknownFields = fc.dictionary(
  fc.stringMatching(/^later[A-Z][a-z]{1,8}$/),
  fc.jsonValue({ maxDepth: 4 }),
  { maxKeys: 3 },
);

const terms = fc.record(
  {
    author: words,
    clinic: words,
    aim: words,
    note: words,
    nextVisit: day,
    reviewBy: day,
    homework,
    learn,
    frequency,
    restDays: fc.integer({ min: 0, max: 6 }),
    painCap: fc.integer({ min: 3, max: 5 }),
    waitSeconds: fc.integer({ min: 30, max: 900 }),
    ceiling,
    locks: fc.subarray([...locks]),
    gates: fc.subarray([...gates]),
    situations: fc.subarray([...situations]),
    stepUp: fc.record({ sessions: fc.integer({ min: 1, max: 20 }) }),
    checkIn: fc.record({ moderatePainFrom: fc.integer({ min: 1, max: 4 }) }),
    clinician: fc.record({ startDate: day, minutes: fc.integer({ min: 1, max: 30 }), frequency }),
  },
  { requiredKeys: [] },
);

/** Any plan of a therapist's, as it is once it was read: texts that nobody can see are out of it. */
export const anyPlan: fc.Arbitrary<Protocol> = fc
  .tuple(anyProtocol, terms, unknownFields, fc.integer({ min: 1, max: 99 }))
  .map(([protocol, term, unknown, version]) =>
    parseProtocol({ ...protocol, ...unknown, ...term, id: 'evenings', version, title: 'Short evenings' }),
  )
  .filter((parsed) => parsed.ok)
  .map(({ protocol }) => JSON.parse(JSON.stringify(protocol)) as Protocol);
