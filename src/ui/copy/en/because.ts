import type { Rung } from '../../../domain/ladder/rung.ts';
import type { Because, SeenAt, Unrecorded } from '../../../domain/progression/because.ts';
import type { LockReason } from '../../../domain/protocol/lock-of.ts';
import type { Ceiling } from '../../../domain/protocol/protocol-terms.ts';
import { counted, days, sessions } from './counted.ts';
import { plan } from './plan.ts';
import { rungName } from './sizes.ts';
import { listed } from '../written.ts';
import { own } from '../gaps.ts';

/** A calendar day in words, as the screens name it. */
type DayName = (day: string) => string;

function seenAt({ rung, sessions: seen, days: over, worstPain, worstWorry }: SeenAt): string {
  return listed([
    `${sessions(seen)} at ${rungName(rung)} in ${days(over)}`,
    ...(worstPain === undefined ? [] : [`worst pain ${worstPain}`]),
    ...(worstWorry === undefined ? [] : [`most worry ${worstWorry}`]),
  ]);
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

/** A reason in one sentence, with what was seen. */
export function because(reason: Because, dayName: DayName): string {
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
      return reason.limit.source === 'plan'
        ? `${sessions(reason.seen)} today already. Your plan has up to ${reason.limit.value} a day.`
        : `${sessions(reason.seen)} today already. ${reason.limit.value} a day is usual here.`;
    case 'enoughThisWeek':
      return `${sessions(reason.seen)} in the last 7 days. Your plan has up to ${reason.limit.value} a week.`;
    case 'restDay':
      return `${reason.seen} of the last 6 days had a session. Your plan has ${days(reason.limit.value)} a week without.`;
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
        : `In your plan, ${own.clinician} says when the size changes.`;
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
    case 'askFirst':
      return `An entry of ${dayName(reason.since)} was deleted before a clinician had answered.`;
    case 'pregnancy':
      return `You told of a pregnancy on ${dayName(reason.since)}.`;
    case 'afterPregnancy':
      return `You told on ${dayName(reason.since)} that the pregnancy has ended.`;
    case 'notCleared':
      return `You have not said yet that ${own.clinician} agrees.`;
    case 'painRose':
      return `Pain rose from ${reason.from} to ${reason.seen} on ${dayName(reason.on)}.`;
    case 'planLocked':
      return reason.lockedBy.map((why) => locked(why, dayName)).join(' ');
  }
}
