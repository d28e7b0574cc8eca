import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFile } from '../../../src/domain/reminders/calendar-file.ts';
import {
  isForAnotherPlan,
  noReminders,
  parseReminders,
  type Reminders,
  type ReminderTime,
  type Weekday,
  weekdays,
  withFile,
} from '../../../src/domain/reminders/reminders.ts';
import { timeToday } from '../../../src/domain/reminders/time-today.ts';
import { weekdayOf } from '../../../src/domain/reminders/weekday-of.ts';

/** A Sunday. */
const made = { at: '2026-11-22T18:30:05.123Z', day: '2026-11-22' };
const words = { title: 'Quiet time' };
const evening: ReminderTime = { id: 'a1', days: ['MO', 'WE', 'FR'], at: '20:15' };
const sunday: ReminderTime = { id: 'b2', days: ['SU'], at: '09:00' };

function withTimes(...times: readonly ReminderTime[]): Reminders {
  return { ...noReminders, times: [...times] };
}

/** As another program reads it. */
function eventsIn(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => ({ event, read: new ICAL.Event(event) }));
}

describe('a calendar file, read by another program', () => {
  test('has one weekly entry a time, by the clock on the wall, beginning on the first of its days', () => {
    const [first, second] = eventsIn(calendarFile(withTimes(evening, sunday), words, made));
    expect(first?.read.startDate.toString()).toBe('2026-11-23T20:15:00');
    expect(first?.read.startDate.zone.tzid).toBe('floating');
    expect(String(first?.event.getFirstPropertyValue('rrule'))).toBe('FREQ=WEEKLY;BYDAY=MO,WE,FR');
    expect(second?.read.startDate.toString()).toBe('2026-11-22T09:00:00');
    expect(first?.read.summary).toBe('Quiet time');
    expect(first?.event.getAllSubcomponents('valarm')).toHaveLength(1);
  });

  test('comes round on its days and no others', () => {
    const [entry] = eventsIn(calendarFile(withTimes(evening), words, made));
    const iterator = entry?.read.iterator();
    const days = Array.from({ length: 6 }, () => iterator?.next()?.toString().slice(0, 10) ?? '');
    expect(days.map(weekdayOf)).toEqual(['MO', 'WE', 'FR', 'MO', 'WE', 'FR']);
  });

  test('made anew it changes its entries, and calls off those that are gone', () => {
    const before = withFile(withTimes(evening, sunday), { id: 'gradual-dilators', version: 1 });
    const [changed, gone] = eventsIn(
      calendarFile({ ...before, times: [{ ...evening, at: '21:00' }] }, words, made),
    );
    expect(changed?.read).toMatchObject({ uid: 'a1', sequence: 1 });
    expect(changed?.read.startDate.toString()).toBe('2026-11-23T21:00:00');
    expect(gone?.read.uid).toBe('b2');
    expect(gone?.event.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  test('whatever is chosen, it can be read, has no line that is too long, and says nothing telling', () => {
    const anyTime = fc.record({
      id: fc.stringMatching(/^[\w-]{1,64}$/),
      days: fc.subarray([...weekdays], { minLength: 1 }),
      at: fc
        .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
        .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':')),
    });
    const anyTimes = fc.uniqueArray(anyTime, { maxLength: 6, selector: ({ id }) => id });
    fc.assert(
      fc.property(anyTimes, fc.string({ maxLength: 120 }), (times, title) => {
        const reminders = withFile(withTimes(...times), { id: 'rt-gentle', version: 3 });
        const file = calendarFile(reminders, { title: title.replace(/\p{Cc}/gu, ' ') }, made);
        expect(eventsIn(file).map(({ read }) => read.uid)).toEqual(times.map(({ id }) => id));
        expect(
          Math.max(...file.split('\r\n').map((line) => new TextEncoder().encode(line).length)),
        ).toBeLessThan(76);
        expect(file).not.toContain('rt-gentle');
      }),
    );
  });

  test('no word in it tells what it is for', () => {
    const file = calendarFile(withTimes(evening, sunday), words, made);
    expect(file).not.toMatch(/unfurl|dilat|pelvi|vagin|therap|session|plan|health|exercise/i);
  });
});

describe('the day on the wall', () => {
  test.each<[string, Weekday]>([
    ['2024-01-01', 'MO'],
    ['2026-11-22', 'SU'],
    ['1999-12-31', 'FR'],
    ['2028-02-29', 'TU'],
  ])('%s is %s', (day, weekday) => expect(weekdayOf(day)).toBe(weekday));
});

describe('the note in the app', () => {
  const reminders = withTimes(sunday, { ...evening, days: ['SU'] });

  test('tells the earliest time of the day', () => {
    expect(timeToday(reminders, '2026-11-22', [])).toBe('09:00');
    expect(timeToday(reminders, '2026-11-23', [])).toBeUndefined();
  });

  test.each(['session', 'practice', 'checkIn'] as const)('is silent once there is a %s today', (kind) => {
    expect(timeToday(reminders, '2026-11-22', [{ kind, day: '2026-11-22' }])).toBeUndefined();
    expect(timeToday(reminders, '2026-11-22', [{ kind, day: '2026-11-21' }])).toBe('09:00');
  });

  test('a note in the journal is no practice', () => {
    expect(timeToday(reminders, '2026-11-22', [{ kind: 'note', day: '2026-11-22' }])).toBe('09:00');
  });
});

test('a file is for the plan, and the version, that it was made with', () => {
  const plan = { id: 'of-her-own', version: 2 };
  const reminders = withFile(withTimes(evening), plan);
  expect(isForAnotherPlan(noReminders, plan)).toBe(false);
  expect(isForAnotherPlan(reminders, plan)).toBe(false);
  expect(isForAnotherPlan(reminders, { ...plan, version: 3 })).toBe(true);
  expect(isForAnotherPlan(reminders, { ...plan, id: 'another' })).toBe(true);
});

describe('what was kept', () => {
  test('is read back as it was, unknown fields too', () => {
    const kept = { ...withFile(withTimes(evening, sunday), { id: 'a', version: 1 }), colour: 'kept' };
    expect(parseReminders(JSON.parse(JSON.stringify(kept)))).toEqual({ kind: 'value', value: kept });
  });

  test.each<[string, unknown, string]>([
    ['of a later version', { ...noReminders, schema: 2 }, 'newer'],
    ['an hour that no clock has', { ...noReminders, times: [{ ...evening, at: '24:00' }] }, 'damaged'],
    ['a day that no week has', { ...noReminders, times: [{ ...evening, days: ['XX'] }] }, 'damaged'],
    ['no day at all', { ...noReminders, times: [{ ...evening, days: [] }] }, 'damaged'],
    [
      'more times than anybody needs',
      { ...noReminders, times: Array.from({ length: 7 }, () => evening) },
      'damaged',
    ],
    ['nothing', null, 'damaged'],
  ])('%s is %3$s', (_, stored, kind) => expect(parseReminders(stored).kind).toBe(kind));
});
