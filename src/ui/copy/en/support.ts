import type { SessionRecord } from '../../../domain/journal/journal-record.ts';
import type { HelpLine, HelpPurpose } from '../../../domain/support/help-lines.ts';
import type { NumberProblem } from '../../../domain/support/phone-number.ts';
import { own } from '../gaps.ts';

/** Something to hold on to, and whom to call. Nothing here asks about the body. */
export const support = {
  title: 'Something to hold on to',
  lead: 'You are here, and this moment passes. Take what helps, in any order, and leave the rest.',
  steadyMe: 'Steady me',
  dialogTitle: 'You are here',
  quiet: 'It is quiet now. Nothing is lost.',
  backToSession: 'Back to the session',
  endHere: 'End here kindly',
  toLines: 'To somebody to talk to',
  groundTitle: 'Come back to the room',
  ground: [
    'Feel your feet on the floor, or what holds you up.',
    'Look around the room, slowly. Eyes open is fine.',
    'Hold something cool, warm or soft.',
    'Breathe out long, as if through a straw. The next breath in comes by itself.',
  ],
  sensesTitle: 'Five, four, three, two, one',
  senses: [
    'Name 5 things that you can see.',
    'Name 4 things that you can touch: the blanket, your sleeve, the wall.',
    'Name 3 things that you can hear.',
    'Name 2 things that you can smell.',
    'Name 1 thing that you can taste, or 1 thing that you like.',
  ],
  nowTitle: 'Say it to yourself',
  now: ['I am here. It is today.', 'I can stop at any time.', 'Nothing more has to be done.'],
  groundSource: 'These are common ways to come back to the here and now. We found no study for this use.',

  linesTitle: 'Somebody to talk to',
  linesLead: 'You do not have to be in danger to call. You need not give your name.',
  callList:
    'A tap on a number opens your phone’s own app. A call or a message then stands in your phone’s list, and perhaps on the bill. You can delete it there.',
  country: 'Country',
  countryLead: 'It is only kept once you choose.',
  noCountry: 'Choose a country',
  guessed: (country: string) => `Guessed from your browser’s language: ${country}.`,
  ifElsewhere: 'If you are somewhere else, choose your country here.',
  guessedChoice: (country: string) => `Guessed: ${country}`,
  emergency:
    'In an emergency, call the emergency number of the country you are in. In countries of the European Union it is 112.',
  noLines: 'No numbers are listed for that country yet.',
  noTalk: 'We have no line for talking listed here yet.',
  addOne: 'You can add one.',
  call: (name: string) => `Call ${name}`,
  /** The number follows. */
  callEmergency: 'Call the emergency number',
  write: (name: string) => `Write to ${name}`,
  purposes: {
    emergency: 'Emergency: when somebody is in danger, or needs an ambulance',
    crisis: 'When it is too much, and you want to talk',
    sexualViolence: 'After violence or abuse, now or long ago',
    healthAdvice: 'Health advice',
  } satisfies Record<HelpPurpose, string>,
  unnamed: {
    emergency: 'Emergency number',
    crisis: 'Somebody to talk to',
    sexualViolence: 'After violence',
    healthAdvice: 'Health advice',
  } satisfies Record<HelpPurpose, string>,
  always: 'Day and night',
  weekdays: (from: string, to: string) => `Monday to Friday, ${from} to ${to}`,
  ownLine: 'Yours',
  where: 'Where these numbers come from',
  numbersChange: (day: string) =>
    `They were looked up on ${day}, and not confirmed by calling. Numbers change. If one does not answer, try another.`,
  from: {
    service: 'said by the service itself',
    authority: 'said by a public authority',
    otherPage: 'said by another page',
    lists: 'the service tells of itself there, and public lists give the number',
  } satisfies Record<HelpLine['from'], string>,
  sourceOf: (name: string, from: string, places: string) => `${name}: ${from}. ${places}`,
  loadingLines: 'Getting the numbers',
  notLoaded:
    'The list of numbers cannot be opened now. The emergency number is 112 in the European Union and India, 999 in the United Kingdom, 911 in the United States and Canada, 000 in Australia and 111 in New Zealand. Anywhere else, call the emergency number of the country you are in.',

  edit: 'Change this list',
  editLead: 'Add somebody you trust, put a number first, or hide what you do not need.',
  done: 'Done',
  putFirst: 'Put first',
  putFirstNamed: (name: string) => `Put first: ${name}`,
  isFirst: (name: string) => `${name} stands first now.`,
  hide: 'Hide',
  hideNamed: (name: string) => `Hide: ${name}`,
  change: 'Change',
  changeNamed: (name: string) => `Change: ${name}`,
  remove: 'Remove',
  removeNamed: (name: string) => `Remove: ${name}`,
  hidden: (name: string) => `${name} is hidden.`,
  removed: (name: string) => `${name} is removed.`,
  isBack: (name: string) => `${name} is back.`,
  undo: 'Undo',
  notFirst: (name: string) => `${name} is in the old place again.`,
  hiddenTitle: 'Hidden',
  showNamed: (name: string) => `Show again: ${name}`,
  addTitle: 'Add a number',
  name: 'Name',
  nameLead: `Somebody you trust, ${own.clinician}, or a help line. A first name or a letter will do.`,
  number: 'Phone number',
  add: 'Add it',
  keep: 'Keep it',
  cancel: 'Cancel',
  added: (name: string) => `${name} is on the list.`,
  full: (most: number) => `There is room for ${most} numbers of your own. Remove one to add another.`,
  noName: 'A name is needed, so that you know whom you call.',
  problems: {
    noNumber:
      'This does not read as a phone number. Figures will do, with a + in front if it is from abroad.',
    tooShort: 'This number is too short to be called.',
    tooLong: 'This number is longer than any phone number.',
  } satisfies Record<NumberProblem, string>,
  unreadable: {
    damaged: 'What you changed in this list cannot be read. A new change puts it aside and keeps it.',
    newer: 'What you changed in this list was kept by a newer version of Unfurl. It stays as it is.',
  },

  toPace: 'Going at your own pace',
  toTogether: 'For somebody close: how to be useful',
  toSetbacks: 'Setbacks, gaps and plateaus',

  hardTitle: 'After a hard session',
  hardLead: {
    stoppedEarly: 'What you did today was enough. Stopping was right, and so is doing nothing more.',
    finished: 'What you did today was enough. Nothing more has to be done now.',
  } satisfies Record<SessionRecord['outcome'], string>,
  hardNow: [
    'Something warm: a blanket, or a drink.',
    'A few long breaths out.',
    'Rest, with nothing to do.',
    'Somebody near, or on the phone.',
  ],
  hardTomorrow:
    'Tomorrow can be only breathing, or nothing at all. Both count, and what your body has learned stays.',
  hardLately: 'A session was hard lately. Today can be only breathing, and that is a whole session.',
};
