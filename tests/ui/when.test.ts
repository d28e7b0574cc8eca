import { describe, expect, test } from 'vitest';
import { readWhen, whenOf } from '../../src/ui/screens/add-entry/when.ts';
import { noteRecord } from '../support/entry-records.ts';
import { sessionRecord } from '../support/journal-records.ts';

const now = { at: new Date(2026, 10, 22, 20, 30).toISOString(), day: '2026-11-22' };
const local = (day: number, hours: number, minutes = 0) =>
  new Date(2026, 10, day, hours, minutes).toISOString();

describe('something new', () => {
  test('is of today, at any time, until the person says otherwise', () => {
    expect(whenOf(undefined, now.day)).toEqual({ day: '2026-11-22', time: '' });
    expect(readWhen({ day: '2026-11-22', time: '' }, undefined, now)).toEqual({
      ok: true,
      moment: { at: now.at, day: '2026-11-22', anyTime: true },
    });
  });

  test.each([
    ['2026-11-21', '', { at: local(21, 12), day: '2026-11-21', anyTime: true }],
    ['2026-11-21', '23:59', { at: local(21, 23, 59), day: '2026-11-21' }],
    ['2026-11-22', '20:30', { at: local(22, 20, 30), day: '2026-11-22' }],
    ['2026-11-22', '00:00', { at: local(22, 0), day: '2026-11-22' }],
  ])('on %s at “%s” is of that day', (day, time, moment) => {
    expect(readWhen({ day, time }, undefined, now)).toEqual({ ok: true, moment });
  });

  test.each([
    ['2026-11-22', '20:31', 'toCome'],
    ['2026-11-23', '', 'toCome'],
    ['', '08:00', 'notADay'],
  ])('on %s at “%s” is refused: %s', (day, time, problem) => {
    expect(readWhen({ day, time }, undefined, now)).toEqual({ ok: false, problem });
  });

  test('at an hour that the clocks leave out is of its day all the same', () => {
    for (const day of ['2026-03-08', '2026-03-29'])
      for (const time of ['02:30', '03:00'])
        expect(readWhen({ day, time }, undefined, now)).toMatchObject({ ok: true, moment: { day } });
  });
});

describe('what is edited', () => {
  test('keeps its moment to the millisecond where neither day nor time is changed', () => {
    const former = sessionRecord({ at: '2026-11-21T19:30:12.345Z', day: '2026-11-20' });
    const moment = { at: former.at, day: former.day };
    expect(readWhen(whenOf(former, now.day), former, now)).toEqual({ ok: true, moment });
  });

  test('keeps a day that another clock put ahead, unless it is changed', () => {
    const former = noteRecord({ day: '2038-01-19' });
    const moment = { at: former.at, day: former.day, anyTime: true };
    expect(readWhen(whenOf(former, now.day), former, now)).toEqual({ ok: true, moment });
    expect(readWhen({ day: '2038-01-20', time: '' }, former, now)).toEqual({ ok: false, problem: 'toCome' });
  });
});
