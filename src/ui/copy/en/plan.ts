import type { ProtocolProblem } from '../../../domain/protocol/parse-protocol.ts';
import { minutes } from './minutes.ts';

/** `phases.3.breaths` as a place that a reader can find: "Part 4, breaths". */
function place(at: string): string {
  const [first, index, ...rest] = at.split('.');
  if (first === 'phases' && index !== undefined) return [`Part ${Number(index) + 1}`, ...rest].join(', ');
  return at === '' ? 'The plan' : `“${at}”`;
}

export const plan = {
  title: 'Your plan',
  lead: 'What a session is made of. A therapist can give you another one as a file.',
  byAuthor: (author: string) => `By ${author}`,
  starterNote: 'A starter made by us from published leaflets. No clinician has reviewed it.',
  parts: 'What it is made of',
  optional: 'only if you choose it',
  open: 'Open a plan from a file',
  openLead: 'It is read on this device and sent nowhere.',
  found: 'This plan was found in the file',
  chosen: (title: string) => `“${title}” is your plan now.`,
  accept: 'Use this plan',
  decline: 'Keep the plan I have',
  notPlayableYet: (parts: string) => `Not in this version yet, and left out: ${parts}.`,
  nothingPlayable:
    'Nothing in this plan can be guided by this version yet, so it cannot be used. Your plan has not changed.',
  showAll: 'Show all of it',
  showLess: 'Show less',
  forWhom: {
    'first-steps': 'For anyone new, worried, or in a harder week.',
    'gradual-dilators': 'For anyone who uses dilators, or would like to begin.',
    'fingers-tampons': 'For anyone who would rather begin with touch, then something thin and familiar.',
  } as Readonly<Record<string, string>>,
  usually: (ms: number) => `Usually about ${minutes(ms)}.`,
  inside: 'Something goes in, as far as you choose.',
  outside: 'Nothing goes in.',
  sizes: 'Your sizes',
  others:
    'Other plans that come with Unfurl. They too are made by us from published leaflets, and no clinician has reviewed them.',
  choose: 'Choose this plan',
  chooseNamed: (title: string) => `Choose this plan: ${title}`,
  insteadTitle: (title: string, current: string) => `“${title}” instead of “${current}”?`,
  insteadLead: 'The plan from the file is then no longer here. You can open the file again at any time.',
  insteadYes: 'Yes, change it',
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
    if (amount.breaths !== undefined) return amount.breaths === 1 ? '1 breath' : `${amount.breaths} breaths`;
    if (amount.reps !== undefined) return amount.reps === 1 ? '1 time' : `${amount.reps} times`;
    if (amount.seconds === undefined) return '';
    return amount.seconds < 60 ? `${amount.seconds} seconds` : minutes(amount.seconds * 1000);
  },
};
