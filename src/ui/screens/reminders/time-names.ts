import { type Weekday, weekdays } from '../../../domain/reminders/reminders.ts';
import { date } from '../../copy/written.ts';

/** A Monday. */
const monday = Date.UTC(2024, 0, 1);
const dayMs = 86_400_000;

export function weekdayName(day: Weekday): string {
  return date(monday + weekdays.indexOf(day) * dayMs, { weekday: 'long', timeZone: 'UTC' });
}

/** `20:15` as the person's country writes it. */
export function hourName(at: string): string {
  return date(new Date(`2024-01-01T${at}:00Z`), { timeStyle: 'short', timeZone: 'UTC' });
}
