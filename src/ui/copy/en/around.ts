import type { MemoryOnlyReason, SaveFailure } from '../../../machines/stores.ts';
import type { Words } from '../words.ts';
import { minutes, guided } from './minutes.ts';

export const nav = { label: 'Main', today: 'Today', journal: 'Journal', plan: 'Plan' };

export const today = {
  title: 'Some quiet time',
  lead: 'Choose what suits today. Any length is a whole session.',
  breatheTitle: 'Breathe with me now',
  breatheLead: 'About 4 minutes. It starts at once, and asks nothing.',
  begin: 'Begin',
  planLeadShort: 'With a short check-in first.',
  planLead: (ms: number) => `About ${minutes(ms)}, with a short check-in first.`,
  waitingTitle: 'A session is waiting for you',
  waitingLead: (ms: number) => `It is paused after ${guided(ms)}. Nothing goes on by itself.`,
  waitingReflection: 'It has ended, and two short questions are still open.',
  waitingOpen: 'Go back to it',
  waitingEnd: 'Keep it as it is, and end it',
  waitingBroken: 'A session was cut off, and what was kept of it cannot be read. You can start a new one.',
  privacy: 'Everything stays on this device. No account, nothing is sent.',
  notAClinician: (words: Words) =>
    `Unfurl does not replace ${words.clinician}. No clinician has reviewed this version.`,
};

export const offline = {
  ready: 'Ready to use without a network.',
  filling: (done: number, total: number) =>
    `Keeping the voice for use without a network: ${done} of ${total}`,
  fillFailed: 'The voice could not all be kept for use without a network. It will be tried again next time.',
  failed: 'This browser could not keep the app for use without a network. It works while you are connected.',
  updateHeld: 'A session is open in another window. The new version waits until it has ended.',
  updateTitle: 'A new version is ready',
  updateNow: 'Use it now',
};

export const storage = {
  memoryOnly: {
    blocked:
      'This browser keeps nothing for Unfurl here, perhaps because the window is private. You can do a whole session, but your journal is gone when you close this page.',
    full: 'There is no room left on this device. You can do a whole session, but what is new is gone when you close this page.',
    newer:
      'What is stored here was written by a newer version of Unfurl. It is safe and left as it is, but this version cannot read it. Nothing new is kept until you update.',
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
};

export const fault = {
  title: 'Something went wrong on this page',
  lead: 'Nothing stored is lost. Open the page again to go on.',
  again: 'Open it again',
  home: 'Back to today',
};
