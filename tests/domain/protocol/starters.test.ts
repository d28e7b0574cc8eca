import { describe, expect, test } from 'vitest';
import type { Limit } from '../../../src/domain/limit.ts';
import { asTold } from '../../../src/domain/protocol/as-told.ts';
import { breathLimits } from '../../../src/domain/protocol/breath-patterns.ts';
import { dropLimits } from '../../../src/domain/protocol/drop-limits.ts';
import { goesInside } from '../../../src/domain/protocol/goes-inside.ts';
import { lockOf } from '../../../src/domain/protocol/lock-of.ts';
import { phaseLimits } from '../../../src/domain/protocol/phase.ts';
import { gates, situations, termLimits } from '../../../src/domain/protocol/protocol-terms.ts';
import { protocolLimits } from '../../../src/domain/protocol/protocol-limits.ts';
import { breathNames } from '../../../src/domain/protocol/starters/breathing.ts';
import { discreetDrops } from '../../../src/domain/protocol/starters/discreet-drops.ts';
import { sourceOf } from '../../../src/domain/source-of.ts';
import { toningLimits } from '../../../src/domain/protocol/toning-limits.ts';
import { starters, startersWithDoses } from '../../support/starters.ts';

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

function valuesOf(limits: Record<string, Limit<string>>): number[] {
  return Object.values(limits).map((one) => one.value);
}

test.each([...startersWithDoses])('each number of $id is one of its sourced doses', (protocol, doses) => {
  const sourced = new Set([...valuesOf(doses), ...valuesOf(breathLimits), protocolLimits.painCapUsual.value]);
  const { schema: _format, version: _version, ...acted } = protocol;
  const clinical = numbersIn(acted);
  expect(clinical.filter((number) => !sourced.has(number))).toEqual([]);
});

test('every limit of protocols names its source and unit', () => {
  const all: Limit<string>[] = [
    ...startersWithDoses.map(([, doses]) => doses),
    breathLimits,
    dropLimits,
    toningLimits,
    protocolLimits,
    phaseLimits,
    termLimits,
  ].flatMap((limits: Record<string, Limit<string>>) => Object.values(limits));
  for (const { source, unit, value } of all) {
    expect(source).toMatch(/^(S[1-9]\d*|ourDefault)$/);
    expect(unit).not.toBe('');
    expect(value).toBeGreaterThan(0);
  }
});

test('no starter squeezes before a drop, or needs a partner; one tones, between two rows of drops', () => {
  const phases = starters.flatMap((protocol) => protocol.phases);
  const asked = phases.filter(
    (phase) =>
      (phase.kind === 'drops' && phase.contractRelax !== undefined) ||
      (phase.kind === 'massage' && (phase.by === 'partner' || phase.pressure !== 'light')),
  );
  expect(asked).toEqual([]);
  expect(starters.filter(({ author }) => author !== undefined)).toEqual([]);
  const toned = starters.filter((protocol) => protocol.phases.some(({ kind }) => kind === 'toning'));
  expect(toned).toMatchObject([
    {
      id: 'micro-toning',
      gates: ['toningAllowed'],
      phases: ['settle', 'drops', 'toning', 'drops', 'close'].map((kind) => ({ kind })),
    },
  ]);
});

test('nothing can go in with those that are for breath, drops, stretches and massage', () => {
  expect(starters.filter((protocol) => !goesInside(protocol)).map(({ id }) => id)).toEqual([
    'first-steps',
    'breathe-with-me',
    'micro-toning',
    'stretches-alone',
    'massage-alone',
    'drops-alone',
    'discreet-drops',
    ...breathNames.map((name) => `breathe-${name}`),
  ]);
});

const twelve = [
  'first-steps',
  'gradual-dilators',
  'fingers-tampons',
  'vestibule-gentle',
  'after-birth',
  'gsm-ease',
  'rt-gentle',
  'skin-care-maintenance',
  'stretch-led-release',
  'vaginoplasty-timekeeper',
  'mrkh-team-led',
  'restart-kind',
];
const ledByCalendar = ['rt-gentle', 'vaginoplasty-timekeeper', 'mrkh-team-led'];

describe('the twelve starters and two micro-routines', () => {
  const found = starters.filter(({ id }) => [...twelve, 'discreet-drops', 'micro-toning'].includes(id));

  test('are all there', () => {
    expect(found).toHaveLength(14);
  });

  test.each(found)('$id says whom it is for and where it comes from', (protocol) => {
    expect(protocol.situations?.length).toBeGreaterThan(0);
    expect(protocol.sources?.length).toBeGreaterThan(0);
    for (const source of protocol.sources ?? [])
      expect(sourceOf({ source })).toMatchObject({ kind: 'published' });
  });

  test.each(startersWithDoses.filter(([protocol]) => found.includes(protocol)))(
    '$id names the source of each of its doses',
    (protocol, doses) => {
      const dosed = Object.values(doses).map(({ source }) => source);
      const unnamed = dosed.filter(
        (source) => source !== 'ourDefault' && !protocol.sources?.includes(source),
      );
      expect(unnamed).toEqual([]);
    },
  );

  test('speak to every cause that people come with', () => {
    const spokenTo = new Set(found.flatMap(({ situations: some = [] }) => some));
    expect(situations.filter((situation) => !spokenTo.has(situation))).toEqual([]);
  });

  test('cap pain at 3 where comfort leads; the minute among other people asks nothing of the body', () => {
    const otherwise = found.filter(({ ledBy, painCap }) => ledBy === 'comfort' && painCap !== 3);
    expect(otherwise).toEqual([discreetDrops]);
  });
});

describe('those that a calendar leads', () => {
  const led = starters.filter(({ ledBy }) => ledBy === 'schedule');
  const saidAll = [...gates];

  test('are the three in which a team decides', () => {
    expect(led.map(({ id }) => id)).toEqual(ledByCalendar);
  });

  test.each(led)('$id stays locked, whatever is said, without the figures of a clinician', (protocol) => {
    expect(lockOf(protocol, saidAll, '2026-11-22')).toEqual({
      kind: 'locked',
      because: ['startDate', 'minutes', 'frequency'].map((figure) => ({ kind: 'figureMissing', figure })),
    });
  });

  test.each(led)(
    '$id brings no start, minutes or frequency of ours, and leaves size and time alone',
    (protocol) => {
      expect(protocol).not.toHaveProperty('clinician');
      expect(protocol).not.toHaveProperty('schedule');
      expect(protocol).not.toHaveProperty('frequency');
      expect(protocol.locks).toEqual(expect.arrayContaining(['size', 'minutes', 'frequency']));
    },
  );

  test.each(led)('$id never points towards the tailbone: the angle is as it was shown', ({ phases }) => {
    const angles = phases.flatMap((phase) => (phase.kind === 'insert' ? [phase.angle] : []));
    expect(angles).toEqual(['asShown']);
  });

  test.each(led)(
    '$id opens with the figures of a clinician, holds for their minutes, and no other',
    (protocol) => {
      const clinician = {
        startDate: '2026-11-01',
        minutes: 7,
        frequency: { times: 3, per: 'week' as const },
      };
      const entered = { ...protocol, clinician };
      expect(lockOf(entered, saidAll, '2026-11-01')).toEqual({ kind: 'open' });
      const holds = asTold(entered, '2026-11-01').phases.flatMap((phase) =>
        phase.kind === 'hold' ? [phase.seconds] : [],
      );
      expect(holds).toEqual([420]);
    },
  );
});
