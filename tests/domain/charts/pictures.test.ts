import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heldByWeek, practisedByWeek } from '../../../src/domain/charts/by-week.ts';
import { depthsWith, feltNames, feltWith } from '../../../src/domain/charts/felt.ts';
import { type Occasion, occasionsIn } from '../../../src/domain/charts/occasion.ts';
import { plannedAWeek } from '../../../src/domain/charts/planned-a-week.ts';
import { sizeSteps } from '../../../src/domain/charts/size-steps.ts';
import { sizesUsed } from '../../../src/domain/charts/sizes-used.ts';
import type { Slots } from '../../../src/domain/charts/slot.ts';
import { dayAfter } from '../../../src/domain/day.ts';
import type { JournalRecord } from '../../../src/domain/journal/journal-record.ts';
import type { PracticeRecord } from '../../../src/domain/journal/practice-record.ts';
import type { Rung } from '../../../src/domain/ladder/rung.ts';
import type { Protocol } from '../../../src/domain/protocol/protocol.ts';
import { firstSteps } from '../../../src/domain/protocol/starters/first-steps.ts';
import { gradualDilators } from '../../../src/domain/protocol/starters/gradual-dilators.ts';
import { rtGentle } from '../../../src/domain/protocol/starters/rt-gentle.ts';
import { checkInRecord, sessionRecord } from '../../support/journal-records.ts';
import { anyRecords } from '../../support/progress-arbitraries.ts';
import { circumstance, d18, d22, d26, decision, held } from '../../support/progress-records.ts';

const finger: Rung = { id: 'finger', kind: 'finger', size: 'oneFinger' };
const tampon: Rung = { id: 'tampon', kind: 'tampon', size: 'regular' };
const wide: Rung = { id: 'wide', kind: 'dilator', diameterMm: 15, expandsToMm: 40 };

function practiceRecord(given: Partial<PracticeRecord> = {}): PracticeRecord {
  const day = given.day ?? '2026-11-22';
  return {
    schema: 1,
    id: `practice-${day}`,
    at: `${day}T12:00:00.000Z`,
    day,
    kind: 'practice',
    what: 'dilator',
    reflection: {},
    ...given,
  };
}

function occasions(...records: readonly JournalRecord[]): readonly Occasion[] {
  return occasionsIn(records);
}

const session = (day: string, given: Parameters<typeof sessionRecord>[0] = {}) =>
  sessionRecord({ id: `s-${day}`, day, reflection: {}, ...given });

const valuesOf = <Name extends string>({ slots }: Slots<Name>, name: Name) =>
  slots.map(({ told }) => told[name]?.highest);

describe('what counts as practice', () => {
  test('sessions, and what was told of afterwards, oldest first; nothing else', () => {
    const records = [
      practiceRecord({ day: '2026-11-21', what: 'breathing' }),
      checkInRecord({ day: '2026-11-20' }),
      decision({ day: '2026-11-20', choice: 'stayed' }),
      circumstance('flare', '2026-11-20'),
      session('2026-11-19'),
    ];
    expect(occasions(...records).map(({ day }) => day)).toEqual(['2026-11-19', '2026-11-21']);
  });

  test('from a day on, that day counted', () => {
    const records = [session('2026-11-18'), session('2026-11-19'), session('2026-11-20')];
    expect(occasionsIn(records, '2026-11-19').map(({ day }) => day)).toEqual(['2026-11-19', '2026-11-20']);
  });

  test('a session that was edited counts once, as it is now', () => {
    const former = session('2026-11-19', { sizes: [held(d22)] });
    const now = { ...session('2026-11-19', { sizes: [held(d18)] }), id: 'now', formerIds: [former.id] };
    expect(occasions(former, now).flatMap(({ sizes }) => sizes.map(({ rung }) => rung))).toEqual([d18]);
  });
});

describe('the size staircase', () => {
  test('has the largest size that was held each time', () => {
    const steps = sizeSteps(
      occasions(
        session('2026-11-01', { sizes: [held(d18), held(d22)] }),
        session('2026-11-03', { sizes: [held(d18)] }),
        practiceRecord({ day: '2026-11-05', sizes: [{ rung: d26 }] }),
      ),
    );
    expect(valuesOf(steps, 'mm')).toEqual([22, 18, 26]);
  });

  test('has no step for a time without anything in', () => {
    expect(sizeSteps(occasions(session('2026-11-01'))).slots).toEqual([]);
  });

  test('a size that was begun and not held is a gap', () => {
    const steps = sizeSteps(
      occasions(
        session('2026-11-01', { sizes: [held(d18), held(d22, { heldMs: 0 })] }),
        session('2026-11-02', { sizes: [held(d22, { heldMs: 0 })] }),
      ),
    );
    expect(valuesOf(steps, 'mm')).toEqual([18, undefined]);
  });

  test('what nobody has measured is named, and has no millimetres', () => {
    const { slots } = sizeSteps(occasions(session('2026-11-01', { sizes: [held(tampon), held(finger)] })));
    expect(slots.map(({ told, unmeasured }) => [told, unmeasured])).toEqual([[{}, [tampon, finger]]]);
  });

  test.each([
    [{}, undefined],
    [{ sizes: [{ rungId: 'wide', widestMm: 26.5 }] }, 26.5],
    [{ sizes: [{ rungId: 'other', widestMm: 26.5 }] }, undefined],
  ])('one that expands is as wide as was told, and a gap where nothing was: %j', (reflection, mm) => {
    const steps = sizeSteps(occasions(session('2026-11-01', { sizes: [held(wide)], reflection })));
    expect(valuesOf(steps, 'mm')).toEqual([mm]);
  });

  test('of more than can be drawn has the lowest and the highest of each week', () => {
    const steps = sizeSteps(
      occasions(
        session('2026-11-02', { sizes: [held(d22)] }),
        session('2026-11-04', { sizes: [held(d18)] }),
        session('2026-11-09', { sizes: [held(d26)] }),
      ),
      2,
    );
    expect(steps.grain).toBe('week');
    expect(steps.slots.map(({ from, told }) => [from, told.mm])).toEqual([
      ['2026-11-02', { lowest: 18, highest: 22 }],
      ['2026-11-09', { lowest: 26, highest: 26 }],
    ]);
  });
});

describe('pain and worry', () => {
  const answered = session('2026-11-01', {
    sizes: [held(d18), held(d22)],
    checkIn: { painNow: 1, worryNow: 5, redFlags: [], cautions: [] },
    reflection: {
      worstPain: 4,
      worry: 2,
      sizes: [
        { rungId: 'd18', painBefore: 0, painWorst: 1 },
        { rungId: 'd22', painWorst: 3, painAfter: 2 },
      ],
    },
  });

  test.each([
    [d18, { painBefore: 0, painWorst: 1, painAfter: undefined, worry: 5 }],
    [d22, { painBefore: 1, painWorst: 3, painAfter: 2, worry: 5 }],
    [undefined, { painBefore: 0, painWorst: 4, painAfter: 2, worry: 5 }],
  ])(
    'with $diameterMm mm go by its own answers, and by the session’s where it has none',
    (size, expected) => {
      const felt = feltWith(occasions(answered), size);
      expect(Object.fromEntries(feltNames.map((name) => [name, valuesOf(felt, name)[0]]))).toEqual(expected);
    },
  );

  test('of a session without answers are gaps and not 0', () => {
    const felt = feltWith(occasions(session('2026-11-01', { sizes: [held(d22)] })), d22);
    expect(felt.slots.map(({ told, occasions: count }) => [told, count])).toEqual([[{}, 1]]);
  });

  test('a told 0 is a 0', () => {
    const felt = feltWith(occasions(session('2026-11-01', { reflection: { worstPain: 0 } })), undefined);
    expect(valuesOf(felt, 'painWorst')).toEqual([0]);
  });

  test('of a size leave out the sessions without it', () => {
    expect(feltWith(occasions(answered), d26).slots).toEqual([]);
  });
});

describe('depth', () => {
  test('is there only where it was noted', () => {
    const noted = { sizes: [{ rungId: 'd22', depthMm: 0 }] };
    const all = occasions(
      session('2026-11-01', { sizes: [held(d22)] }),
      session('2026-11-02', { sizes: [held(d22)], reflection: noted }),
    );
    expect(depthsWith(all, d22).slots.map(({ from, told }) => [from, told.depth])).toEqual([
      ['2026-11-02', { lowest: 0, highest: 0 }],
    ]);
    expect(depthsWith(all, d18).slots).toEqual([]);
  });
});

describe('by the week', () => {
  test('minutes are added up for the size that was asked for', () => {
    const all = occasions(
      session('2026-11-02', { sizes: [held(d18, { heldMs: 60_000 }), held(d22, { heldMs: 120_000 })] }),
      session('2026-11-08', { sizes: [held(d22, { heldMs: 30_000 })] }),
      session('2026-11-16', { sizes: [held(d22, { heldMs: 0 })] }),
      practiceRecord({ day: '2026-11-23', sizes: [{ rung: d22 }] }),
    );
    expect(heldByWeek(all, d22).slots.map(({ from, told }) => [from, told.heldMs?.highest])).toEqual([
      ['2026-11-02', 150_000],
      ['2026-11-16', 0],
      ['2026-11-23', undefined],
    ]);
    expect(valuesOf(heldByWeek(all, undefined), 'heldMs')).toEqual([210_000, 0, undefined]);
  });

  test('practice of any kind counts, and a week without has no bar', () => {
    const all = occasions(
      session('2026-11-02'),
      session('2026-11-03', { sizes: [held(d22)] }),
      practiceRecord({ day: '2026-11-22', what: 'stretches' }),
    );
    expect(practisedByWeek(all).slots.map(({ from, told }) => [from, told.times?.highest])).toEqual([
      ['2026-11-02', 2],
      ['2026-11-16', 1],
    ]);
  });
});

describe('the plan’s week', () => {
  const told = (frequency: Protocol['frequency'], given: Partial<Protocol> = {}): Protocol => ({
    ...firstSteps,
    frequency,
    restDays: undefined,
    ...given,
  });
  test.each([
    ['a number a week', told({ times: 3, per: 'week' }), { least: 3, most: 3 }],
    ['from one number to another', told({ times: 3, upTo: 5, per: 'week' }), { least: 3, most: 5 }],
    ['a number a day', told({ times: 2, per: 'day' }), { least: 14, most: 14 }],
    [
      'a number a day with days of rest',
      told({ times: 1, upTo: 2, per: 'day' }, { restDays: 1 }),
      { least: 6, most: 12 },
    ],
    [
      'days of rest with a number a week',
      told({ times: 3, per: 'week' }, { restDays: 2 }),
      { least: 3, most: 3 },
    ],
    ['no number', told(undefined), undefined],
    ['a calendar without the clinician’s figures', rtGentle, undefined],
  ])('%s', (_, protocol, planned) => {
    expect(plannedAWeek(protocol, '2026-11-22')).toEqual(planned);
  });

  test('of gradual dilators is 3 to 5', () => {
    expect(plannedAWeek(gradualDilators, '2026-11-22')).toEqual({ least: 3, most: 5 });
  });
});

describe('whatever is in the journal', () => {
  const anyMost = fc.integer({ min: 11, max: 30 });
  const everything = (all: readonly Occasion[], most: number) => {
    const sizes = [undefined, ...sizesUsed(all)];
    return {
      steps: sizeSteps(all, most),
      felt: sizes.map((size) => feltWith(all, size, most)),
      depths: sizes.map((size) => depthsWith(all, size, most)),
      held: sizes.map((size) => heldByWeek(all, size, most)),
      practised: practisedByWeek(all, most),
    };
  };

  test('no picture has more points than can be drawn, and each is in its place', () => {
    fc.assert(
      fc.property(anyRecords, anyMost, (records, most) => {
        const { steps, felt, depths, held: minutes, practised } = everything(occasionsIn(records), most);
        for (const { slots } of [steps, ...felt, ...depths, ...minutes, practised]) {
          expect(slots.length).toBeLessThanOrEqual(most);
          const places = slots.map(({ at }) => at);
          expect(places).toEqual(places.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  test('the order in which records arrive changes nothing', () => {
    fc.assert(
      fc.property(anyRecords, anyMost, (records, most) => {
        const backwards = occasionsIn(records.toReversed());
        expect(everything(backwards, most)).toEqual(everything(occasionsIn(records), most));
      }),
    );
  });

  test('no value is drawn that was not recorded', () => {
    fc.assert(
      fc.property(anyRecords, anyMost, (records, most) => {
        const all = occasionsIn(records);
        const { steps, felt } = everything(all, most);
        const millimetres = all.flatMap(({ sizes }) =>
          sizes.map(({ rung }) => (rung.kind === 'dilator' ? rung.diameterMm : undefined)),
        );
        const drawn = steps.slots.flatMap(({ told: { mm } }) => (mm ? [mm.lowest, mm.highest] : []));
        expect(drawn.filter((value) => !millimetres.includes(value))).toEqual([]);
        const told = new Set(
          all.flatMap(({ reflection, checkIn }) => [
            reflection.worstPain,
            reflection.worry,
            checkIn?.painNow,
            checkIn?.worryNow,
          ]),
        );
        for (const { told: spans } of felt.flatMap(({ slots }) => slots))
          for (const { lowest, highest } of Object.values(spans))
            expect([told.has(lowest), told.has(highest)]).toEqual([true, true]);
      }),
    );
  });

  test('blank stays blank: without answers nothing is felt, whatever was practised', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const bare = occasionsIn(records).map(({ day, sizes }): Occasion => ({ day, sizes, reflection: {} }));
        for (const { told } of feltWith(bare, undefined).slots) expect(told).toEqual({});
        expect(depthsWith(bare, undefined).slots).toEqual([]);
      }),
    );
  });

  test('every time of practice is in a bar', () => {
    fc.assert(
      fc.property(anyRecords, anyMost, (records, most) => {
        const all = occasionsIn(records);
        const { slots } = practisedByWeek(all, most);
        expect(slots.reduce((sum, { told }) => sum + (told.times?.highest ?? 0), 0)).toBe(all.length);
      }),
    );
  });
});

test('twenty thousand sessions of fifteen years are drawn with few points', () => {
  const many: readonly Occasion[] = Array.from({ length: 20_000 }, (_, index) => ({
    day: dayAfter('2011-01-01', Math.floor(index / 4)),
    sizes: [{ rung: d22, heldMs: 60_000 }],
    reflection: { worstPain: index % 4 },
  }));
  expect(feltWith(many, d22, 120).slots).toHaveLength(14);
  expect(feltWith(many, d22).slots).toHaveLength(165);
  expect(sizeSteps(many).slots.length).toBeLessThanOrEqual(180);
  expect(heldByWeek(many, undefined).slots.length).toBeLessThanOrEqual(60);
});
