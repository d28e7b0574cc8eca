import type { StoredKind, StoredSize } from '../../../machines/own-device.ts';
import { number, plural } from '../written.ts';
import { counted } from './counted.ts';

function times(count: number): string {
  return plural(count, { one: 'once', other: `${number(count)} times` });
}

function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1e6) return `${Math.round(bytes / 1000)} kB`;
  return `${number(bytes / 1e6, { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`;
}

export const checkYourself = {
  title: 'Check it yourself',
  lead: 'You need not take our word. Here is what this app has asked for, what it keeps, and how to see that for yourself.',
  again: 'Look again',
  looking: 'One moment.',

  askedTitle: 'What was asked for since this page was opened',
  askedOwn: (count: number) =>
    `${counted(count, 'file', 'files')} of the app itself, at its own address. Most came from the copy that is kept here.`,
  askedOthers: (count: number) =>
    count === 0
      ? 'Nothing at any other address: 0.'
      : `${counted(count, 'thing', 'things')} at other addresses.`,
  refused: (count: number) =>
    count === 0
      ? 'The browser had nothing to refuse.'
      : `The browser refused ${counted(count, 'attempt', 'attempts')}, by the rule that the app gave it. Often that is an extension of the browser.`,
  worker: (own: number, others: number) =>
    `Its helper in the background asked a server for ${counted(own, 'file', 'files')} since it woke up, and ${others} at other addresses.`,
  workerSilent: 'Its helper in the background does not tell here.',
  asked: 'See each of them',
  askedTimes: (path: string, count: number) => `${path}, ${times(count)}`,

  storedTitle: 'What is kept here',
  kinds: {
    records: 'Entries of the journal, each sealed by itself',
    months: 'Months of the journal, sealed once more so that they open faster',
    tombstones: 'Marks of deleted entries: an id each, sealed',
    settings: 'Your plan, sizes, settings and drafts, sealed',
    keys: 'Keys, and what has to be known before anything is opened',
    recordings: 'Recordings of voices and tones',
    appFiles: 'Files of the app',
    tracks: 'The sound of a session under way',
    other: 'Something else of the app',
  } satisfies Record<StoredKind, string>,
  amount: ({ count, bytes }: StoredSize) => `${count} (${size(bytes)})`,
  total: (bytes: number) => `The browser reckons ${size(bytes)} for all of it, its own bookkeeping included.`,
  nothing: 'Nothing.',
  filled:
    'The lock is on. Then the store is filled up with random data, and there may be more than one space in it: numbers and sizes say nothing about what is yours.',

  lockTitle: 'The lock',
  lockUnknown: 'Whether it is on could not be read.',
  lockOn: 'It is on. Without your passphrase what is kept cannot be read, not by us either.',
  lockOff:
    'It is off. What is kept is sealed, but the key lies beside it: somebody with your unlocked device can read it.',

  buildTitle: 'Which app this is',
  version: (name: string) => `Version ${name}.`,
  fingerprint: 'Its fingerprint',
  fingerprintLead:
    'Made of all its files. Whoever builds the same version from the open source gets the same one, letter by letter.',
  whole: (count: number) =>
    `${counted(count, 'file', 'files')} kept here ${plural(count, { one: 'was', other: 'were' })} read and compared: each is as it was built.`,
  altered: (count: number) =>
    `${counted(count, 'file is', 'files are')} not as built. Delete everything, or get the app anew from its own address.`,
  noCopy: 'No copy of the app is kept in this browser, so there is nothing to compare.',

  tryTitle: 'Try it',
  tries: [
    'Switch on airplane mode. Open the app, do a session, make a backup. All of it goes on working, since nothing of it needs anybody.',
    'Open the browser’s own tools (on a computer: F12, then Network). Use the app for a while. You see no other address.',
    'Ask somebody who can read programs: the source is open, and its documents tell how to build the same files.',
  ],

  limitsWhole: 'All of it: who could look, and what stops them',
  limitsTitle: 'What we cannot protect from',
  limits: [
    'Somebody who knows your passphrase, or looks over your shoulder.',
    'Programs that watch the device, and browser extensions that may read every page.',
    'A browser that translates pages by itself: it sends them to its maker. Switch that off for this app.',
    'Whoever runs the address that the app comes from: they see that somebody visited, and a new version could be a bad one. The fingerprint shows that a version is another, not that it is good.',
    'The browser’s own history, and traces that a browser or disk keeps of what was deleted.',
    'Whatever you hand to somebody: a summary, a plan, a backup together with its passphrase.',
  ],
};
