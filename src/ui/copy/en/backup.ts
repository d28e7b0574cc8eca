import type { SettingName } from '../../../domain/backup/kept-history.ts';
import type { RestorePreview } from '../../../domain/backup/restore-preview.ts';
import type { NotOpened, Staying } from '../../../machines/backups.ts';
import { listed, plural } from '../written.ts';
import { counted } from './counted.ts';

function entries(count: number): string {
  return counted(count, 'entry', 'entries');
}

function are(count: number, what: string): string {
  return `${entries(count)} ${plural(count, { one: 'is', other: 'are' })} ${what}`;
}

/** How long ago, in whole days; a clock that was set back counts as today. */
function ago(days: number): string {
  if (days < 1) return 'today';
  if (days === 1) return 'yesterday';
  return days < 60 ? `${days} days ago` : `about ${Math.round(days / 30)} months ago`;
}

const settingNames: Readonly<Record<SettingName, string>> = {
  ladder: 'your sizes',
  plan: 'your plan',
  'plans kept': 'plans you put by',
  'plan being composed': 'a plan being composed',
  clearances: 'what you were shown or allowed',
  'regular questions': 'the questions every four weeks',
  reminders: 'times in your calendar',
  'setting up': 'what you told when setting up',
  'help lines': 'your help lines',
  sound: 'sound and voice',
  ways: 'how a session is shown',
  'own words': 'your own words',
};

export const backup = {
  title: 'Backup',
  lead: 'One file with your journal, your plan and your settings, sealed with a passphrase. It goes where you put it, and nowhere else.',
  age: (days: number | undefined) =>
    days === undefined
      ? 'No backup has been made on this device yet.'
      : `The last backup on this device was made ${ago(days)}.`,
  memoryOnly:
    'This browser keeps nothing here now, so what is brought back would be gone when you close this page. A backup of what is on this page can still be made.',

  makeTitle: 'Make a backup',
  forget:
    'Without the passphrase nobody can open the file: not a helper, and not we. It cannot be reset. Write it down before you go on, somewhere other than on this device.',
  make: 'Make the backup',
  working: 'One moment. This takes some seconds, on purpose: it takes a thief as long for each guess.',
  made: (count: number) =>
    `It is made, and was opened once with your passphrase to be sure: ${entries(count)} in it.`,
  leftOut: (count: number) =>
    `${entries(count)} here cannot be read, and ${plural(count, { one: 'is', other: 'are' })} not in it.`,
  save: 'Save the file',
  saved: (name: string) =>
    `Look for ${name} among your downloads. Then put a copy somewhere other than on this device, such as a memory stick. To see that it is sound, open it below: nothing changes until you say so.`,
  notMade: {
    blocked: 'What is stored here does not answer, so no backup was made. Nothing is lost.',
    notSound: 'The file could not be read back as it was, so it is not handed out. Please try again.',
    noKey:
      'This device cannot make the key: there is too little memory, or the browser is in a mode that forbids it, such as Lockdown Mode. Another browser may do.',
  },

  openTitle: 'Restore from a backup',
  openLead: 'You see first what is in it. Nothing changes until you say so.',
  file: 'Choose the file',
  fileChosen: (name: string) => `Chosen: ${name}`,
  itsPassphrase: 'Its passphrase',
  showIts: 'Show it as I type',
  open: 'Open it',
  bothFirst: 'Please choose a file and type its passphrase first.',
  notOpened: {
    blocked: 'What is stored here does not answer. Nothing was changed.',
    notABackup: 'This is not a backup of Unfurl, or not a whole one.',
    tooLarge: 'This file is larger than any backup of Unfurl.',
    newer: 'A newer version of Unfurl made this backup. Update Unfurl, then open it again.',
    notOpened:
      'It does not open. Either the passphrase is another one, or the file has been changed since it was made: nobody can tell which. You can try as often as you like.',
    damaged: 'It opens, and what is in it cannot be read.',
    noKey:
      'This device cannot make the key: there is too little memory, or the browser is in a mode that forbids it, such as Lockdown Mode. The file is not at fault.',
  } satisfies Record<NotOpened | 'blocked', string>,
  foundTitle: (day: string) => `A backup of ${day}`,
  holds: ({ entries: count, sessions }: RestorePreview) =>
    `${entries(count)}, ${sessions} of them guided sessions.`,
  days: (from: string, to: string) => (from === to ? `From ${from}.` : `From ${from} to ${to}.`),
  isNew: (count: number) => `${are(count, 'not here yet')}.`,
  inBoth: (count: number) => `${are(count, 'here already')}.`,
  deletedHere: (count: number) =>
    `${entries(count)} in it ${plural(count, { one: 'was', other: 'were' })} deleted here, and ${plural(count, { one: 'stays', other: 'stay' })} deleted.`,
  deletedThere: (count: number) =>
    `${entries(count)} here ${plural(count, { one: 'was', other: 'were' })} deleted where it was made, and will be gone here too.`,
  onlyThere: (names: readonly SettingName[]) =>
    `Not here yet: ${listed(names.map((name) => settingNames[name]))}.`,
  differing: (names: readonly SettingName[]) =>
    `Another here than in the backup: ${listed(names.map((name) => settingNames[name]))}.`,
  unread: (count: number) =>
    `${counted(count, 'thing', 'things')} in it cannot be read, and will be left out.`,
  how: 'How is it to come back?',
  merge: 'Add what is not here yet',
  mergeLead: 'Every entry that is here stays.',
  replace: 'Make this device as the backup was',
  replaceLead: ({ onlyHere, settingsOnlyHere }: RestorePreview) =>
    onlyHere + settingsOnlyHere.length === 0
      ? 'There is nothing here that is not in it.'
      : `${entries(onlyHere)} and ${counted(settingsOnlyHere.length, 'setting', 'settings')} that are only here will be gone.`,
  settings: 'Where a setting is another one',
  settingsHere: 'Keep mine from here',
  settingsBackup: 'Take the one in the backup',
  canUndo: 'What is here now is kept, sealed, and can be put back until the next restore.',
  restore: 'Bring it back',
  close: 'Leave it, and change nothing',
  restored: 'It is back.',

  undoTitle: (day: string) => `A backup was brought back on ${day}`,
  undoLead: 'What was here before is still kept. What you have added since stays.',
  undo: 'Put back what was here before',
  undone: 'It is as it was before.',

  stayTitle: 'Whether it stays here',
  staying: {
    stays: 'The browser has said that it will not clear away what is here to make room.',
    mayGo:
      'The browser may clear away what is here when the device runs out of room. Safari also does so after seven days without a visit, unless Unfurl is on the home screen.',
    unsaid: 'This browser does not say whether it may clear away what is here.',
  } satisfies Record<Staying, string>,
  ask: 'Ask the browser to leave it here',
  answered: {
    stays: 'It says yes: it will leave what is here alone.',
    mayGo:
      'It says no, for now. It may say yes once you have used Unfurl more often, or from the home screen.',
    unsaid: 'It does not answer.',
  } satisfies Record<Staying, string>,
  limits:
    'Whoever has both the file and the passphrase can read all of it. A backup shows everybody that it is a file of Unfurl.',
};
