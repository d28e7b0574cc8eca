import type { Felt } from '../../../domain/journal/reflection.ts';
import type { BeatKind, SegmentKind, SessionPlan } from '../../../planning/session-plan.ts';
import { minutes, guided } from './minutes.ts';
import { phases } from './phases.ts';
import { own } from '../gaps.ts';

/** What a screen reader is told of the time, once each. */
export type Threshold = 'half' | 'fiveMinutes' | 'lastMinute';

export const session = {
  title: 'Session',
  neutralTitle: 'Quiet time',
  segments: {
    ...phases,
    note: `A word from ${own.clinician}`,
    ready: 'When you are ready',
    ease: 'Ease back',
    wait: 'When you are ready',
  } satisfies Record<SegmentKind, string>,
  beats: {
    listen: '',
    quiet: '',
    breatheIn: 'In',
    breatheOut: 'Out',
    drop: 'Let it drop',
    return: 'Floats back',
    hold: 'Rest here',
    lift: 'A light lift',
    wait: '',
  } satisfies Record<BeatKind, string>,
  noteWords: ({ words, by }: NonNullable<SessionPlan['note']> = {}) =>
    words ?? `A word from ${by ?? own.clinician}. What is said in it was not written down.`,
  left: (ms: number) => (ms < 60_000 ? 'Less than a minute left' : `About ${minutes(ms)} left`),
  thresholds: {
    half: 'Half of it is done.',
    fiveMinutes: 'Less than 5 minutes left.',
    lastMinute: 'The last minute.',
  } satisfies Record<Threshold, string>,
  takingAMoment: 'Taking a moment',
  comes: 'Make yourself comfortable.',
  preparing: 'Getting the sound ready',
  pause: 'Pause',
  resume: 'Go on',
  easeBack: 'Ease back',
  easeBackShort: 'Ease',
  easingSoon: 'In a moment',
  changePart: 'This part',
  longer: 'A little longer',
  shorter: 'A little shorter',
  repeat: 'Once more afterwards',
  skip: 'Skip',
  skipNamed: 'Skip this part',
  stop: 'Stop',
  controls: 'Session controls',
  iAmReady: 'I am ready',
  moreTime: 'A little longer',
  held: (soFarMs: number, wholeMs: number) =>
    soFarMs < 60_000 ? `for ${minutes(wholeMs)}` : `${Math.floor(soFarMs / 60_000)} of ${minutes(wholeMs)}`,
  depthAtMost: (mm: number) => `${mm} mm in at most`,
  thenSize: (name: string) => `then ${name}`,
  gripped: 'If it feels gripped',
  sharpPain: 'If there is sharp pain, press Stop.',
  paused: 'Paused',
  pausedLead: 'Take as long as you like. Nothing is lost.',
  pausedUnready: 'Nothing is lost. Take as long as you like; “Go on” is there for when you are ready.',
  cameBack: (ms: number) =>
    `You are back where you were, after ${guided(ms)}. Nothing was played while you were away.`,
  beginsAgain: (wasAway: boolean) =>
    `${wasAway ? 'You were away for a while. ' : ''}If something is still inside, take it out first, in your own time. From here it begins again at ${own.opening}, and only after your yes.`,
  choose: 'What would you like?',
  carryOn: 'Stay and go on',
  smaller: (name: string) => `A smaller size: ${name}`,
  outsideOnly: 'Outside only',
  breathingOnly: 'Breathing only',
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
  elsewhere: {
    title: 'A session is open in another window',
    lead: 'Only one can be open at a time. You can go on there, or take it over here.',
    takeOver: 'Take it over here',
  },
  takenOver: {
    title: 'The session is open in another window now',
    lead: 'It was taken over there, so it is silent here.',
    takeOver: 'Take it back here',
  },
  missing:
    'Some recordings cannot be played. A tone stands in, and their words are shown here. Settings can fetch them again.',
};

export const reflection = {
  title: 'That was a whole session',
  lead: (ms: number) => `You gave yourself ${minutes(ms)}. Two short questions, both can stay blank.`,
  leadShort: 'Any length counts. Two short questions, both can stay blank.',
  heldFor: (name: string, ms: number) =>
    ms > 0 ? `${name} for ${guided(ms)}` : `${name}, begun and not held`,
  worstPain: 'Worst pain during it',
  felt: 'How did it feel?',
  felts: { easier: 'Easier', asUsual: 'As usual', harder: 'Harder' } satisfies Record<Felt, string>,
  keep: 'Keep it in my journal',
  takeUpAgain: 'Go back into the session',
  saving: 'Keeping it',
  letGo: 'Do not keep this session',
  letGoTitle: 'Go on without keeping this session?',
  letGoLead: 'Nothing of it is stored, and it cannot be brought back.',
  letGoYes: 'Do not keep it',
  letGoNo: 'Back to the questions',
  notKeptTitle: 'Not kept',
  notKeptLead: 'Nothing of this session is stored. The time was yours all the same.',
  savedTitle: 'Kept',
  savedLead: 'It is in your journal, sealed on this device.',
  toJournal: 'Open the journal',
};
