import type { CautionId, Energy } from '../../domain/check-in/check-in.ts';
import type { Offer, ReadinessReason } from '../../domain/check-in/readiness.ts';
import type { RedFlagId, Urgency } from '../../domain/check-in/red-flags.ts';
import type { Felt } from '../../domain/journal/journal-record.ts';
import type { PhaseKind } from '../../domain/protocol/phase.ts';
import type { ProtocolProblem } from '../../domain/protocol/parse-protocol.ts';
import type { MemoryOnlyReason, SaveFailure } from '../../machines/stores.ts';
import type { BeatKind, LeftOut, SegmentKind } from '../../planning/session-plan.ts';
import type { Words } from './words.ts';

function minutesOf(ms: number): number {
  return Math.max(1, Math.round(ms / 60_000));
}

function minutes(ms: number): string {
  const count = minutesOf(ms);
  return count === 1 ? '1 minute' : `${count} minutes`;
}

/** Minutes that were practised: a few seconds are not made into one. */
function guided(ms: number): string {
  return ms < 30_000 ? 'less than a minute' : minutes(ms);
}

const phases: Record<PhaseKind, string> = {
  settle: 'Settle',
  scan: 'Body scan',
  breathe: 'Breathing',
  drops: 'Pelvic drops',
  stretch: 'Stretches',
  massage: 'Massage',
  touch: 'Touch on the outside',
  prepare: 'Prepare',
  'rest-at-opening': 'Rest at the opening',
  insert: 'A little at a time',
  hold: 'Hold',
  move: 'Gentle movement',
  'change-size': 'Change of size',
  remove: 'Take it out',
  'clean-up': 'Clean up',
  toning: 'Toning',
  rest: 'Rest',
  close: 'Close',
};

/** Every sentence of the app in English. Another language is another value of this type. */
export const en = {
  appName: 'Unfurl',
  skipToContent: 'Skip to content',
  nav: { label: 'Main', today: 'Today', journal: 'Journal', plan: 'Plan' },
  loading: 'One moment',
  back: 'Back',

  today: {
    title: 'Some quiet time',
    lead: 'Choose what suits today. Any length is a whole session.',
    breatheTitle: 'Breathe with me now',
    breatheLead: 'About 3 minutes. It starts at once, and asks nothing.',
    begin: 'Begin',
    planLeadShort: 'With a short check-in first.',
    planLead: (ms: number) => `About ${minutes(ms)}, with a short check-in first.`,
    waitingTitle: 'A session is waiting for you',
    waitingLead: (ms: number) => `It is paused after ${guided(ms)}. Nothing goes on by itself.`,
    waitingReflection: 'It has ended, and two short questions are still open.',
    waitingOpen: 'Go back to it',
    waitingBroken:
      'A session was cut off, and what was kept of it cannot be read. It has been left as it is. You can start a new one.',
    privacy: 'Everything stays on this device. No account, nothing is sent.',
    notAClinician: (words: Words) =>
      `Unfurl does not replace ${words.clinician}. No clinician has reviewed this version.`,
  },

  offline: {
    ready: 'Ready to use without a network.',
    filling: (done: number, total: number) =>
      `Keeping the voice for use without a network: ${done} of ${total}`,
    fillFailed:
      'The voice could not all be kept for use without a network. It will be tried again next time.',
    updateTitle: 'A new version is ready',
    updateNow: 'Use it now',
  },

  storage: {
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
  },

  scale: {
    blank: 'Not recorded',
    clear: 'Clear answer',
    of10: (value: number) => `${value} of 10`,
  },

  checkIn: {
    title: 'How is today?',
    lead: 'Leave anything blank. Your answers stay here and shape what is offered.',
    pain: 'Pain right now',
    painEnds: ['No pain', 'Worst pain'] as const,
    worry: 'Worry right now',
    worryEnds: ['None', 'Very strong'] as const,
    energy: 'Energy',
    energies: { low: 'Low', some: 'Some', plenty: 'Plenty' } satisfies Record<Energy, string>,
    flagsTitle: 'Is any of this so today?',
    flagsLead: 'These need a person’s care, not a session.',
    flags: {
      heavyBleeding: 'Heavy bleeding, or feeling faint',
      severePain: 'Severe or sudden pain, or something gave way',
      cannotPassUrine: 'I cannot pass urine, or a leg is weak',
      leaking: 'Gas, stool or urine leaks from the vagina',
      fever: 'A temperature of 38 °C or more',
      unexplainedBleeding: 'Bleeding nobody has explained, or after the menopause',
      bleedingOn: 'Bleeding for over a day, or more than spotting',
      dischargeOrBurning: 'New discharge, burning, or pain that keeps growing',
    } satisfies Record<RedFlagId, string>,
    cautionsTitle: 'Or any of this?',
    cautionsLead: 'Then today keeps to the breath.',
    cautions: {
      infection: 'An infection or an open sore',
      healing: 'Surgery or a birth still healing',
      toldToRest: 'I was told to rest the pelvis',
      radiotherapy: 'Radiotherapy, or before my team’s date',
    } satisfies Record<CautionId, string>,
    done: 'See what today could be',
    notToday: 'Not today',
  },

  offer: {
    title: 'Today could be',
    names: {
      asPlanned: 'As planned',
      gentler: 'Gentler and shorter',
      outsideOnly: 'Outside only',
      breathingOnly: 'Breathing only',
      rest: 'Rest',
    } satisfies Record<Offer, string>,
    leads: {
      asPlanned: 'The whole session, at your pace.',
      gentler: 'About half as long.',
      outsideOnly: 'Nothing goes in.',
      breathingOnly: 'Only the breath, for a few minutes.',
      rest: 'No session. Rest is a choice, and it counts.',
    } satisfies Record<Offer, string>,
    because: (reason: ReadinessReason): string => {
      switch (reason.kind) {
        case 'asUsual':
          return 'Nothing you said asks for less.';
        case 'painMild':
          return `Pain ${reason.pain} of 10 is in the mild range.`;
        case 'painModerate':
          return `Pain ${reason.pain} of 10 is in the moderate range, so less is suggested.`;
        case 'painSevere':
          return `Pain ${reason.pain} of 10 is in the severe range, so rest is offered. If it is new or does not settle, call your doctor or clinic.`;
        case 'worryRaised':
          return `Worry ${reason.worry} of 10: a shorter session can feel safer.`;
        case 'worryHigh':
          return `Worry ${reason.worry} of 10: the breath alone is enough today.`;
        case 'energyLow':
          return 'Energy is low, so the session is shorter.';
        case 'caution':
          return 'Something you ticked is best asked about first.';
      }
    },
    askFirst: (words: Words) => `Ask ${words.clinician} when it is all right to do more.`,
    suggested: 'Suggested',
    lessIsOneTap: 'You can always choose less.',
    moreTitle: 'More than that',
    moreAsk: (name: string) => `Your answers suggest less today. Choose “${name}” all the same?`,
    moreYes: 'Yes, I choose this',
    moreNo: 'Stay with the suggestion',
    planTitle: 'What will happen',
    length: (ms: number) => `About ${minutes(ms)}`,
    start: 'Start',
    startLead: 'Then you can put the phone down. Pause, ease back and stop are always there.',
    soundLead: 'The voice is made by a computer. Everything it says is also on the screen.',
    leftOut: {
      notChosen: 'off today',
      notToday: 'not today',
      notPlayableYet: 'not in this version yet',
    } satisfies Record<LeftOut['why'], string>,
  },

  phases,

  session: {
    title: 'Session',
    segments: { ...phases, ease: 'Ease back', wait: 'When you are ready' } satisfies Record<
      SegmentKind,
      string
    >,
    beats: {
      listen: '',
      quiet: '',
      breatheIn: 'In',
      breatheOut: 'Out',
      drop: 'Let it drop',
      return: 'Floats back',
      wait: '',
    } satisfies Record<BeatKind, string>,
    left: (ms: number) => (ms < 60_000 ? 'Less than a minute left' : `About ${minutes(ms)} left`),
    preparing: 'Getting the sound ready',
    pause: 'Pause',
    resume: 'Go on',
    easeBack: 'Ease back',
    easingSoon: 'In a moment',
    skip: 'Skip',
    skipNamed: 'Skip this part',
    stop: 'Stop',
    controls: 'Session controls',
    paused: 'Paused',
    pausedLead: 'Take as long as you like. Nothing is lost.',
    cameBack: (ms: number) =>
      `You are back where you were, after ${guided(ms)}. Nothing was played while you were away.`,
    choose: 'What would you like?',
    carryOn: 'Go on as planned',
    breathingOnly: 'Only breathe from here',
    finish: 'Finish kindly',
    interrupted: {
      outside: 'The sound was stopped from outside, by a call or by headphones. Nothing is lost.',
      tapNeeded: 'The browser wants one more tap before it plays sound.',
    },
    hearing: {
      track: '',
      cueByCue: 'The sound comes piece by piece on this device. Keep the screen on for the voice.',
      captionsOnly: 'No sound can be played here. The session goes on in words on the screen.',
    },
    missing: 'Some recordings cannot be played. Their words are shown here.',
  },

  notToday: {
    title: 'Not today',
    lead: 'Rest is a choice. There is nothing to catch up on.',
    kept: 'It is in your journal as a choice.',
    flagTitle: {
      now: 'This needs care now',
      today: 'This needs care today',
      soon: 'This is worth asking about soon',
    } satisfies Record<Urgency, string>,
    flagLead: {
      now: 'Call your local emergency number, or go to the nearest emergency department. If you can, ask someone you trust to stay with you.',
      today: 'Call your doctor, midwife or clinic today. Out of hours, use your local urgent care line.',
      soon: 'Ask your doctor or clinic at the next chance.',
    } satisfies Record<Urgency, string>,
    flagSaid: 'What you ticked',
    flagNote: 'No session is offered today. Unfurl cannot tell what is wrong; a person can.',
    home: 'Back to today',
  },

  reflection: {
    title: 'That was a whole session',
    lead: (ms: number) => `You gave yourself ${minutes(ms)}. Two short questions, both can stay blank.`,
    leadShort: 'Any length counts. Two short questions, both can stay blank.',
    worstPain: 'Worst pain during it',
    felt: 'How did it feel?',
    felts: { easier: 'Easier', asUsual: 'As usual', harder: 'Harder' } satisfies Record<Felt, string>,
    keep: 'Keep it in my journal',
    takeUpAgain: 'Go back into the session',
    saving: 'Keeping it',
    savedTitle: 'Kept',
    savedLead: 'It is in your journal, sealed on this device.',
    toJournal: 'Open the journal',
  },

  journal: {
    title: 'Journal',
    lead: 'Sealed on this device, and nowhere else. There is no lock yet: whoever can open this browser can read it.',
    empty: 'Nothing here yet. After a session it shows up by itself.',
    starters: { 'first-steps': 'First steps', 'breathe-with-me': 'Breathe with me' } as Readonly<
      Record<string, string>
    >,
    guided: (ms: number) => (ms < 30_000 ? 'Less than a minute' : minutes(ms)),
    stoppedEarly: 'ended early, and it counts',
    worstPain: (value: number) => `Worst pain ${value} of 10`,
    notRecorded: 'Nothing more recorded',
    notToday: 'Not today: a choice to rest',
    redFlag: 'A day for care: no session',
    earlier: (month: string) => `Show ${month}`,
    delete: 'Delete',
    deleteNamed: (what: string) => `Delete ${what}`,
    deleteTitle: 'Delete this entry for good?',
    deleteLead: 'It cannot be brought back.',
    deleteYes: 'Delete for good',
    deleteNo: 'Keep it',
    notDeleted: 'It could not be deleted, and is still here. You can try again.',
    blocked: 'The journal cannot be opened at the moment. What is in it stays as it is.',
    damaged: (count: number) =>
      count === 1
        ? '1 entry of this month cannot be read. It has been left as it is.'
        : `${count} entries of this month cannot be read. They have been left as they are.`,
    newer: (count: number) =>
      count === 1
        ? '1 entry of this month was written by a newer version. It is kept, and shows after an update.'
        : `${count} entries of this month were written by a newer version. They are kept, and show after an update.`,
  },

  plan: {
    title: 'Your plan',
    lead: 'What a session is made of. A therapist can give you another one as a file.',
    byAuthor: (author: string) => `By ${author}`,
    starterNote: 'A starter made by us from published leaflets. No clinician has reviewed it.',
    optional: 'only if you choose it',
    open: 'Open a plan from a file',
    openLead: 'It is read on this device and sent nowhere.',
    found: 'This plan was found in the file',
    accept: 'Use this plan',
    decline: 'Keep the plan I have',
    backToStarter: 'Go back to First steps',
    unreadable:
      'The plan that is stored here cannot be read. It has been left as it is, and First steps is used for now.',
    problemsTitle: 'This file cannot be used. Your plan has not changed.',
    tooLarge: 'The file is too large to be a plan.',
    problem: (problem: ProtocolProblem): string => {
      switch (problem.kind) {
        case 'notAProtocol':
          return 'It is not a plan for Unfurl.';
        case 'newerVersion':
          return 'It was made with a newer version of Unfurl. Update first, then open it again.';
        case 'tooManyPhases':
          return `It has ${problem.count} parts; ${problem.atMost} is the most.`;
        case 'unknownPhase':
          return `${place(problem.at)} is of a kind this version does not know: “${problem.named}”.`;
        case 'wrongValue':
          return `${place(problem.at)} has a value that cannot be right: “${problem.found}”.`;
        case 'phaseIdTwice':
          return `Two parts have the same id, “${problem.id}”.`;
        case 'idIsOurs':
          return `Its id, “${problem.id}”, belongs to a plan that comes with Unfurl. It needs an id of its own.`;
        case 'tooLong':
          return `It would take ${problem.minutes} minutes; ${problem.atMost} is the most for one sitting.`;
      }
    },
    length: minutes,
    phaseAmount: (amount: { breaths?: number; reps?: number; seconds?: number }): string => {
      if (amount.breaths !== undefined)
        return amount.breaths === 1 ? '1 breath' : `${amount.breaths} breaths`;
      if (amount.reps !== undefined) return amount.reps === 1 ? '1 time' : `${amount.reps} times`;
      if (amount.seconds === undefined) return '';
      return amount.seconds < 60 ? `${amount.seconds} seconds` : minutes(amount.seconds * 1000);
    },
  },

  fault: {
    title: 'Something went wrong on this page',
    lead: 'Nothing stored is lost. Open the page again to go on.',
    again: 'Open it again',
    home: 'Back to today',
  },
};

/** `phases.3.breaths` as a place that a reader can find: "Part 4, breaths". */
function place(at: string): string {
  const [first, index, ...rest] = at.split('.');
  if (first === 'phases' && index !== undefined) return [`Part ${Number(index) + 1}`, ...rest].join(', ');
  return at === '' ? 'The plan' : `“${at}”`;
}

export type Copy = typeof en;
