import { type Weekday, weekdays } from '../../../domain/reminders/reminders.ts';

/** A Monday. */
const monday = Date.UTC(2024, 0, 1);
const dayMs = 86_400_000;

export function weekdayName(day: Weekday): string {
  return new Intl.DateTimeFormat(undefined, { weekday: 'long', timeZone: 'UTC' }).format(
    monday + weekdays.indexOf(day) * dayMs,
  );
}

/** `20:15` as the person's country writes it. */
export function hourName(at: string): string {
  return new Intl.DateTimeFormat(undefined, { timeStyle: 'short', timeZone: 'UTC' }).format(
    new Date(`2024-01-01T${at}:00Z`),
  );
}
