import type { Felt } from '../../../domain/journal/journal-record.ts';
import type { BeatKind, SegmentKind } from '../../../planning/session-plan.ts';
import { minutes, guided } from './minutes.ts';
import { phases } from './phases.ts';

export const session = {
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
};

export const reflection = {
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
};
