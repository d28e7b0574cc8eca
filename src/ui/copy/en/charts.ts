import type { FeltName } from '../../../domain/charts/felt.ts';
import type { Period } from '../../../domain/charts/period.ts';
import type { PlannedAWeek } from '../../../domain/charts/planned-a-week.ts';
import type { Grain, Span } from '../../../domain/charts/slot.ts';
import { inUnit, type LengthUnit } from '../../../domain/ladder/measure.ts';
import { sizes } from './sizes.ts';
import { civilDay, number } from '../written.ts';
import { counted, sessions } from './counted.ts';

const dates = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  shortDay: { day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
  shortMonth: { month: 'short' },
} as const;

const planned = ({ least, most }: PlannedAWeek) =>
  least === most ? `${least} a week` : `${least} to ${most} a week`;

/** What a bar counts: bars stand for a week or more. */
function per(grain: Grain): string {
  return grain === 'month' ? 'a month' : grain === 'year' ? 'a year' : 'a week';
}

/** What the journal holds, drawn. */
export const charts = {
  title: 'Pictures',
  lead: 'What your journal holds, drawn. What was left blank stays a gap.',
  period: 'Time shown',
  periods: {
    fourWeeks: '4 weeks',
    threeMonths: '3 months',
    year: 'A year',
    all: 'All of it',
  } satisfies Record<Period, string>,
  reading: 'Reading your journal',
  empty: 'Nothing recorded yet. It will show here when there is.',
  emptyHere: 'Nothing recorded in this time.',
  unreadable: (entries: number) =>
    `${counted(entries, 'entry', 'entries')} of this time cannot be read here, and are not in the pictures. They are kept.`,
  size: 'With which size',
  allSizes: 'All sizes',
  steps: {
    title: 'Sizes',
    summary: (times: number, smallest: string, largest: string, latest: string) =>
      `${sessions(times)} with something in. Smallest ${smallest}, largest ${largest}, latest ${latest}.`,
    unmeasured: (times: number) => `${sessions(times)} with something in, none of it measured.`,
    note: 'The largest that was held each time. A line ends where two weeks lie in between.',
    series: 'Largest size',
    others: 'Without a measure',
  },
  felt: {
    title: 'Pain and worry',
    summary: (times: number, worst: string) => `${sessions(times)}. Worst pain ${worst} of 10.`,
    blank: (times: number) => `${sessions(times)}. Worst pain was not recorded.`,
    note: 'Each from 0 to 10. Where only the whole session was told of, it shows with each of its sizes.',
    series: {
      painBefore: 'Pain before',
      painWorst: 'Worst pain',
      painAfter: 'Pain after',
      worry: 'Worry',
    } satisfies Record<FeltName, string>,
  },
  held: {
    title: 'Minutes held',
    summary: (least: string, most: string, grain: Grain) =>
      least === most ? `${least} ${per(grain)}.` : `From ${least} to ${most} ${per(grain)}.`,
    blank: 'How long was not recorded.',
    series: 'Held',
  },
  practised: {
    title: 'Practice',
    summary: (times: number) => `${sessions(times)}, of any kind and length. Some is fine.`,
    planned: (week: PlannedAWeek) =>
      `Your plan as it is today speaks of ${planned(week)}: a guide, and no more.`,
    band: (week: PlannedAWeek) => `Plan: ${planned(week)}`,
    series: 'Sessions',
  },
  depth: {
    title: 'Depth',
    show: 'Show depth',
    summary: (times: number, least: string, most: string) =>
      least === most
        ? `Noted in ${sessions(times)}: ${least}.`
        : `Noted in ${sessions(times)}: from ${least} to ${most}.`,
    empty: 'No depth noted in this time.',
    series: 'Depth',
  },
  /** `each` point, or the range within the time of one. */
  span: ({ lowest, highest }: Span, write: (value: number) => string) =>
    lowest === highest ? write(highest) : `${write(lowest)} to ${write(highest)}`,
  value: (value: number) => number(value),
  length: (mm: number, unit: LengthUnit) => `${number(inUnit(mm, unit))} ${sizes.units[unit]}`,
  minutes: (ms: number) => counted(Math.round(ms / 6000) / 10, 'minute', 'minutes'),
  sessions,
  notRecorded: 'not recorded',
  dashMeans: '– is not recorded',
  told: (name: string, value: string) => `${name}: ${value}`,
  point: (when: string, told: readonly string[]) => `${when}. ${told.join('; ')}.`,
  when: (from: string, grain: Grain): string => {
    switch (grain) {
      case 'each':
      case 'day':
        return civilDay(from, dates.day);
      case 'week':
        return `Week of ${civilDay(from, dates.day)}`;
      case 'month':
        return civilDay(from, dates.month);
      case 'year':
        return from.slice(0, 4);
    }
  },
  tick: (day: string, names: 'day' | 'month' | 'year'): string => {
    if (names === 'day') return civilDay(day, dates.shortDay);
    return names === 'month' && day.slice(5, 7) !== '01' ? civilDay(day, dates.shortMonth) : day.slice(0, 4);
  },
  reader: (title: string) => `Go through ${title}, point by point`,
  table: 'As a table',
  tableNamed: (title: string) => `${title}, as a table`,
  columns: { when: 'When', times: 'Sessions' },
};
