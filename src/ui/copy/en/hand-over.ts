import type { CameraTrouble, NoPlan } from '../../../machines/plan-sharing.ts';
import type { PlanFit } from '../../../domain/protocol/plan-fit.ts';
import { pageEditWords } from './learn-names.ts';
import { changeWords, lockNames } from './plan-changes.ts';
import { amountWords, ceilingWords, frequencyWords, homeworkWords, phaseWords } from './plan-words.ts';
import { rungName } from './sizes.ts';
import { listed, plural } from '../written.ts';
import { counted } from './counted.ts';
import { initial, own } from '../gaps.ts';

const noPlan = {
  nothing: 'There is no plan in this. A link, a code or a file from Unfurl has one.',
  tooLarge: 'This is too long to be a plan.',
  newerCode: 'It was made with a newer version of Unfurl. Update first, then open it again.',
  strangeCharacters: 'Some characters in this belong to no code. Copying it once more may help.',
  cutShort: 'The end of it is not there. Copying all of it, or opening the file, will help.',
  damaged: 'Something in it was changed on the way. Ask for it once more, or for the file.',
} satisfies Record<Exclude<NoPlan['kind'], 'refused'>, string>;

const inCamera = {
  refused:
    'The camera is not allowed here. You can allow it in the settings of the browser, or choose a picture, a link or a file.',
  absent: 'No camera was found. A picture, a link or a file does the same.',
  taken: 'Another app is using the camera. Close it there, then try again.',
  unsafe:
    'A browser gives the camera only to pages that come over https. A picture, a link or a file does the same.',
} satisfies Record<CameraTrouble, string>;

function fit(found: PlanFit): string {
  switch (found.kind) {
    case 'ceilingBelow':
      return `It goes up to ${ceilingWords(found.ceiling)}, and you are at ${rungName(found.own)}. Above it, sizes wait until ${own.clinician} says otherwise.`;
    case 'sizeNotThere':
      return found.instead
        ? `It names ${found.diameterMm} mm, which is not among your sizes. Until it is, ${rungName(found.instead)} takes its place.`
        : `It names ${found.diameterMm} mm, and none of your sizes is that small. Until one is, that part is left out.`;
  }
}

/** Handing a plan on. */
export const handOver = {
  title: 'Hand this plan on',
  lead: 'From your device to theirs. Unfurl itself sends nothing.',
  plan: (title: string) => `The plan: ${title}`,
  open: 'Hand it on',
  preparing: 'One moment',
  qr: 'Show the code',
  qrLead: 'They open Unfurl, then Plan, then “Open a plan”, and hold their camera over it.',
  qrLinkLead: 'Any phone’s camera reads it, and so does Unfurl under Plan, “Open a plan”.',
  qrName: 'QR code that holds this plan',
  qrTooLong: 'This plan is too long for one code that a phone could read. The file holds all of it.',
  link: 'Send a link',
  linkLead:
    'The whole plan is in the link itself, behind the #, which is not sent to any server. Whoever has the link can read it.',
  noLink: {
    noAddress:
      'There is no link, and only Unfurl can read the code: this copy of Unfurl was not told its own web address.',
    tooLong: 'It is too long for a link, too.',
  },
  linkField: 'The link',
  copy: 'Copy the link',
  copied: 'The link is copied.',
  notCopied: 'The browser does not allow copying. You can select the link and copy it yourself.',
  file: 'Give a file',
  fileLead: 'It holds everything, in plain text.',
  save: 'Save the file',
  saved: (name: string) => `${name} is saved where your browser keeps downloads.`,
  onlyInFile: 'The recording at the beginning goes with the file only, not with the code or the link.',
  print: 'Print a page',
  printLead: 'One page with the code and the plan in words.',
  printIt: 'Print',
  noNames: 'It holds the plan and what its author wrote. Nothing of your journal is in it.',
};

/** The page on paper. */
export const paper = {
  session: 'A session',
  often: 'How often',
  upTo: 'Largest size',
  painCap: 'Pain',
  painCapTold: (cap: number) => `Stay at ${cap} of 10 or under. Above it, ease back or stop.`,
  restDays: (days: number) => `at least ${counted(days, 'day of rest', 'days of rest')}`,
  begins: 'Begins',
  lasts: 'In all',
  about: (length: string) => `about ${length}`,
  homework: 'Between sessions',
  reading: 'Pages to read in the app',
  page: pageEditWords,
  note: 'Note',
  locks: `${initial(own.clinician)} decides`,
  made: (day: string, version: number) => `${day}, version ${version}`,
  version: (version: number) => `version ${version}`,
  visit: 'Next visit',
  review: 'To be looked at again by',
  unreviewed: 'No clinician has reviewed this plan. It was made by Unfurl from published leaflets.',
  scan: 'To open it on a phone: Unfurl, Plan, “Open a plan”, Camera.',
  scanLink: 'To open it on a phone, hold its camera over the code.',
  stop: 'Stop at any moment. A session that ends early is a complete session.',
  phase: phaseWords,
  amount: amountWords,
  frequency: frequencyWords,
  ceiling: ceilingWords,
  item: homeworkWords,
  optional: 'if you choose it',
  calendarRow: (from: number, until: number | undefined, often: string, each: string) =>
    `${until === undefined ? `From week ${from + 1} on` : `Weeks ${from + 1} to ${until}`}: ${listed([often, each].filter(Boolean))}`,
};

/** Ways in for a plan. */
export const opening = {
  title: 'Open a plan',
  lead: 'It is read on this device and sent nowhere. Looking keeps nothing.',
  to: 'Open a plan',
  camera: 'Camera',
  cameraLead: 'Hold it over the code, until all four corners are in the picture.',
  cameraStart: 'Use the camera',
  cameraStop: 'Close the camera',
  cameraVideo: 'What the camera sees',
  cameraEnded: 'The camera is off.',
  cameraTrouble: inCamera,
  picture: 'Choose a picture of the code',
  noCodeInPicture:
    'No code could be read in this picture. Nearer, straighter and without shadow, it may work.',
  notOurs: 'This code is from something else: there is no plan in it.',
  other: 'Without a camera',
  paste: 'A link or code',
  pasteLead: 'Paste all of it.',
  pasteRead: 'Read it',
  pasteEmpty: 'There is nothing here yet.',
  refused: 'This cannot be used. Your plan has not changed.',
  noPlan,
  back: 'Back to your plan',
};

/** Before a plan is taken up. */
export const accepting = {
  title: 'A plan for you',
  lead: 'Look at it in peace. Your plan has not changed.',
  by: (author: string, clinic: string | undefined) => (clinic ? `By ${author}, ${clinic}` : `By ${author}`),
  noAuthor: 'It names no author.',
  made: (day: string, version: number) => `Made on ${day}, version ${version}`,
  version: (version: number) => `Version ${version}`,
  nextVisit: (day: string) => `Next visit: ${day}`,
  reviewBy: (day: string) => `To be looked at again by ${day}`,
  often: (words: string, restDays: string | undefined) =>
    `${words.charAt(0).toUpperCase()}${words.slice(1)}${restDays === undefined ? '' : `, with ${restDays}`}.`,
  upTo: (size: string) => `Up to ${size}.`,
  begins: (day: string) => `Begins on ${day}.`,
  held: (length: string) => `Held for ${length} each time.`,
  painCap: (cap: number) => `Pain: stay at ${cap} of 10 or under. Above it, ease back or stop.`,
  note: 'A note to you',
  recording: 'It begins with a recording of its author’s voice.',
  homework: 'Between sessions',
  reading: 'Pages to read',
  readWords: 'Read these words',
  readWordsNamed: (title: string) => `Read these words: “${title}”`,
  locks: `What stays with ${own.clinician}`,
  lockNames,
  news: 'What is new for you',
  newsOf: (title: string, count: number) =>
    `Beside “${title}”, ${plural(count, { one: 'one thing is', other: `${count} things are` })} different`,
  nothingNew: 'It asks for the same as your plan does.',
  change: changeWords,
  fit,
  versions: {
    same: 'You have this plan already, in this very version.',
    newer: 'This is a newer version of the plan you have.',
    older: (there: number, offered: number) =>
      `This is an older version: it is number ${offered}, and you have number ${there}.`,
    sameNumber:
      'It has the number of the version that you have, and something in it is different. Which is the later cannot be told from it: ask whoever gave it to you.',
    madeLaterThere:
      'It has the number of the version that you have, and something in it is different. The one you have was made later.',
    madeLaterOffered:
      'It has the number of the version that you have, and something in it is different. This one was made later.',
  },
  use: 'Use this plan',
  useAnyway: 'Use this one all the same',
  useAnywayTitle: 'Use this one instead of the version you have?',
  useAnywayLead: 'The version you have is put by, and you can go back to it.',
  keepBoth: 'Keep both, and stay with mine for now',
  decline: 'Keep the plan I have',
  putBy: (title: string) => `“${title}” is put by.`,
};

/** Plans that were put by. */
export const shelf = {
  title: 'Plans you keep',
  lead: 'They stay on this device. One is in use at a time.',
  use: 'Use this one',
  useNamed: (title: string) => `Use this one: ${title}`,
  remove: 'Take it off',
  removeNamed: (title: string) => `Take it off: ${title}`,
  removed: (title: string) => `“${title}” is no longer kept.`,
  undo: 'Put it back',
  full: (most: number) =>
    `${most} plans are put by, and there is no room for one more. Take one off first, under “Your plan”.`,
  unreadable: 'The plans that were put by cannot be read. They are kept as they are.',
};
