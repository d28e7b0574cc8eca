import type { HomeworkKind } from '../../../domain/protocol/homework.ts';
import type { Frequency } from '../../../domain/protocol/frequency.ts';
import type { locks } from '../../../domain/protocol/protocol-terms.ts';
import type { CalendarPhase } from '../../../domain/protocol/protocol-terms.ts';
import { listed } from '../written.ts';
import { counted } from './counted.ts';

type Rule =
  | 'moderatePainFrom'
  | 'severePainFrom'
  | 'raisedWorryFrom'
  | 'highWorryFrom'
  | 'sessions'
  | 'worstPainAtMost'
  | 'worryAtMost';

function often({ times, upTo, per }: Frequency): string {
  const count = upTo === undefined || upTo === times ? `${times}` : `${times} to ${upTo}`;
  if (count === '1') return per === 'day' ? 'once a day' : 'once a week';
  return per === 'day' ? `${count} times a day` : `${count} times a week`;
}

/** What stands around the parts. */
export const composeTerms = {
  often,
  noFrequency: 'not said',
  restDays: 'Days of rest a week',
  noRestDays: 'Not said',
  restDaysTold: (count: number) => counted(count, 'day of rest', 'days of rest'),
  ledBy: 'What leads?',
  leads: {
    comfort: { label: 'Comfort', lead: 'How often is a suggestion, and sizes go by what is easy.' },
    schedule: { label: 'A calendar', lead: 'Your dates, minutes and frequency, as after surgery.' },
  },
  times: 'Times',
  upTo: 'Up to',
  per: 'In',
  spans: { day: 'a day', week: 'a week' },
  startDate: 'The day to begin',
  minutes: 'Minutes to hold it',
  minutesOfPart: 'Minutes to hold it, if other than above',
  calendar: 'Parts of the calendar',
  calendarLead: 'In weeks from the day to begin. Without any, the figures above hold from then on.',
  part: (at: number) => `Weeks, part ${at}`,
  fromWeek: 'From week',
  untilWeek: 'To the end of week',
  untilLead: 'Blank is for as long as it lasts.',
  sizeRule: 'The size in these weeks',
  sizeRules: {
    asTold: 'Only as you say',
    stay: 'It stays',
    whenEasy: 'Larger once it is easy',
  } satisfies Record<NonNullable<CalendarPhase['size']>, string>,
  addPart: 'Add weeks',
  removePart: (at: number) => `Remove part ${at} of the calendar`,
  calendarTold: (count: number) => counted(count, 'part of a calendar', 'parts of a calendar'),
  asUsual: (value: string) => `As usual: ${value}`,
  painCap: 'Pain that a session may reach, of 10',
  capTold: (cap: number) => `pain up to ${cap}`,
  ceiling: 'The largest size',
  ceilings: {
    none: 'No ceiling',
    dilator: 'In millimetres',
    finger: 'A finger',
    tampon: 'A tampon',
    step: 'Outside only',
  },
  ceilingTold: (name: string) => `nothing above ${name}`,
  ceilingWhich: 'Which one?',
  locks: 'What the person cannot change',
  locksLead: 'Less is always theirs to choose.',
  lockNames: {
    size: 'The size',
    minutes: 'The minutes',
    frequency: 'How often',
    movement: 'Movement',
  } satisfies Record<(typeof locks)[number], string>,
  lockTold: (names: readonly string[]) => `fixed: ${listed(names).toLowerCase()}`,
  gates: 'What they have to be able to say first',
  gatesTold: (count: number) => (count === 0 ? 'Let them say something first' : `${count} to be said first`),
  gatesLead: 'The plan waits until they have said it.',
  easy: 'When a size counts as easy',
  easyLead: 'Then the next one may be named. It is never taken without a yes.',
  checkIn: 'When a day becomes a smaller one',
  checkInLead: 'By the answers before a session, of 10. Pain can only be set sooner than usual.',
  rules: {
    sessions: 'Sessions in a row',
    worstPainAtMost: 'Worst pain at most',
    worryAtMost: 'Worry at most',
    moderatePainFrom: 'Gentler from a pain of',
    severePainFrom: 'Rest from a pain of',
    raisedWorryFrom: 'Gentler from a worry of',
    highWorryFrom: 'Breath alone from a worry of',
  } satisfies Record<Rule, string>,
  wait: 'How long the voice waits for “I am ready”',
  waitLead: 'Then it pauses by itself.',
  minutesAndSeconds: (text: string) => `${text} min`,
  usualTold: 'as usual',
  homework: {
    lead: 'What to do apart from the sessions. It can be ticked off in the journal.',
    kinds: {
      stretches: 'Stretches',
      strength: 'Core and strength',
      massage: 'Massage',
      drops: 'Drops',
      breathing: 'Breathing',
      device: 'A device',
      other: 'Something else',
    } satisfies Record<HomeworkKind, string>,
    add: 'Add homework',
    words: 'In your words',
    wordsOptional: 'In your words, if you like',
    device: 'Which device?',
    minutes: 'Minutes, if you like',
    deviceLead: 'Only minutes: the app never says how to set a device.',
    remove: (name: string) => `Remove ${name}`,
    none: 'none',
    full: (most: number) => `${most} are the most that fit.`,
    told: (count: number) => counted(count, 'item', 'items'),
  },
  planTitle: 'Name of the plan',
  titleNeeded: 'A name is needed here.',
  aim: 'What it is for, if you like',
  author: 'Your name',
  authorLead: 'The person sees whose plan it is. Remembered here for your next plan.',
  clinic: 'Clinic, if you like',
  note: 'A note to the person, if you like',
  noteLead: 'Everybody who gets the plan can read it: no name, no diagnosis.',
  nextVisit: 'Next visit',
  reviewBy: 'Look at it again by',
  version: (version: number) =>
    `Version ${version}. It counts up by itself with each change that you hand over.`,
  unsigned: 'not signed',
};
