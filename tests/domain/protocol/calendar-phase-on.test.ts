import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter, daysBetween } from '../../../src/domain/day.ts';
import { calendarPhaseOn } from '../../../src/domain/protocol/calendar-phase-on.ts';
import { anyCalendar, threeStages } from '../../support/calendars.ts';
import { anyDay } from '../../support/days.ts';

const led = { schedule: [...threeStages], clinician: { startDate: '2026-03-02' } };

describe('three stages of a timetable, with a gap after the first', () => {
  test.each([
    ['2026-03-01', { kind: 'before', from: '2026-03-02' }],
    ['2026-03-02', { kind: 'in', phase: threeStages[0], week: 0 }],
    ['2026-03-29', { kind: 'in', phase: threeStages[0], week: 3 }],
    ['2026-03-30', { kind: 'between', from: '2026-04-13' }],
    ['2026-04-12', { kind: 'between', from: '2026-04-13' }],
    ['2026-04-13', { kind: 'in', phase: threeStages[1], week: 6 }],
    ['2026-05-24', { kind: 'in', phase: threeStages[1], week: 11 }],
    ['2026-05-25', { kind: 'in', phase: threeStages[2], week: 12 }],
    ['2026-07-19', { kind: 'in', phase: threeStages[2], week: 19 }],
    ['2026-07-20', { kind: 'after', until: '2026-07-19' }],
    ['2031-01-01', { kind: 'after', until: '2026-07-19' }],
  ])('%s is %o', (day, answer) => {
    expect(calendarPhaseOn(led, day)).toEqual(answer);
  });

  test('a calendar that begins in a later week says when', () => {
    const later = { ...led, schedule: threeStages.slice(1) };
    expect(calendarPhaseOn(later, '2026-03-02')).toEqual({ kind: 'before', from: '2026-04-13' });
  });
});

test('without a start date, or without phases, there is no calendar', () => {
  expect(calendarPhaseOn({ schedule: [...threeStages] }, '2026-03-02')).toEqual({ kind: 'noCalendar' });
  expect(calendarPhaseOn({ schedule: [...threeStages], clinician: { minutes: 5 } }, '2026-03-02')).toEqual({
    kind: 'noCalendar',
  });
  expect(calendarPhaseOn({ clinician: { startDate: '2026-03-02' } }, '2026-03-02')).toEqual({
    kind: 'noCalendar',
  });
  expect(calendarPhaseOn({ ...led, schedule: [] }, '2026-03-02')).toEqual({ kind: 'noCalendar' });
});

describe('for every calendar and day', () => {
  test('a phase is the one whose weeks hold the day, and a day in no phase is in none', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.integer({ min: -30, max: 800 }), (schedule, startDate, days) => {
        const answer = calendarPhaseOn({ schedule, clinician: { startDate } }, dayAfter(startDate, days));
        const held = schedule.filter(
          ({ fromWeek, untilWeek = Infinity }) => fromWeek * 7 <= days && days < untilWeek * 7,
        );
        expect(held.length).toBeLessThanOrEqual(1);
        expect(answer.kind === 'in' ? [answer.phase] : []).toEqual(held);
      }),
    );
  });

  test('waiting ends on the day that is named, and what is over is over from the day after', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.integer({ min: -30, max: 800 }), (schedule, startDate, days) => {
        const protocol = { schedule, clinician: { startDate } };
        const day = dayAfter(startDate, days);
        const kindOn = (other: string) => calendarPhaseOn(protocol, other).kind;
        const answer = calendarPhaseOn(protocol, day);
        const waits = answer.kind === 'before' || answer.kind === 'between';
        const isRightToWait =
          waits &&
          daysBetween(day, answer.from) > 0 &&
          kindOn(answer.from) === 'in' &&
          kindOn(dayAfter(answer.from, -1)) === answer.kind;
        const isOver = answer.kind === 'after';
        const isRightlyOver = isOver && daysBetween(answer.until, day) > 0 && kindOn(answer.until) === 'in';
        expect({ isRightToWait, isRightlyOver }).toEqual({ isRightToWait: waits, isRightlyOver: isOver });
      }),
    );
  });

  test('a calendar moves with its start date', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyDay, fc.nat(800), (schedule, one, other, days) => {
        const kindFrom = (startDate: string) =>
          calendarPhaseOn({ schedule, clinician: { startDate } }, dayAfter(startDate, days)).kind;
        expect(kindFrom(one)).toBe(kindFrom(other));
      }),
    );
  });
});
