import type { ChangeAnswer, Frequency, Item, Pair } from '../../../domain/journal/questionnaire-record.ts';

/** The published wording of GAD-2 and PHQ-2: what is known of their sums holds for no other. @source S72 */
const pairs = {
  gad2: {
    name: 'Worry, GAD-2',
    first: 'Feeling nervous, anxious, or on edge',
    second: 'Not being able to stop or control worrying',
  },
  phq2: {
    name: 'Mood, PHQ-2',
    first: 'Little interest or pleasure in doing things',
    second: 'Feeling down, depressed, or hopeless',
  },
} satisfies Record<Pair, Record<Item | 'name', string>>;

/** The questions that a person may choose to answer every four weeks. */
export const questions = {
  title: 'A few questions',
  lead: 'Each of them can stay blank. They are for you, and for whoever you like to show them to.',
  often: 'Over the last two weeks, how often have you been bothered by this?',
  pairs,
  frequencies: {
    0: 'Not at all',
    1: 'Several days',
    2: 'More than half the days',
    3: 'Nearly every day',
  } satisfies Record<Frequency, string>,
  change: 'All in all, how is it now, against four weeks ago?',
  changes: {
    muchEasier: 'Much easier',
    easier: 'A little easier',
    same: 'About the same',
    harder: 'A little harder',
    muchHarder: 'Much harder',
  } satisfies Record<ChangeAnswer, string>,
  changeTold: (answer: string) => `Against four weeks ago: ${answer.toLowerCase()}`,
  empty: 'There is no answer yet to keep.',
  sum: (name: string, sum: number) => `${name}: ${sum} of 6`,
  sumBlank: (name: string) => `${name}: not all recorded, so nothing is added up`,
  worthShowing:
    'This is worth showing to a doctor, therapist or another clinician you trust. It is no diagnosis.',
  setting: 'Questions every four weeks',
  settingLead: 'Five short ones about worry, mood and change, here in the journal. Only if you choose so.',
  ask: 'Ask me every four weeks',
  due: 'A few questions, if you like',
  dueLead: 'It has been four weeks or more, or it is the first time. Passing them over is fine.',
  answer: 'Answer them',
  pass: 'Not this time',
};
