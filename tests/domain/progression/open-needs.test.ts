import { describe, expect, test } from 'vitest';
import type { Answered, Course } from '../../../src/domain/progression/course.ts';
import { openNeeds } from '../../../src/domain/progression/open-needs.ts';
import { courseAfter } from '../../support/progress-records.ts';

const flag = { kind: 'redFlag', day: '2026-11-10', recordId: 'flag' } as const;
const goOn: Answered = { answer: 'mayGoOn', answeredOn: '2026-11-12', about: ['flag'] };
const notYet: Answered = { ...goOn, answer: 'notYet' };

function kindsOf(given: Partial<Course>) {
  return openNeeds(courseAfter([], { today: '2027-11-22', ...given })).map(({ kind }) => kind);
}

describe('a red flag', () => {
  test('stands without an answer, a year later too', () => {
    expect(openNeeds(courseAfter([], { today: '2027-11-22', needs: [flag] }))).toEqual([
      { kind: 'redFlag', since: '2026-11-10', recordIds: ['flag'] },
    ]);
  });

  test.each<[string, readonly Answered[], boolean]>([
    ['an answer of a later day', [goOn], false],
    ['an answer of the same day', [{ ...goOn, answeredOn: '2026-11-10' }], false],
    ['an answer of the day before it', [{ ...goOn, answeredOn: '2026-11-09' }], true],
    ['an answer about something else', [{ ...goOn, about: ['other'] }], true],
    ['“not yet”', [notYet], true],
    ['“not yet”, and later “you can”', [notYet, { ...goOn, answeredOn: '2026-11-13' }], false],
    ['“you can”, and later “not yet”', [goOn, { ...notYet, answeredOn: '2026-11-13' }], true],
    ['both on one day, “not yet” told last', [goOn, notYet], true],
    ['both on one day, “you can” told last', [notYet, goOn], false],
  ])('after %s stands: %#', (_, answers, stands) => {
    expect(kindsOf({ needs: [flag], answers })).toEqual(stands ? ['redFlag'] : []);
  });

  test('is ended by itself alone: an answer about one leaves the other', () => {
    const other = { ...flag, recordId: 'other', day: '2026-11-11' };
    expect(openNeeds(courseAfter([], { needs: [flag, other], answers: [goOn] }))).toEqual([
      { kind: 'redFlag', since: '2026-11-11', recordIds: ['other'] },
    ]);
  });
});

describe('a flare', () => {
  const severe = (day: string) => ({ day, recordId: `severe-${day}` });
  test.each([
    ['one severe day', ['2026-11-10'], false],
    ['two records of one severe day', ['2026-11-10', '2026-11-10'], false],
    ['two severe days, six apart', ['2026-11-10', '2026-11-16'], true],
    ['two severe days, seven apart', ['2026-11-10', '2026-11-17'], false],
    ['two severe days around a change of the clocks', ['2026-10-24', '2026-10-25'], true],
  ])('%s: %s', (_, days, isFlare) => {
    expect(kindsOf({ severe: days.map(severe) })).toEqual(isFlare ? ['flare'] : []);
  });

  test('in the person’s own word needs no number', () => {
    expect(kindsOf({ needs: [{ ...flag, kind: 'flare' }] })).toEqual(['flare']);
  });

  test('is over with an answer about its days, and begins again with two more', () => {
    const days = ['2026-11-10', '2026-11-12'].map(severe);
    const answers = [{ ...goOn, answeredOn: '2026-11-13', about: days.map(({ recordId }) => recordId) }];
    expect(kindsOf({ severe: days, answers })).toEqual([]);
    expect(kindsOf({ severe: [...days, severe('2026-11-14')], answers })).toEqual([]);
    const again = [...days, severe('2026-11-14'), severe('2026-11-15')];
    expect(kindsOf({ severe: again, answers })).toEqual(['flare']);
  });
});
