import type { AmountProblem } from '../../../domain/journal/amount.ts';
import type { EntryDayProblem } from '../../../domain/journal/entry-day.ts';
import type { EntryRecord } from '../../../domain/journal/journal-record.ts';
import type { PracticeKind } from '../../../domain/journal/practice-record.ts';
import type { DeviceKind } from '../../../domain/journal/reading-record.ts';
import type { VisitPart } from '../../../domain/journal/visit-record.ts';
import { number } from '../written.ts';
import { counted } from './counted.ts';
import { initial, own } from '../gaps.ts';

function microvolts(value: number): string {
  return `${number(value)} microvolts`;
}

/** What a person writes into the journal by themselves. */
export const entries = {
  add: 'Add something',
  addLead: 'Something that was done or noticed, today or earlier. As many a day as you like.',
  kinds: {
    practice: {
      name: 'Practice or homework',
      lead: `${initial(own.tool)}, drops, breathing, stretches, massage, strength.`,
    },
    visit: { name: 'A clinic visit', lead: 'What was done there.' },
    reading: { name: 'A reading of a device', lead: `Biofeedback or e-stim, as ${own.clinician} set it up.` },
    note: { name: 'A note', lead: 'In your own words.' },
    questionnaire: { name: 'A few questions', lead: 'Worry, mood, and what has changed.' },
    score: {
      name: 'A result from a clinician',
      lead: 'The number of a questionnaire, as it was given to you.',
    },
  } satisfies Record<EntryRecord['kind'], { name: string; lead: string }>,
  noDevices:
    'During a pregnancy, and wherever a clinician’s answer is still to come, no device is offered here. What was logged before stays.',
  edit: 'Edit',
  editNamed: (what: string) => `Edit ${what}`,
  editTitle: (what: string) => `Edit: ${what}`,
  gone: 'This entry is not here any more. It may have been edited or deleted in another window.',
  blocked: 'The journal cannot be opened at the moment. What is in it stays as it is.',
  when: 'When',
  day: 'Day',
  time: 'Time, if you like',
  dayProblems: {
    notADay: 'A day is needed here.',
    toCome: 'That is still to come. The day can be today or earlier.',
    tooEarly: 'The journal begins in 1970. A later day fits here.',
  } satisfies Record<EntryDayProblem, string>,
  what: 'What was it?',
  practices: {
    dilator: initial(own.tool),
    drops: 'Drops',
    breathing: 'Breathing',
    stretches: 'Stretches',
    massage: 'Massage',
    strength: 'Strength',
    other: 'Other',
  } satisfies Record<PracticeKind, string>,
  whatNeeded: 'Please choose what it was.',
  homework: `It was homework from ${own.myClinician}`,
  wasHomework: 'Homework',
  doneToday: 'Done today',
  noteReading: 'Note a reading',
  minutes: 'Minutes',
  sizes: 'Which sizes?',
  sizesLead: 'Any, or none.',
  minutesWith: (name: string) => `Minutes with ${name}`,
  heldBeyond:
    'Together, the sizes were held for longer than all of it took. One of the numbers may be a slip; any can stay blank.',
  more: 'Add how it was, if you like',
  sizeUsed: (name: string) => `${name}, how long is not recorded`,
  device: 'Which device?',
  devices: { biofeedback: 'Biofeedback', eStim: 'E-stim' } satisfies Record<DeviceKind, string>,
  deviceNeeded: 'Please choose a device.',
  resting: 'At rest, microvolts',
  strongest: 'Strongest, microvolts',
  restingTold: (value: number) => `At rest ${microvolts(value)}`,
  strongestTold: (value: number) => `Strongest ${microvolts(value)}`,
  readingEmpty: 'One number is enough. Without any there is nothing to keep.',
  readingLead: 'Only noted. The app makes nothing of it, and says nothing about how to set a device.',
  done: 'What was done?',
  doneLead: 'Any, or none.',
  parts: {
    manualTherapy: 'Manual therapy',
    ultrasound: 'Ultrasound',
    laser: 'Laser',
    examination: 'An examination',
    talk: 'We talked',
    other: 'Something else',
  } satisfies Record<VisitPart, string>,
  doneBlank: 'What was done: not recorded',
  note: 'A note, in your own words',
  noteEmpty: 'There are no words yet to keep.',
  resultName: 'Name of the questionnaire',
  resultNameNeeded: 'A name is needed here.',
  resultNameLong: (most: number) => `That is longer than ${most} characters, the longest that fits here.`,
  result: 'Your number',
  resultOutOf: 'Out of, if you know',
  resultOver: 'Your number is over the highest there is. One of the two may be a slip.',
  resultLead: 'The app makes nothing of it. What it means is for the person who gave it to you.',
  resultTold: (value: number, outOf: number | undefined) =>
    outOf === undefined ? number(value) : `${number(value)} of ${number(outOf)}`,
  slip: (problem: AmountProblem, least: number, most: number, isWhole: boolean): string => {
    switch (problem) {
      case 'notANumber':
        return isWhole ? 'A whole number is needed here.' : 'A number is needed here.';
      case 'tooSmall':
        return `That is under ${least}, the smallest that fits here.`;
      case 'tooLarge':
        return `That is over ${most}, the largest that fits here.`;
    }
  },
  beforehand: 'Beforehand',
  measured: 'What the session measured stays as it is.',
  keep: 'Keep it in my journal',
  keepEdit: 'Keep the change',
  cancel: 'Leave it as it was',
  cancelNew: 'Back to the journal',
  unclear: 'Something here cannot be read. Nothing is lost; the place is marked.',
  keptTitle: 'Kept',
  keptLead: (day: string) => `It is in your journal, on ${day}.`,
  another: 'Add something else',
  search: 'Search',
  searchLead: 'By words, by day, by size, or all together.',
  words: 'Words',
  wordsLead: 'In your notes, and in reasons that you chose.',
  days: { from: 'From', to: 'To' },
  size: 'Size',
  anySize: 'Any size',
  foundTitle: 'What was found',
  found: (count: number) => counted(count, 'entry found', 'entries found'),
  nothing: 'Nothing found. Other words, other days or another size may have something.',
  nothingAsked: 'Write a word, or choose a day or a size.',
  clear: 'Clear the search',
  moreFound: 'Show more',
};
