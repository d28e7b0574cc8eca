import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter } from '../../../src/domain/day.ts';
import {
  chosen,
  deletingStep,
  entriesBefore,
  kept,
  opened,
  type OpeningFacts,
} from '../../../src/domain/deleting/deleting-step.ts';
import {
  absences,
  type DeletingWishes,
  entryAges,
  noDeleting,
  parseDeletingWishes,
} from '../../../src/domain/deleting/deleting-wishes.ts';

const today = '2026-11-22';
const byAge = chosen(noDeleting(today), { entries: 3, all: undefined }, today);
const byAbsence = chosen(noDeleting(today), { entries: undefined, all: 3 }, today);

/** Opens the app on each day in turn, until something goes. */
function openOn(
  wishes: DeletingWishes,
  days: readonly string[],
  facts: Partial<OpeningFacts> = {},
): { readonly wishes: DeletingWishes; readonly gone: string | undefined; readonly goes: string } {
  let now = wishes;
  for (const day of days) {
    const step = deletingStep(now, { today: day, mayGo: 0, ...facts });
    now = step.wishes;
    if (step.goes !== 'nothing') return { wishes: now, gone: day, goes: step.goes };
  }
  return { wishes: now, gone: undefined, goes: 'nothing' };
}

const daysFrom = (day: string, count: number) =>
  Array.from({ length: count }, (_, index) => dayAfter(day, index));

describe('entries by their age', () => {
  test.each([
    ['2026-11-22', 1, '2026-10-01'],
    ['2026-11-23', 1, '2026-10-01'],
    ['2026-11-24', 1, '2026-11-01'],
    ['2026-11-22', 3, '2026-08-01'],
    ['2026-02-10', 6, '2025-08-01'],
    ['2026-11-22', 12, '2025-11-01'],
    ['2026-12-28', 12, '2026-01-01'],
  ] as const)(
    'on %s, of an age of %i months, all before %s are old: whole months, as of the day they go',
    (day, age, before) => {
      expect(entriesBefore(chosen(noDeleting(day), { entries: age, all: undefined }, day), day)).toBe(before);
    },
  );

  test('are left alone unless somebody chose otherwise', () => {
    expect(entriesBefore(noDeleting(today), today)).toBeUndefined();
  });

  test('are named a week before, every day, and go on the eighth day', () => {
    const { gone, goes } = openOn(byAge, daysFrom(today, 30), { mayGo: 4 });
    expect([gone, goes]).toEqual(['2026-11-29', 'entries']);
  });

  test('of what was named nothing more goes, although a month ends meanwhile', () => {
    const { wishes } = openOn(byAge, ['2026-11-23'], { mayGo: 4 });
    expect(wishes.entries?.goesOn).toBe('2026-11-30');
    expect(entriesBefore(wishes, '2026-11-30')).toBe(entriesBefore(wishes, '2026-11-23'));
  });

  test('after they went there is nothing named until more is old', () => {
    const { wishes } = openOn(byAge, daysFrom(today, 30), { mayGo: 4 });
    expect(wishes.entries).toBeUndefined();
    expect(deletingStep(wishes, { today: '2026-11-29', mayGo: 0 })).toEqual({ wishes, goes: 'nothing' });
  });

  test('kept by one tap they are left alone for a month, and then named anew', () => {
    const { wishes } = openOn(byAge, ['2026-11-22', '2026-11-25'], { mayGo: 4 });
    const spared = kept(wishes, '2026-11-25');
    expect(openOn(spared, daysFrom('2026-11-25', 30), { mayGo: 4 }).wishes.entries).toBeUndefined();
    expect(openOn(spared, daysFrom('2026-11-25', 31), { mayGo: 4 }).wishes.entries?.on).toBe('2026-12-25');
  });

  test('restored meanwhile, or told of days long past, are named with all others before they go', () => {
    const { wishes } = openOn(byAge, ['2026-11-22', '2026-11-24', '2026-11-26'], { mayGo: 2 });
    const step = deletingStep(wishes, { today: '2026-11-30', mayGo: 500 });
    expect(step).toMatchObject({
      goes: 'nothing',
      wishes: { entries: { on: '2026-11-30', goesOn: '2026-12-07', seenOn: [], count: 500 } },
    });
    expect(openOn(step.wishes, daysFrom('2026-12-01', 30), { mayGo: 500 }).gone).toBe('2026-12-07');
  });

  test('of which some were deleted by hand go with the others, and do not make room for others', () => {
    const { wishes } = openOn(byAge, ['2026-11-22', '2026-11-24'], { mayGo: 5 });
    const fewer = deletingStep(wishes, { today: '2026-11-26', mayGo: 3 }).wishes;
    expect(deletingStep(fewer, { today: '2026-11-30', mayGo: 3 }).goes).toBe('entries');
    expect(deletingStep(fewer, { today: '2026-11-30', mayGo: 5 }).goes).toBe('nothing');
  });

  test('that an earlier version named without keeping how many are named anew', () => {
    const named = { on: '2026-11-22', goesOn: '2026-11-29', seenOn: ['2026-11-24', '2026-11-26'] };
    const step = deletingStep({ ...byAge, entries: named }, { today: '2026-11-30', mayGo: 2 });
    expect(step).toMatchObject({ goes: 'nothing', wishes: { entries: { on: '2026-11-30', count: 2 } } });
  });

  test('that hold something back are not named', () => {
    expect(openOn(byAge, daysFrom(today, 60), { mayGo: 0 }).goes).toBe('nothing');
  });
});

describe('everything, when nobody opened the app', () => {
  test.each([
    [1, '2026-12-21', false],
    [1, '2026-12-22', true],
    [3, '2027-02-21', false],
    [3, '2027-02-22', true],
    [6, '2027-05-21', false],
    [6, '2027-05-22', true],
  ] as const)('for %i months: on %s it is named: %s', (all, day, isNamed) => {
    const wishes = chosen(noDeleting(today), { entries: undefined, all }, today);
    expect(deletingStep(wishes, { today: day, mayGo: 0 }).wishes.all !== undefined).toBe(isNamed);
  });

  test('goes a week after it was named, to somebody who opens it on 2 more days and says nothing', () => {
    expect(openOn(byAbsence, ['2027-03-01', '2027-03-02', '2027-03-07', '2027-03-08'])).toMatchObject({
      gone: '2027-03-08',
      goes: 'all',
    });
  });

  test('stays while it was opened on one later day only', () => {
    expect(openOn(byAbsence, ['2027-03-01', '2027-03-20']).goes).toBe('nothing');
    expect(openOn(byAbsence, ['2027-03-01', '2027-03-20', '2027-03-21']).goes).toBe('all');
  });

  test('stays once the person says so, and is counted from then on', () => {
    const { wishes } = openOn(byAbsence, ['2027-03-01']);
    const here = kept(wishes, '2027-03-01');
    expect(here.all).toBeUndefined();
    expect(openOn(here, daysFrom('2027-03-01', 90)).goes).toBe('nothing');
  });

  test('stays once something new was written', () => {
    const { wishes } = openOn(byAbsence, ['2027-03-01']);
    const step = deletingStep(wishes, { today: '2027-03-20', mayGo: 0, newestDay: '2027-03-01' });
    expect(step).toMatchObject({ goes: 'nothing', wishes: { openedOn: '2027-03-20' } });
    expect(step.wishes.all).toBeUndefined();
  });
});

describe('somebody who is here, and never sees the first screen', () => {
  test('writes in the journal: nothing of theirs is named', () => {
    const step = deletingStep(byAbsence, { today: '2027-03-20', mayGo: 0, newestDay: '2027-03-19' });
    expect(step.wishes.all).toBeUndefined();
  });

  test('opens other screens: nothing of theirs is named', () => {
    const step = deletingStep(opened(byAbsence, '2027-03-19'), { today: '2027-03-20', mayGo: 0 });
    expect(step.wishes.all).toBeUndefined();
  });

  test('has just chosen: it is counted from then on', () => {
    const choice = { entries: undefined, all: 1 } as const;
    const wishes = chosen(noDeleting(today), choice, '2027-03-01');
    expect(deletingStep(wishes, { today: '2027-03-01', mayGo: 0 }).wishes.all).toBeUndefined();
    expect(deletingStep(wishes, { today: '2027-04-01', mayGo: 0 }).wishes.all).toBeDefined();
  });
});

describe('a clock that is wrong', () => {
  test.each(['2027-11-22', '2030-01-01', '2099-01-01'])(
    'set forward to %s by mistake takes nothing, and naming is off once it is right again',
    (wrong) => {
      const both = chosen(noDeleting(today), { entries: 3, all: 3 }, today);
      const jumped = deletingStep(both, { today: wrong, mayGo: 4 });
      expect(jumped.goes).toBe('nothing');
      const right = deletingStep(jumped.wishes, { today: '2026-11-23', mayGo: 0 });
      expect(right.goes).toBe('nothing');
      expect([right.wishes.all, right.wishes.entries]).toEqual([undefined, undefined]);
    },
  );

  test('that jumps to and fro as it likes takes nothing on fewer than 3 days', () => {
    const anyDay = fc.integer({ min: 0, max: 4000 }).map((count) => dayAfter('2026-01-01', count));
    fc.assert(
      fc.property(fc.array(anyDay, { maxLength: 12 }), (days) => {
        const both = chosen(noDeleting('2026-01-01'), { entries: 1, all: 1 }, '2026-01-01');
        const firstDays = days.map((_, index) => days.slice(0, index + 1));
        const until = firstDays.find((opened) => openOn(both, opened, { mayGo: 3 }).gone !== undefined);
        expect(until === undefined || new Set(until).size >= 3).toBe(true);
      }),
    );
  });

  test('the same day asked twice changes nothing', () => {
    const once = deletingStep(byAge, { today: '2026-11-24', mayGo: 2 });
    expect(deletingStep(once.wishes, { today: '2026-11-24', mayGo: 2 })).toEqual(once);
  });
});

describe('what is kept of it', () => {
  test('comes back as it was written, whatever was chosen', () => {
    const choice = fc.record({
      entries: fc.constantFrom(undefined, ...entryAges),
      all: fc.constantFrom(undefined, ...absences),
    });
    fc.assert(
      fc.property(choice, (one) => {
        const { wishes } = deletingStep(chosen(noDeleting(today), one, today), {
          today: '2027-11-22',
          mayGo: 1,
        });
        expect(parseDeletingWishes(JSON.parse(JSON.stringify(wishes)))).toEqual({
          kind: 'value',
          value: wishes,
        });
      }),
    );
  });

  test('another choice calls off what was named', () => {
    const { wishes } = openOn(byAge, [today], { mayGo: 4 });
    expect(chosen(wishes, { entries: 6, all: undefined }, today).entries).toBeUndefined();
  });

  test.each([
    [{ schema: 2 }, 'newer'],
    [{ schema: 1 }, 'damaged'],
    [{ schema: 1, openedOn: today, entriesAfterMonths: 2 }, 'damaged'],
    [undefined, 'damaged'],
  ])('%j is %s', (stored, kind) => {
    expect(parseDeletingWishes(stored).kind).toBe(kind);
  });
});
