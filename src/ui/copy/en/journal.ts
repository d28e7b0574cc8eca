import type { Remainder } from '../../../domain/journal/journal-record.ts';
import { minutes } from './minutes.ts';
import { plural } from '../written.ts';

export const journal = {
  pictures: 'See it in pictures',
  visit: 'Summary for a visit',
  title: 'Journal',
  lead: 'Sealed on this device, and nowhere else. Without a lock, whoever can open this browser can read it.',
  empty: 'Nothing here yet. After a session it shows up by itself.',
  guided: (ms: number) => (ms < 30_000 ? 'Less than a minute' : minutes(ms)),
  stoppedEarly: 'ended early, and it counts',
  worstPain: (value: number) => `Worst pain ${value} of 10`,
  notRecorded: 'How it was: not recorded',
  notToday: 'Not today: a choice to rest',
  redFlag: 'A day for care: no session',
  clinician: 'Spoken with a clinician',
  answers: { mayGoOn: 'A clinician said: you can go on', notYet: 'A clinician said: not yet' },
  decisions: {
    started: 'Your choice: to begin here',
    steppedUp: 'Your choice: a larger size',
    stayed: 'Your choice: to stay at this size',
    steppedBack: 'Your choice: a smaller size',
    maintaining: 'Your choice: to keep this size',
  },
  circumstances: {
    flare: 'Told: pain clearly worse than usual',
    pregnancyBegan: 'Told: a pregnancy',
    pregnancyEnded: 'Told: a pregnancy has ended',
  },
  remainder: 'What stays of an entry that was deleted',
  remainders: {
    askFirst: 'A clinician’s answer comes before anything goes in',
    insideRests: 'Nothing goes in for the rest of that day',
  } satisfies Record<Remainder, string>,
  earlier: (month: string) => `Show ${month}`,
  delete: 'Delete',
  deleteNamed: (what: string) => `Delete ${what}`,
  deletedNow: {
    gone: 'The entry is deleted.',
    back: 'The entry is in your journal again.',
    notBack: 'It could not be brought back yet. You can try again.',
  },
  undo: 'Undo',
  deleteTitle: 'Delete this entry?',
  deleteLead: 'The app goes by it in something. So once it is deleted, it cannot be brought back.',
  deleteNo: 'Keep it',
  holds: {
    askFirst: 'Because of this entry, a clinician’s answer comes before anything goes in.',
    insideRests: 'Because of this entry, nothing goes in for the rest of the day.',
  } satisfies Record<Remainder, string>,
  holdsSize: (name: string) => `Because of this entry, ${name} is your size.`,
  holdsStay: 'You can delete the entry, and that stays so. Nothing of what you told is left.',
  frees: 'It speaks for staying, or for less. Once it is deleted, it no longer does.',
  deleteHeld: 'Delete the entry, and leave that so',
  deleteFrees: 'Delete it all the same',
  toldByMistake: 'It was a mistake: delete it, and it no longer counts',
  notDeleted: 'It could not be deleted, and is still here. You can try again.',
  blocked: 'The journal cannot be opened at the moment. What is in it stays as it is.',
  damaged: (count: number) =>
    plural(count, {
      one: '1 entry of this month cannot be read. It has been left as it is.',
      other: `${count} entries of this month cannot be read. They have been left as they are.`,
    }),
  newer: (count: number) =>
    plural(count, {
      one: '1 entry of this month was written by a newer version. It is kept, and shows after an update.',
      other: `${count} entries of this month were written by a newer version. They are kept, and show after an update.`,
    }),
};
