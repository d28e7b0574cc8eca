import type { MemoryOnlyReason, SaveFailure } from '../../../machines/stores.ts';
import type { SessionKind } from '../../services.ts';
import type { KeepTrouble } from '../../services.ts';
import { own } from '../gaps.ts';
import { minutes, guided } from './minutes.ts';
import { plural } from '../written.ts';

export const nav = { label: 'Main', today: 'Today', journal: 'Journal', plan: 'Plan', settings: 'Settings' };

export const today = {
  title: 'Some quiet time',
  lead: 'Choose what suits today. Any length is a whole session.',
  planUnreadable:
    'The plan that is stored here cannot be read. It has been left as it is, and First steps is used for now.',
  breatheTitle: 'Breathe with me now',
  breatheLeadShort: 'It starts at once, and asks nothing.',
  breatheLead: (ms: number) => `About ${minutes(ms)}. It starts at once, and asks nothing.`,
  begin: 'Begin',
  short: 'Something short: drops, stretches, massage, a breath',
  minute: 'One quiet minute, unseen',
  learn: 'Read and learn',
  support: 'Something to hold on to, and whom to call',
  restore: 'Restore from a backup',
  planLeadShort: 'With a short check-in first.',
  planLead: (ms: number) => `About ${minutes(ms)}, with a short check-in first.`,
  sizesFirst: 'This plan goes by your own sizes, and there are none here yet.',
  sizesFirstGo: 'Begin with your sizes',
  firstStepsInstead: 'First steps instead: nothing goes in',
  sizes: 'Your sizes',
  sizesNone: 'Add your sizes, if you have any',
  waitingTitle: {
    planned: 'A session is waiting for you',
    breathe: 'A short session is waiting for you',
  } satisfies Record<SessionKind, string>,
  waitingLead: (ms: number) => `It is paused after ${guided(ms)}. Nothing goes on by itself.`,
  waitingAfter: {
    afterCare: 'It was stopped. What you noticed is still to be asked, and what helps is there.',
    reflecting: 'It has ended, and two short questions are still open.',
  },
  waitingOpen: 'Go back to it',
  waitingEnd: 'Keep it as it is, and end it',
  waitingBroken: 'A session was cut off, and what was kept of it cannot be read. You can start a new one.',
  unkeptTitle: (count: number) =>
    plural(count, { one: 'One entry could not be kept', other: `${count} entries could not be kept` }),
  unkeptLead: 'What you did and said is still here, as long as this page stays open.',
  unkeptLetGo: 'Do not keep it',
  unkeptLetGoTitle: 'Go on without keeping it?',
  unkeptLetGoLead: 'It cannot be brought back.',
  unkeptLetGoYes: 'Yes, without it',
  unkeptLetGoNo: 'Leave it here',
  askedTitle: (day: string) => `Your session of ${day} is in the journal`,
  askedLead: 'It was cut off. Say how it was, if you like; both can stay blank.',
  askedKeep: 'Add this to it',
  askedSkip: 'Leave it as it is',
  privacy: 'Everything stays on this device. No account, nothing is sent.',
  notAClinician: `This app does not replace ${own.clinician}. No clinician has reviewed this version.`,
};

const megabytes = (bytes: number) => Math.round(bytes / 1e6);

export const offline = {
  ready: 'Ready to use without a network.',
  filling: (keptBytes: number, totalBytes: number) =>
    `Keeping the voice for use without a network: ${megabytes(keptBytes)} of ${megabytes(totalBytes)} MB`,
  voiceIncomplete: 'Not all of the voice is on this device yet. What is here stays.',
  voiceAbsent: 'Opens without a network. The voice is not on this device yet.',
  failed: 'This browser could not keep the app for use without a network. It works while you are connected.',
  updateHeld: 'A session is open in another window. The new version waits until it has ended.',
  updateTitle: 'A new version is ready',
  updateNow: 'Use it now',
};

export const storage = {
  memoryOnly: {
    blocked:
      'This browser keeps nothing for this app here, perhaps because the window is private. You can do a whole session, but your journal is gone when you close this page.',
    full: 'There is no room left on this device. You can do a whole session, but what is new is gone when you close this page.',
    newer:
      'What is stored here was written by a newer version of this app. It is safe and left as it is, but this version cannot read it. Nothing new is kept until you update.',
    damaged:
      'What is stored here cannot be opened. It has been left as it is. You can do a whole session, but nothing new is kept when you close this page.',
  } satisfies Record<MemoryOnlyReason, string>,
  failure: {
    full: 'There is no room left on this device, so this was not kept. Nothing already stored is lost. Make some room, then try again.',
    blocked:
      'The browser does not allow anything to be kept here, so this was not kept. It stays on this page while it is open.',
    broken: 'This could not be kept. Nothing already stored is lost. You can try again.',
  } satisfies Record<SaveFailure, string>,
  tryAgain: 'Try again',
  saveFile: 'Save it as a file',
  fileUnsealed: 'A file is not sealed: whoever opens it can read it.',
  fileMade: (name: string) =>
    `Look for ${name} among your downloads. Until it is kept it stays on this page, too.`,
  keepTrouble: {
    answers: 'For now these answers cannot be kept if you leave this page. You can go on as usual.',
    session:
      'The session goes on. For now it cannot be kept on the way, so if the app closes it cannot be taken up again. What you do at the end may still be kept.',
  } satisfies Record<KeepTrouble, string>,
};

export const fault = {
  title: 'Something went wrong on this page',
  lead: 'Nothing stored is lost. Open the page again to go on.',
  again: 'Open it again',
  home: 'Back to today',
};

/** The first three stand in index.html as well, so that they are there before anything is loaded. */
export const leaving = {
  bar: 'At any time',
  leave: 'Leave quickly',
  cover: 'Cover',
  covered: 'Covered',
  goOn: 'Go on',
  open: 'Open',
  leaveShort: 'Leave',
  about: 'About leaving quickly',
  presses: (left: number) =>
    left > 2
      ? 'Shift does nothing now.'
      : `Press Shift ${plural(left, { one: 'once', other: 'twice' })} more to leave.`,
};

export const starters = {
  'first-steps': 'First steps',
  'breathe-with-me': 'Breathe with me',
  'gradual-dilators': `Gradual ${own.tools}`,
  'fingers-tampons': 'Own fingers, then tampons',
} as Readonly<Record<string, string>>;
