import type { AutoLockMinutes } from '../../../domain/lock/auto-lock.ts';
import type { LockOutcome } from '../../../machines/lock.ts';
import { waitInWords } from './wait.ts';

type Refused = Exclude<LockOutcome, { kind: 'done' | 'notKept' }>;

function refused(outcome: Refused): string {
  switch (outcome.kind) {
    case 'wrong':
      return `That is not the present passphrase, so nothing was changed. What you typed is still there.${outcome.waitMs > 0 ? ` You can try again in ${waitInWords(outcome.waitMs)}.` : ''}`;
    case 'tooSoon':
      return `It was not tried: you can try again in ${waitInWords(outcome.waitMs)}. Nothing was changed.`;
    case 'noKey':
      return 'This device could not make the key, so nothing was changed. It may be short of memory: close other tabs or apps, then try again. In Lockdown Mode no key can be made.';
    case 'blocked':
      return 'The browser did not answer, so nothing was changed. You can try again.';
    case 'taken':
      return 'This passphrase cannot be used here, so nothing was changed. Choose another one. If no other is taken either, there is no room for one more space.';
  }
}

export const lock = {
  title: 'Lock',
  lead: 'A passphrase that is asked for when the app is opened, and after you have left it.',
  memoryOnly: 'This browser keeps nothing here now, so there is nothing to lock.',
  isOn: 'The lock is on.',
  isOff: 'The lock is off: whoever has this device in their hands can open the app.',
  refused,

  onTitle: 'Turn the lock on',
  forget:
    'Without the passphrase nobody can open what is here: not a helper, and not we. It cannot be reset. Write it down before you go on, and keep it where others do not look.',
  reach:
    'It keeps out whoever picks up this device. An expert with a copy of the browser’s own files may still find the key from before the lock there, until the browser has tidied up. The screen lock of the device guards against that as well.',
  backupFirst:
    'A backup has a passphrase of its own. It is the only way back to what is here, if this one is forgotten.',
  makeBackup: 'Make a backup first',
  turnOn: 'Turn it on',
  working: 'One moment. This takes a few seconds, on purpose: it takes a thief as long for each guess.',
  turnedOn: 'The lock is on. Your passphrase is asked for from now on. Lock it now, to try it once.',

  autoTitle: 'When it locks by itself',
  autoWhich: 'It locks',
  after: {
    0: {
      label: 'At once, when I leave the app',
      lead: 'Also when you only look at something else for a moment.',
    },
    1: { label: 'After 1 minute' },
    5: { label: 'After 5 minutes' },
    15: { label: 'After 15 minutes' },
  } satisfies Record<AutoLockMinutes, { label: string; lead?: string }>,
  autoLead:
    'The minutes count from your last touch, or from when you left. Once you leave, nothing of the app is to be seen.',
  autoSession:
    'A session is never cut off by it. The voice goes on behind the lock, and pause and stop need no passphrase.',
  now: 'Lock now',

  changeTitle: 'Change the passphrase',
  present: 'The present passphrase',
  showPresent: 'Show the present passphrase',
  presentFirst: 'Please type the present passphrase first.',
  changeLead: 'Nothing else changes. Backups keep the passphrase that they were made with.',
  change: 'Change it',
  changed: 'It is changed. From now on only the new one opens what is here.',

  offTitle: 'Turn the lock off',
  offLead: 'Then whoever has this device in their hands can open the app.',
  offSecond: 'The second space stays as it is, and opens again once the lock is on again.',
  turnOff: 'Turn it off',
  turnedOff: 'The lock is off. No passphrase is asked for any more.',

  secondTitle: 'A second passphrase',
  secondLead:
    'It opens an ordinary space of its own, empty at first. Nothing in it tells that there is another. If somebody makes you open the app, you can give them this one.',
  secondLimits: [
    'Somebody who watches you, or who has put spy software on this device, can still see both.',
    'Whoever deletes the data of this app deletes both spaces.',
    'A backup holds only the space that it was made in.',
    'Voices on this device, and a session that goes on in another window, are told of in both.',
    'An empty space tells something, too. Use it now and then, so that it looks lived in.',
    'Try both passphrases a few times before you need them, so that you know which is which.',
    'Nobody knows your situation as well as you. If an empty app could put you in danger, leave this be.',
  ],
  secondForget:
    'Without it nobody can open that space, either. Write it down before you go on, and not beside the other one.',
  secondMake: 'Make the second space',
  secondMade: 'It is made. The second passphrase opens it from the lock screen.',
  secondIs: 'A second passphrase was made from this space.',
  secondGiveUpLead:
    'What is in it stays on this device as sealed bytes, and nobody can read it any more: not you either.',
  secondGiveUp: 'Give the second space up',
  secondGivenUp: 'It is given up. Its passphrase opens nothing any more.',
};
