import { counted } from './counted.ts';

function months(count: number): string {
  return counted(count, 'month', 'months');
}

export const deleting = {
  title: 'Delete',
  lead: 'What is here is yours. You can take all of it away, now or little by little.',
  nowTitle: 'Delete everything now',
  goesLead: 'This goes, from this browser alone:',
  goes: [
    'your journal, with everything you ever noted',
    'your plan, your sizes and your settings',
    'what was begun: answers, a session that waits, a plan being composed',
    'the passphrase and what lies behind it, a second space too',
    'the app and its voices, kept for use without a network',
  ],
  stays: [
    'files that you saved: backups, summaries, plans',
    'addresses in the browser’s history, and a picture on the home screen',
    'what is in another browser or on another device',
  ],
  staysLead: 'This stays, since it is not ours to take:',
  memoryOnly: 'Nothing of yours is kept here now. Files of the app may be.',
  backup: 'Make a backup first',
  begin: 'Delete everything',
  askTitle: 'Delete everything for good?',
  askLead: 'This cannot be undone. Other windows of this app close what they show.',
  no: 'Keep it all',
  yes: 'Yes, delete everything',
  working: 'One moment.',
  blocked:
    'Not everything could be deleted yet: something holds on to it. Please close all other windows of this app, then try again. What could be deleted is gone.',

  itselfTitle: 'Let it go by itself',
  itselfLead:
    'Nothing is set unless you choose it. What is going to go is named on the first screen for a week, and “keep it” is one tap.',
  entries: 'Entries of the journal',
  entriesNever: 'Keep them all',
  entriesAfter: (count: number) => `Delete what is older than ${months(count)}`,
  entriesLead: 'In whole months: once a month, the oldest month goes.',
  all: 'Everything, when nobody has opened the app',
  allNever: 'Keep it, however long that is',
  allAfter: (count: number) => `Delete everything after ${months(count)}`,
  allLead:
    'A page cannot wake up by itself. So it is named the next time somebody opens the app, and goes a week later unless you say “keep it” or write something new.',
  safety:
    'A wrong clock takes nothing at once: the app waits for a week, and until it was opened on 2 more days. An entry that keeps something closed for your safety stays, or leaves a mark that says nothing but that.',
  chosen: 'Your choice is kept.',
  unreadable: 'What you chose here before cannot be read. Nothing goes by itself.',
};
