import { dayAfter } from '../day.ts';
import type { Reminders, ReminderTime } from './reminders.ts';
import { weekdayOf } from './weekday-of.ts';

/** What stands in a calendar, in the person's language. */
export type CalendarWords = { readonly title: string };

type Made = {
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** The person's calendar day, YYYY-MM-DD: nothing begins before it. */
  readonly day: string;
};

const octetsInLine = 75;

function octets(text: string): number {
  let count = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    count += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return count;
}

/** A line may have 75 octets; what is longer goes on in the next one, after a space. */
function folded(line: string): string {
  const lines: string[] = [];
  let part = '';
  for (const character of line) {
    if (octets(part + character) > octetsInLine) {
      lines.push(part);
      part = ' ';
    }
    part += character;
  }
  return [...lines, part].join('\r\n');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** `2026-11-22T18:30:00.000Z` as `20261122T183000Z`. */
function inUtc(at: string): string {
  return `${at.slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** The first day from `day` on that is one of the chosen ones. */
function firstDay({ days }: ReminderTime, day: string): string {
  const week = Array.from({ length: 7 }, (_, index) => dayAfter(day, index));
  return week.find((one) => days.includes(weekdayOf(one))) ?? day;
}

function eventOf(time: ReminderTime, title: string, number: number, made: Made): readonly string[] {
  const begins = `${firstDay(time, made.day).replaceAll('-', '')}T${time.at.replace(':', '')}00`;
  return [
    'BEGIN:VEVENT',
    `UID:${time.id}`,
    `SEQUENCE:${number}`,
    `DTSTAMP:${inUtc(made.at)}`,
    // Without a time zone: at that hour on the wall, wherever somebody is.
    `DTSTART:${begins}`,
    'DURATION:PT15M',
    `RRULE:FREQ=WEEKLY;BYDAY=${time.days.join(',')}`,
    `SUMMARY:${escaped(title)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:PT0M',
    `DESCRIPTION:${escaped(title)}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** An entry of an earlier file that is not wanted any more. */
function cancelled(id: string, title: string, number: number, made: Made): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id}`,
    `SEQUENCE:${number}`,
    `DTSTAMP:${inUtc(made.at)}`,
    `DTSTART:${made.day.replaceAll('-', '')}T000000`,
    'STATUS:CANCELLED',
    `SUMMARY:${escaped(title)}`,
    'END:VEVENT',
  ];
}

/**
 * The chosen times as an iCalendar file (RFC 5545), one weekly entry each. It holds nothing but a neutral title and hours:
 * no name of the app, of a plan or of a person. An entry keeps its id from file to file, so that a calendar changes it
 * instead of adding another; those of the latest file that are gone are called off.
 */
export function calendarFile(reminders: Reminders, { title }: CalendarWords, made: Made): string {
  const number = (reminders.file?.number ?? -1) + 1;
  const ids = reminders.times.map(({ id }) => id);
  const gone = (reminders.file?.ids ?? []).filter((id) => !ids.includes(id));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Calendar//EN',
    ...reminders.times.flatMap((time) => eventOf(time, title, number, made)),
    ...gone.flatMap((id) => cancelled(id, title, number, made)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
