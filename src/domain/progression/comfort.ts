import { daysBetween } from '../day.ts';
import type { Rung } from '../ladder/rung.ts';
import type { Limit } from '../limit.ts';
import type { Because, SeenAt, Unrecorded } from './because.ts';
import { comfortLimitsOf } from './comfort-limits.ts';
import { heldAsPlanned, heldShareAtLeast, mostOf, painWith, type Practice } from './practice.ts';
import { painCapOf, type ProgressionPlan } from './progression-plan.ts';

/** A plan's cap may be stricter than comfort; it is never looser. */
export function easyPainAtMost(plan: ProgressionPlan): Limit<'pain 0-10'> {
  const cap = painCapOf(plan);
  const { worstPainAtMost } = comfortLimitsOf(plan.stepUp);
  return cap.value < worstPainAtMost.value ? cap : worstPainAtMost;
}

function above(
  kind: 'pain' | 'worry',
  told: readonly (number | undefined)[],
  atMost: Limit<string>,
): readonly Because[] {
  const seen = mostOf(told);
  return seen !== undefined && seen > atMost.value ? [{ kind, seen, limit: atMost }] : [];
}

function blanks(what: Unrecorded, told: readonly unknown[]): readonly Because[] {
  const sessions = told.filter((value) => value === undefined).length;
  return sessions > 0 ? [{ kind: 'notRecorded', what, sessions }] : [];
}

function count(
  kind: 'stoppedEarly' | 'lessThanPlanned' | 'feltHarder' | 'bleeding',
  isSo: readonly boolean[],
): readonly Because[] {
  const sessions = isSo.filter(Boolean).length;
  return sessions > 0 ? [{ kind, sessions }] : [];
}

/** What of these sessions speaks against calling `rung` easy. What was left blank speaks against it as well. */
export function whyNotEasy(
  practices: readonly Practice[],
  rung: Rung,
  plan: ProgressionPlan,
): readonly Because[] {
  const pain = practices.map((one) => painWith(one, rung));
  const worry = practices.map((one) => one.worry);
  const holds = practices.map((one) => heldAsPlanned(one, rung));
  const short = holds.filter((isHeld) => isHeld === false).length;
  return [
    ...above(
      'pain',
      practices.map((one) => one.pain),
      easyPainAtMost(plan),
    ),
    ...blanks('pain', pain),
    ...above('worry', worry, comfortLimitsOf(plan.stepUp).worryAtMost),
    ...blanks('worry', worry),
    ...(short > 0 ? [{ kind: 'holdShort', seen: short, limit: heldShareAtLeast } as const] : []),
    ...blanks('hold', holds),
    ...count(
      'stoppedEarly',
      practices.map(({ outcome }) => outcome === 'stoppedEarly'),
    ),
    ...count(
      'lessThanPlanned',
      practices.map(({ offer }) => offer !== 'asPlanned'),
    ),
    ...count(
      'feltHarder',
      practices.map((one) => one.feltHarder || one.hurtSharply),
    ),
    ...count(
      'bleeding',
      practices.map(({ bleeding }) => bleeding === 'spotting' || bleeding === 'more'),
    ),
    ...blanks(
      'bleeding',
      practices.map(({ bleeding }) => bleeding),
    ),
  ];
}

/** Whether it was told that a session hurt, bled or was harder, whichever size it was about. */
export function wasRough(
  { pain, bleeding, feltHarder, hurtSharply }: Practice,
  plan: ProgressionPlan,
): boolean {
  const isOver = pain !== undefined && pain > easyPainAtMost(plan).value;
  return isOver || feltHarder || hurtSharply || bleeding === 'spotting' || bleeding === 'more';
}

/** What was seen in `practices`, oldest first, at `rung`. */
export function seenAt(practices: readonly Practice[], rung: Rung): SeenAt {
  const [first, last] = [practices[0], practices.at(-1)];
  const worstPain = mostOf(practices.map((one) => one.pain));
  const worstWorry = mostOf(practices.map((one) => one.worry));
  return {
    rung,
    sessions: practices.length,
    days: first && last ? daysBetween(first.day, last.day) + 1 : 0,
    ...(worstPain === undefined ? {} : { worstPain }),
    ...(worstWorry === undefined ? {} : { worstWorry }),
  };
}

export type Comfort =
  | { readonly kind: 'easy'; readonly because: readonly Because[] }
  | { readonly kind: 'notYet'; readonly because: readonly Because[] };

/**
 * Whether `rung` has become easy: the latest sessions of `practices`, oldest first, all were. Only the latest count: what
 * was hard before them is past. No source gives a count of sessions.
 * @source S8 moves on only while under 4 of 10; our 2 is stricter
 */
export function assessComfort(practices: readonly Practice[], rung: Rung, plan: ProgressionPlan): Comfort {
  const { sessions } = comfortLimitsOf(plan.stepUp);
  const latest = practices.slice(-sessions.value);
  if (latest.length < sessions.value)
    return { kind: 'notYet', because: [{ kind: 'tooFewSessions', seen: latest.length, limit: sessions }] };
  const because = whyNotEasy(latest, rung, plan);
  if (because.length > 0) return { kind: 'notYet', because };
  return { kind: 'easy', because: [{ kind: 'easy', ...seenAt(latest, rung) }] };
}
