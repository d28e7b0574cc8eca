import type { Circumstance, ClinicianAnswer } from '../../../domain/journal/journal-record.ts';
import type { Rung } from '../../../domain/ladder/rung.ts';
import type { Because, SeenAt, Unrecorded } from '../../../domain/progression/because.ts';
import type { Variety } from '../../../domain/progression/plateau.ts';
import type { PregnancyBar } from '../../../domain/progression/pregnancy-gate.ts';
import type { Suggestion } from '../../../domain/progression/suggestion.ts';
import type { LockReason } from '../../../domain/protocol/lock-of.ts';
import type { Ceiling } from '../../../domain/protocol/protocol-terms.ts';
import type { FoundSource } from '../../../domain/source-of.ts';
import type { ProgressionState } from '../../../machines/progress.ts';
import { plan } from './plan.ts';
import { rungName } from './sizes.ts';

/** A calendar day in words, as the screens name it. */
type DayName = (day: string) => string;

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}

const sessions = (count: number) => counted(count, 'session', 'sessions');
const days = (count: number) => counted(count, 'day', 'days');

function seenAt({ rung, sessions: seen, days: over, worstPain, worstWorry }: SeenAt): string {
  return [
    `${sessions(seen)} at ${rungName(rung)} in ${days(over)}`,
    ...(worstPain === undefined ? [] : [`worst pain ${worstPain}`]),
    ...(worstWorry === undefined ? [] : [`most worry ${worstWorry}`]),
  ].join(', ');
}

const unrecorded = {
  pain: 'The pain',
  worry: 'The worry',
  bleeding: 'Whether there was bleeding',
  hold: 'How long it was to be held',
} satisfies Record<Unrecorded, string>;

function ceilingName(ceiling: Ceiling): string {
  return rungName({ id: 'ceiling', ...ceiling } as Rung);
}

function locked(why: LockReason, dayName: DayName): string {
  switch (why.kind) {
    case 'unsaid':
      return `Your plan waits until you can say: “${plan.gates[why.gate]}”`;
    case 'figureMissing':
      return `Your plan waits for a figure from your team: ${plan.figures[why.figure]}.`;
    case 'notYet':
      return plan.notYet(dayName(why.from));
    case 'calendarOver':
      return plan.calendarOver(dayName(why.until));
  }
}

function because(reason: Because, dayName: DayName): string {
  switch (reason.kind) {
    case 'easy':
      return `${seenAt(reason)}.`;
    case 'unchanged':
      return `${seenAt(reason)}. Nothing has changed for a while; that happens to most people.`;
    case 'tooFewSessions':
      return reason.seen === 0
        ? 'No session to go by yet. There is no hurry.'
        : `${sessions(reason.seen)} so far. After ${reason.limit.value} there is more to go by.`;
    case 'pain':
      return `Worst pain ${reason.seen} of 10. Up to ${reason.limit.value} counts as easy.`;
    case 'worry':
      return `Worry ${reason.seen} of 10. Up to ${reason.limit.value} counts as easy.`;
    case 'holdShort':
      return `It was held for a shorter time than planned.`;
    case 'enoughToday':
      return `${sessions(reason.seen)} today already. ${reason.limit.value} a day is usual here.`;
    case 'gap':
      return `${days(reason.seen)} without a session. A shorter one is a usual way back.`;
    case 'longGap':
      return `${days(reason.seen)} without a session. Beginning smaller is usual after a break, and nothing is lost.`;
    case 'painOverCap':
      return `Worst pain ${reason.seen} of 10 in the latest sessions. Over ${reason.limit.value}, smaller is kinder.`;
    case 'severePain':
      return `Pain ${reason.seen} of 10 was told. From ${reason.limit.value} on it counts as severe.`;
    case 'notRecorded':
      return `${unrecorded[reason.what]} was not recorded in ${sessions(reason.sessions)}. A blank is never taken for easy.`;
    case 'stoppedEarly':
      return `${sessions(reason.sessions)} ended early.`;
    case 'lessThanPlanned':
      return `${counted(reason.sessions, 'session was', 'sessions were')} on a day of less.`;
    case 'feltHarder':
      return `${sessions(reason.sessions)} felt harder.`;
    case 'bleeding':
      return `There was bleeding in ${sessions(reason.sessions)}.`;
    case 'hardInsertion':
      return `Getting ${rungName(reason.rung)} in was hard.`;
    case 'ownExpands':
      return `${rungName(reason.rung)} expands: how wide it is set is your own choice.`;
    case 'roughElsewhere':
      return `The session of ${dayName(reason.on)} was a hard one.`;
    case 'ceiling':
      return `Your plan goes up to ${ceilingName(reason.ceiling)}.`;
    case 'byPlan':
      return reason.sizeChange === 'stay'
        ? 'Your plan keeps this size for now.'
        : 'In your plan, the clinician says when the size changes.';
    case 'nothingYet':
      return 'Nothing has been held yet. There is no hurry.';
    case 'noLargerSize':
      return 'There is no larger size on your list.';
    case 'keepsThisSize':
      return 'You said that this size is enough.';
    case 'onTheWayBack':
      return `You are on the way back to ${rungName(reason.own)} after a break.`;
    case 'redFlag':
      return `Something for a clinician to look at was told on ${dayName(reason.since)}.`;
    case 'flare':
      return `Pain has been clearly worse than usual since ${dayName(reason.since)}.`;
    case 'pregnancy':
      return `You told of a pregnancy on ${dayName(reason.since)}.`;
    case 'afterPregnancy':
      return `You told on ${dayName(reason.since)} that the pregnancy has ended.`;
    case 'notCleared':
      return 'You have not said yet that your clinician agrees.';
    case 'painRose':
      return `Pain rose from ${reason.from} to ${reason.seen} on ${dayName(reason.on)}.`;
    case 'planLocked':
      return reason.lockedBy.map((why) => locked(why, dayName)).join(' ');
  }
}

function suggested(suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case 'rest':
      return 'Nothing goes in for now';
    case 'askFirst':
      return 'Ask your clinician first';
    case 'outside':
      return 'Touch and breath, with nothing in';
    case 'stepDown':
      return `A smaller size: ${rungName(suggestion.to)}`;
    case 'beginAgain': {
      const at = `Begin again at ${rungName(suggestion.at)}`;
      return suggestion.length === 'shorter' ? `${at}, for a shorter time` : at;
    }
    case 'stay':
      return 'Stay with this size';
    case 'variety':
      return 'Something different for a while';
    case 'stepUp':
      return suggestion.way === 'aLittle'
        ? `A little of ${rungName(suggestion.to)}, after your own size`
        : `${rungName(suggestion.to)} as your own size`;
  }
}

function source(found: FoundSource): string {
  switch (found.kind) {
    case 'ourDefault':
      return 'This number is our own guess; no published one was found.';
    case 'plan':
      return 'This number is from your plan.';
    case 'unknown':
      return `This number names a source that is not known here (${found.id}).`;
    case 'published': {
      const pages = found.row.pages.map(({ title, address }) => `${title} (${address})`).join('; ');
      return `From: ${pages}.`;
    }
  }
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
    rest: 'Tell here what your clinician or team has answered, once they have.',
    askFirst: 'Once they have answered, tell it here. What stays outside is open meanwhile.',
    outside: 'There is no smaller size on your list. Touch and breath are enough for now.',
    stepDown: 'Smaller is not backwards. It can be for a day or for longer.',
    beginAgain: 'Coming back smaller or shorter is usual. Today’s session offers it.',
    stay: 'Staying is a whole way to practise.',
    variety: 'Or talk with your therapist about it.',
    stepUp: 'Only if you would like it. Staying is a whole way to practise too.',
  } satisfies Record<Suggestion['kind'], string>,
  varieties: {
    movement: 'Small movements, where your plan has them',
    position: 'Another position',
    drops: 'More time with the drops first',
    therapist: 'A word with your therapist',
  } satisfies Record<Variety, string>,
  seenTitle: 'What was seen',
  because,
  where: 'Where the numbers come from',
  source,
  unconfirmed: 'No clinician has confirmed these numbers for this app.',
  takeSize: (rung: Rung) => `Make ${rungName(rung)} my size`,
  stayAt: (rung: Rung) => `Stay with ${rungName(rung)}`,
  littleWaits: 'It waits in your next session, switched off until you want it.',
  toPlan: 'To your plan',
  keepSize: 'This size is enough for me',
  keepSizeLead: 'Then no larger size is named. You can say otherwise at any time.',
  growAgain: 'I would like to hear about larger sizes again',
  kept: 'It is noted in your journal.',
  answerTitle: 'What did your clinician or team say?',
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
  changeAsk:
    'Then nothing goes in until you tell here what your clinician answered. It is noted in your journal.',
  changeYes: 'Yes, note it',
  changeNo: 'No',
  pregnancyTitle: 'While you are pregnant',
  afterPregnancyTitle: 'After the pregnancy',
  pregnancyBars: (bars: readonly PregnancyBar[]) =>
    `Closed for now: ${bars.map((bar) => barNames[bar]).join(', ')}.`,
  toningTitle: 'Toning',
  toningOpen: 'Open: letting go goes well, and your clinician agrees.',
  toningLocked: 'Waits until letting go goes well and your clinician agrees.',
  toningAgain: 'My clinician agrees to toning again',
  enoughToday: (seen: number) =>
    `You have had ${sessions(seen)} with something in today. Would rest, or only the breath, be kinder now? It is your choice.`,
  todayStepDown: (rung: Rung) => `Your last sessions were hard. ${rungName(rung)} could be kinder today.`,
  todayCeiling: (rung: Rung) => `Your plan has ${rungName(rung)} as the most for now.`,
  todayBeginAgain: (rung: Rung) =>
    `After a break it is usual to begin smaller or shorter: ${rungName(rung)} could be a way back in.`,
  todayOutside: 'Your last sessions were hard. Today could stay on the outside.',
  takeToday: (rung: Rung) => `Take ${rungName(rung)} today`,
  toProgress: 'Tell what your clinician answered',
};

const barNames: Record<PregnancyBar, string> = {
  inside: 'anything inside',
  largerSize: 'a larger size',
  toning: 'toning',
  heldBreath: 'held breath',
  devices: 'devices',
};
