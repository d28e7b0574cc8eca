import type { SaveFailure } from '../../../machines/stores.ts';
import { waitInWords } from './wait.ts';

export const lockScreen = {
  title: 'Locked',
  passphrase: 'Passphrase',
  show: 'Show what I type',
  open: 'Open',
  opening: 'One moment. This takes a few seconds.',
  empty: 'Please type your passphrase first.',
  wrong: 'That did not open it. What you typed is still there, so you can look at it and change it.',
  wait: (ms: number) =>
    `You can try again in ${waitInWords(ms)}. Nothing is deleted by waiting, or by trying.`,
  waitOver: 'You can try again now.',
  noKey:
    'This device could not make the key. It may be short of memory: close other tabs or apps, then try again. In Lockdown Mode no key can be made. Nothing is lost.',
  blocked: 'The browser did not answer. Nothing is lost. Try again, or open the page again.',

  anyTime: 'At any time',
  sound: 'Sound',
  pause: 'Pause',
  goOn: 'Go on',
  stop: 'Stop',

  what: 'What this lock does, and what it cannot do',
  does: 'It keeps out somebody who picks up this device: without the passphrase the app shows nothing.',
  cannotKnow: 'It does not keep out somebody who knows the passphrase, or who watches you type it.',
  cannotSpy:
    'It cannot help against spy software on this device, or against somebody who controls the device.',
  cannotHide: 'It does not hide that this app is here. The browser’s history may show its address.',
  cannotRecover:
    'A forgotten passphrase cannot be reset. What is here is gone then, unless there is a backup, which has a passphrase of its own.',

  whole: 'All of it: who could look, and what stops them',

  forgot: 'I forgot it',
  nobody: 'Nobody can open it without the passphrase: not a helper, and not we. No other way in was built.',
  mayReturn:
    'It may come back to you. You can try as often as you like, with a wait in between. Nothing is ever deleted by trying.',
  fromBackup:
    'With a backup and its own passphrase you can begin anew: delete everything here, then bring the backup back under Settings, Backup.',
  withoutBackup: 'Without a backup, deleting is for good.',
  deleteWord: 'delete',
  deleteField: 'To delete everything, type the word: delete',
  deleteFieldLead: 'Everything that is kept here is deleted, whichever passphrase it belongs to.',
  deleteIt: 'Delete everything here',
  deleteWordFirst: 'Please type the word first. Nothing was deleted.',
  notDeleted: {
    full: 'It could not be deleted. Close other tabs of this app, then try again.',
    blocked: 'The browser did not let it be deleted. Close other tabs of this app, then try again.',
    broken: 'It could not be deleted. Close other tabs of this app, then try again.',
  } satisfies Record<SaveFailure, string>,
};
