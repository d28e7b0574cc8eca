import { type CheckInRules, checkInRulesOf } from '../check-in/check-in-rules.ts';
import { type ComfortLimits, comfortLimitsOf } from '../progression/comfort-limits.ts';
import type { LearnEdit } from '../learn/learn-edits.ts';
import { isSameJson } from '../same-json.ts';
import { comparePhases, type PhaseChange } from './compare-phases.ts';
import type { Frequency } from './frequency.ts';
import type { HomeworkItem } from './homework.ts';
import type { Ceiling, Gate, locks } from './protocol-terms.ts';
import type { Protocol } from './protocol.ts';
import { protocolLimits } from './protocol-limits.ts';

export type LockName = (typeof locks)[number];

/** A value in force: that of the plan so far, and that of the other one. Undefined where a plan says nothing of it. */
type From<Kind extends string, Value> = {
  readonly kind: Kind;
  readonly was: Value | undefined;
  readonly now: Value | undefined;
};

/** One thing in which a plan differs from another. Every kind is one sentence. */
export type PlanChange =
  | PhaseChange
  | From<'ledBy', Protocol['ledBy']>
  | From<'frequency', Frequency>
  | From<'restDays', number>
  /** Minutes of a clinician's sheet. */
  | From<'minutes', number>
  | From<'startDate' | 'nextVisit' | 'reviewBy', string>
  | From<'painCap' | 'waitSeconds', number>
  | From<'ceiling', Ceiling>
  | (From<'checkIn', number> & { readonly rule: keyof CheckInRules })
  | (From<'stepUp', number> & { readonly rule: keyof ComfortLimits })
  | { readonly kind: 'lockAdded' | 'lockGone'; readonly lock: LockName }
  | { readonly kind: 'gateAdded' | 'gateGone'; readonly gate: Gate }
  | { readonly kind: 'homeworkAdded' | 'homeworkGone' | 'homeworkChanged'; readonly item: HomeworkItem }
  /** Of a page to read: in the words of the plan, left out, or again as it comes with the app. */
  | { readonly kind: 'pageReplaced' | 'pageHidden' | 'pageAsItWas'; readonly topic: string }
  | { readonly kind: 'calendar' | 'note' | 'openingNote' | 'aim' | 'title' | 'author' }
  /** Something of which this version knows no name. */
  | { readonly kind: 'other' };

type Both = readonly [was: Protocol, now: Protocol];

/** How each single value is read from a plan, with what is usual where it says nothing and something is in force. */
const values = {
  ledBy: ({ ledBy }: Protocol) => ledBy,
  frequency: ({ clinician, frequency }: Protocol) => clinician?.frequency ?? frequency,
  restDays: ({ restDays }: Protocol) => restDays,
  minutes: ({ clinician }: Protocol) => clinician?.minutes,
  startDate: ({ clinician }: Protocol) => clinician?.startDate,
  ceiling: ({ ceiling }: Protocol) => ceiling,
  painCap: ({ painCap = protocolLimits.painCapUsual.value }: Protocol) => painCap,
  waitSeconds: ({ waitSeconds = protocolLimits.waitUsual.value }: Protocol) => waitSeconds,
  nextVisit: ({ nextVisit }: Protocol) => nextVisit,
  reviewBy: ({ reviewBy }: Protocol) => reviewBy,
} as const;

const texts = ['title', 'author', 'aim', 'note', 'openingNote'] as const;
/** Of another plan altogether these go without saying. */
const ownTexts: readonly string[] = ['title', 'author', 'aim'];

function isSame(one: unknown, other: unknown): boolean {
  return isSameJson(one ?? null, other ?? null);
}

function singleChanges([one, other]: Both): readonly PlanChange[] {
  const singles = Object.entries(values).flatMap(([kind, read]) => {
    const [was, now] = [read(one), read(other)];
    return isSame(was, now) ? [] : [{ kind, was, now } as PlanChange];
  });
  const isAnother = one.id !== other.id;
  const words = texts
    .filter((kind) => !isSame(one[kind], other[kind]) && !(isAnother && ownTexts.includes(kind)))
    .map((kind) => ({ kind }));
  const calendar = isSame(one.schedule, other.schedule) ? [] : [{ kind: 'calendar' } as const];
  return [...singles, ...calendar, ...words];
}

function ruleChanges([one, other]: Both): readonly PlanChange[] {
  const checkIn = [checkInRulesOf(one.checkIn), checkInRulesOf(other.checkIn)] as const;
  const stepUp = [comfortLimitsOf(one.stepUp), comfortLimitsOf(other.stepUp)] as const;
  const names = <Rules extends object>(rules: Rules) => Object.keys(rules) as (keyof Rules)[];
  return [
    ...names(checkIn[0]).map((rule) => ({
      kind: 'checkIn' as const,
      rule,
      was: checkIn[0][rule].value,
      now: checkIn[1][rule].value,
    })),
    ...names(stepUp[0]).map((rule) => ({
      kind: 'stepUp' as const,
      rule,
      was: stepUp[0][rule].value,
      now: stepUp[1][rule].value,
    })),
  ].filter(({ was, now }) => was !== now);
}

function without<Item>(items: readonly Item[] = [], others: readonly Item[] = []): readonly Item[] {
  return items.filter((item) => !others.includes(item));
}

function homeworkChanges([{ homework: was = [] }, { homework: now = [] }]: Both): readonly PlanChange[] {
  const find = (items: readonly HomeworkItem[], id: string) => items.find((item) => item.id === id);
  return [
    ...now.flatMap((item): PlanChange[] => {
      const former = find(was, item.id);
      if (!former) return [{ kind: 'homeworkAdded', item }];
      return isSame(former, item) ? [] : [{ kind: 'homeworkChanged', item }];
    }),
    ...was.filter(({ id }) => !find(now, id)).map((item): PlanChange => ({ kind: 'homeworkGone', item })),
  ];
}

const pageKinds = { replace: 'pageReplaced', hide: 'pageHidden' } as const;

function pageChanges([{ learn: was = [] }, { learn: now = [] }]: Both): readonly PlanChange[] {
  const find = (edits: readonly LearnEdit[], topic: string) => edits.find((edit) => edit.topic === topic);
  return [
    ...now
      .filter((edit) => !isSame(edit, find(was, edit.topic)))
      .map(({ kind, topic }): PlanChange => ({ kind: pageKinds[kind], topic })),
    ...was
      .filter(({ topic }) => !find(now, topic))
      .map(({ topic }): PlanChange => ({ kind: 'pageAsItWas', topic })),
  ];
}

function namedChanges([one, other]: Both): readonly PlanChange[] {
  return [
    ...without(other.locks, one.locks).map((lock): PlanChange => ({ kind: 'lockAdded', lock })),
    ...without(one.locks, other.locks).map((lock): PlanChange => ({ kind: 'lockGone', lock })),
    ...without(other.gates, one.gates).map((gate): PlanChange => ({ kind: 'gateAdded', gate })),
    ...without(one.gates, other.gates).map((gate): PlanChange => ({ kind: 'gateGone', gate })),
  ];
}

/** What changes with every version, or is told of the plan as a whole. */
const aside: readonly string[] = ['schema', 'id', 'version', 'madeOn', 'clinic', 'situations', 'sources'];

function contentOf(protocol: Protocol): object {
  const kept = Object.entries(protocol).filter(([name]) => !aside.includes(name));
  return {
    ...Object.fromEntries(kept),
    painCap: values.painCap(protocol),
    waitSeconds: values.waitSeconds(protocol),
    phases: protocol.phases.map(({ id: _id, ...phase }) => phase),
  };
}

/**
 * What is other in the plan `now` than in the plan `was`, in the order in which it matters to whoever does it. Empty
 * where both ask for the same; never empty where two versions of one plan do not.
 */
export function comparePlans(was: Protocol, now: Protocol): readonly PlanChange[] {
  const both: Both = [was, now];
  const changes = [
    ...comparePhases(was.phases, now.phases),
    ...singleChanges(both),
    ...namedChanges(both),
    ...homeworkChanges(both),
    ...pageChanges(both),
    ...ruleChanges(both),
  ];
  const isOther = changes.length === 0 && was.id === now.id && !isSameJson(contentOf(was), contentOf(now));
  return isOther ? [{ kind: 'other' }] : changes;
}
