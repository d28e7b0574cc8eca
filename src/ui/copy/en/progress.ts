import type { Circumstance, ClinicianAnswer } from '../../../domain/journal/journal-record.ts';
import type { Rung } from '../../../domain/ladder/rung.ts';
import type { EnoughToday } from '../../../domain/progression/enough-today.ts';
import type { Variety } from '../../../domain/progression/plateau.ts';
import type { PregnancyBar } from '../../../domain/progression/pregnancy-gate.ts';
import type { Suggestion } from '../../../domain/progression/suggestion.ts';
import type { ProgressionState } from '../../../machines/progress.ts';
import { because } from './because.ts';
import { days, sessions } from './counted.ts';
import { easierName, rungName } from './sizes.ts';
import { source } from './source.ts';
import { suggested } from './suggested.ts';
import { listed } from '../written.ts';
import { initial, own } from '../gaps.ts';

function atStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Asked before a session; where the plan locks how often, told. */
function enoughToday({ kind, seen, limit, isLocked }: EnoughToday): string {
  const what = {
    enoughToday: `You have had ${sessions(seen)} with something in today.`,
    enoughThisWeek: `You have had ${sessions(seen)} with something in over the last 7 days, and your plan has up to ${limit.value} a week.`,
    restDay: `${seen} of the last 6 days had a session, and your plan has ${days(limit.value)} a week without.`,
  };
  if (isLocked) return `${what[kind]} Nothing goes in today; breath, drops and what stays outside are open.`;
  const ask =
    kind === 'restDay'
      ? 'Could today be one without, or only the breath?'
      : 'Would rest, or only the breath, be kinder now?';
  return `${what[kind]} ${ask} It is your choice.`;
}

export const progress = {
  title: 'Where you are',
  lead: 'What was seen, and what could come next. Nothing changes by itself: you decide.',
  link: 'Where you are, and what could come next',
  blocked: 'Your journal does not answer at the moment, so nothing is suggested.',
  noSizes: 'You have no sizes here yet, so there is nothing to weigh up.',
  own: (rung: Rung) => `Your size: ${rungName(rung)}`,
  states: {
    resting: 'Nothing goes in until a clinician has answered. Breath, drops and stretches are still there.',
    findingStart: 'You are at the beginning. Nothing is asked of you.',
    returning: 'You are coming back after a break. That is part of this, and nothing is lost.',
    maintaining: 'You keep this size. No larger one is named until you say otherwise.',
    mixing: 'Your last session had your own size and a little of the next one.',
    stepUpSuggested: 'Your size has become easy.',
    comfortable: 'Your size has become easy, and you are staying with it.',
    steppedBack: 'You went to a smaller size. All that was before is kept.',
    settling: 'This is your size for now.',
  } satisfies Record<ProgressionState, string>,
  suggestedTitle: 'What could come next',
  suggested,
  suggestedLeads: {
    rest: `Once ${own.clinician} has answered, tell it here.`,
    askFirst: 'Once they have answered, tell it here. What stays outside is open meanwhile.',
    outside: 'There is no smaller size on your list. Touch and breath are enough for now.',
    stepDown: 'Smaller is not backwards. It can be for a day or for longer.',
    beginAgain: 'Coming back smaller or shorter is usual. Today’s session offers it.',
    stay: 'Staying is a whole way to practise.',
    variety: `Or talk with ${own.clinician} about it.`,
    stepUp: 'Only if you would like it. Staying is a whole way to practise too.',
  } satisfies Record<Suggestion['kind'], string>,
  varieties: {
    movement: 'Small movements, where your plan has them',
    position: 'Another position',
    drops: 'More time with the drops first',
    therapist: `A word with ${own.clinician}`,
  } satisfies Record<Variety, string>,
  seenTitle: 'What was seen',
  toSetbacks: 'To read: setbacks, gaps and plateaus',
  because,
  where: 'Where the numbers come from',
  source,
  unconfirmed: 'No clinician has confirmed these numbers for this app.',
  takeSize: (rung: Rung) => `Make ${rungName(rung)} my size`,
  takeEasier: (rung: Rung) => `Make ${easierName(rung)} my size`,
  stayAt: (rung: Rung) => `Stay with ${rungName(rung)}`,
  littleWaits: 'It waits in your next session, switched off until you want it.',
  toPlan: 'To your plan',
  keepSize: 'This size is enough for me',
  keepSizeLead: 'Then no larger size is named. You can say otherwise at any time.',
  growAgain: 'I would like to hear about larger sizes again',
  kept: 'It is noted in your journal.',
  answerTitle: `What did ${own.clinician} say?`,
  answers: {
    mayGoOn: 'I can go on',
    notYet: 'Not yet',
  } satisfies Record<ClinicianAnswer, string>,
  answeredOn: 'On which day?',
  answeredLate: 'A day up to today, please.',
  answeredEarly: (day: string) =>
    `It is about something of ${day}. An answer of that day or later is needed.`,
  waitsOnPlan: 'What it waits for is said on your plan.',
  answerSave: 'Note this answer',
  teamSaid: 'My team has told me how to go on',
  changesTitle: 'Has something changed?',
  changesLead: 'Some things are best asked about before anything goes in.',
  changes: {
    flare: 'Pain is clearly worse than usual',
    pregnancyBegan: 'I am pregnant',
    pregnancyEnded: 'The pregnancy has ended',
  } satisfies Record<Circumstance, string>,
  changeAsk: `Then nothing goes in until you tell here what ${own.clinician} answered. It is noted in your journal.`,
  changeYes: 'Yes, note it',
  changeNo: 'No',
  pregnancyTitle: 'While you are pregnant',
  afterPregnancyTitle: 'After the pregnancy',
  pregnancyBars: (bars: readonly PregnancyBar[]) =>
    `Closed for now: ${listed(bars.map((bar) => barNames[bar]))}.`,
  toningTitle: 'Toning',
  toningOpen: `Open: letting go goes well, and ${own.clinician} agrees.`,
  toningLocked: `Waits until letting go goes well and ${own.clinician} agrees.`,
  toningAgain: `${initial(own.myClinician)} agrees to toning again`,
  enoughToday,
  todayStepDown: (rung: Rung) =>
    `Your last sessions were hard. ${atStart(easierName(rung))} could be kinder today.`,
  todayCeiling: (rung: Rung) => `Your plan has ${rungName(rung)} as the most for now.`,
  todayBeginAgain: (rung: Rung) =>
    `After a break it is usual to begin smaller or shorter: ${easierName(rung)} could be a way back in.`,
  todayOutside: 'Your last sessions were hard. Today could stay on the outside.',
  takeToday: (rung: Rung) => `Take ${easierName(rung)} today`,
  toProgress: `Tell what ${own.clinician} answered`,
  todayRests:
    'Nothing goes in for now, until a clinician has answered. Breath, drops and stretches are open.',
  todayWaits:
    'Nothing goes in for now: something has to be answered or said first. Breath and drops are open.',
};

const barNames: Record<PregnancyBar, string> = {
  inside: 'anything inside',
  largerSize: 'a larger size',
  toning: 'toning',
  heldBreath: 'held breath',
  devices: 'devices',
};
