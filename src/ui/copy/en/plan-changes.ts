import type { CheckInRules } from '../../../domain/check-in/check-in-rules.ts';
import type { ComfortLimits } from '../../../domain/progression/comfort-limits.ts';
import type { LockName, PlanChange } from '../../../domain/protocol/compare-plans.ts';
import type { PhaseAspect } from '../../../domain/protocol/compare-phases.ts';
import { isAlwaysThere } from '../../../domain/learn/learn-topics.ts';
import { pageNamed } from './learn-names.ts';
import { plan } from './plan.ts';
import { amountWords, ceilingWords, frequencyWords, homeworkWords, phaseWords } from './plan-words.ts';
import { own } from '../gaps.ts';

/** A calendar day in words, as the screens name it. */
type DayName = (day: string) => string;

/** What the person leaves to their clinician. */
export const lockNames = {
  size: `A larger size waits for ${own.clinician}’s word.`,
  minutes: 'How long it is held stays as it is written.',
  frequency: `More often than it says waits for ${own.clinician}’s word.`,
  movement: 'Movement is only as it is written.',
} satisfies Record<LockName, string>;

const checkInRules = {
  moderatePainFrom: 'Pain from which nothing goes in that day',
  severePainFrom: 'Pain from which a day is for rest',
  raisedWorryFrom: 'Worry from which a session is gentler',
  highWorryFrom: 'Worry from which a session is only breathing',
} satisfies Record<keyof CheckInRules, string>;

const stepUpRules = {
  sessions: 'Easy sessions before a larger size is named',
  worstPainAtMost: 'Pain up to which a size counts as easy',
  worryAtMost: 'Worry up to which a size counts as easy',
} satisfies Record<keyof ComfortLimits, string>;

type Of<Kind extends PlanChange['kind']> = Extract<PlanChange, { kind: Kind }>;

function partChanged({ was, now, in: aspects }: Of<'phaseChanged'>): string {
  const told = {
    amount: `${amountWords(now)} instead of ${amountWords(was)}`,
    size: `instead of “${phaseWords(was)}”`,
    choice: now.optional ? 'now only if you choose it' : 'now part of every session',
    manner: 'done in another way',
  } satisfies Record<PhaseAspect, string>;
  const same = amountWords(now) === amountWords(was);
  const shown = aspects.map((aspect) => (aspect === 'amount' && same ? told.manner : told[aspect]));
  return `${phaseWords(now)}: ${[...new Set(shown)].join('; ')}.`;
}

/** "Frequency: 3 times a week instead of once a day." */
function fromTo<Value>(
  name: string,
  { was, now }: { readonly was: Value | undefined; readonly now: Value | undefined },
  say: (value: Value) => string,
): string {
  if (now === undefined) return `${name}: no longer said (it was ${say(was as Value)}).`;
  return `${name}: ${say(now)}${was === undefined ? '' : ` instead of ${say(was)}`}.`;
}

/** One thing in which a plan differs from the one so far, as a sentence. */
export function changeWords(change: PlanChange, dayName: DayName): string {
  switch (change.kind) {
    case 'phaseAdded':
      return `New: ${phaseWords(change.phase)}${change.phase.optional ? ', only if you choose it' : ''}.`;
    case 'phaseGone':
      return `No longer in it: ${phaseWords(change.phase)}.`;
    case 'phaseChanged':
      return partChanged(change);
    case 'order':
      return 'The parts come in another order.';
    case 'ledBy':
      return change.now === 'schedule'
        ? `A calendar leads now, set by ${own.clinician}.`
        : 'How it feels leads now, and no calendar.';
    case 'frequency':
      return fromTo('How often', change, frequencyWords);
    case 'restDays':
      return fromTo('Days of rest in a week', change, String);
    case 'minutes':
      return fromTo('Minutes to hold it', change, String);
    case 'startDate':
      return fromTo('The day to begin', change, dayName);
    case 'nextVisit':
      return fromTo('Next visit', change, dayName);
    case 'reviewBy':
      return fromTo('To be looked at again by', change, dayName);
    case 'painCap':
      return fromTo('Pain above which it is time to ease back or stop', change, String);
    case 'waitSeconds':
      return fromTo(
        'It waits for you, before it pauses by itself',
        change,
        (value: number) => `${value} seconds`,
      );
    case 'ceiling':
      return fromTo('The largest size', change, ceilingWords);
    case 'checkIn':
      return fromTo(checkInRules[change.rule], change, String);
    case 'stepUp':
      return fromTo(stepUpRules[change.rule], change, String);
    case 'lockAdded':
      return `New: ${lockNames[change.lock]}`;
    case 'lockGone':
      return `No longer so: ${lockNames[change.lock]}`;
    case 'gateAdded':
      return `It asks you to say first: “${plan.gates[change.gate]}”`;
    case 'gateGone':
      return `It no longer asks you to say: “${plan.gates[change.gate]}”`;
    case 'homeworkAdded':
      return `New between sessions: ${homeworkWords(change.item)}.`;
    case 'homeworkChanged':
      return `Changed between sessions: ${homeworkWords(change.item)}.`;
    case 'homeworkGone':
      return `No longer between sessions: ${homeworkWords(change.item)}.`;
    case 'pageReplaced':
      return isAlwaysThere(change.topic)
        ? `To read: ${pageNamed(change.topic)} stays, and words of this plan come after it.`
        : `To read: ${pageNamed(change.topic)} comes in the words of this plan.`;
    case 'pageHidden':
      return `To read: ${pageNamed(change.topic)} is left out.`;
    case 'pageAsItWas':
      return `To read: ${pageNamed(change.topic)} is as it comes with the app again.`;
    case 'calendar':
      return 'Its calendar is another one.';
    case 'note':
      return 'The note to you is another one.';
    case 'openingNote':
      return 'The recording at the beginning is another one, or is not there.';
    case 'aim':
      return 'What it is for is put in other words.';
    case 'title':
      return 'It has another name.';
    case 'author':
      return 'It names another author.';
    case 'other':
      return 'Something in it is different that this version of Unfurl has no words for.';
  }
}
