import * as v from 'valibot';
import { limit } from '../limit.ts';
import type { Parsed } from '../parsed.ts';
import { isSameJson } from '../same-json.ts';
import { parseStoredProtocol } from './parse-protocol.ts';
import type { Protocol } from './protocol.ts';

export const keptPlansSchemaVersion = 1;

export const mostKeptPlans = limit(12, 'plans', 'ourDefault');

const schema = v.looseObject({
  schema: v.literal(keptPlansSchemaVersion),
  plans: v.pipe(v.array(v.unknown()), v.maxLength(mostKeptPlans.value)),
});

/** Plans that were put by, in the order in which they came. */
export type KeptPlans = {
  readonly schema: typeof keptPlansSchemaVersion;
  readonly plans: readonly Protocol[];
};

export const noKeptPlans: KeptPlans = { schema: keptPlansSchemaVersion, plans: [] };

/** Reads the plans that were put by. Never throws; where one of them cannot be read, none is, and all are kept. */
export function parseKeptPlans(stored: unknown): Parsed<KeptPlans> {
  const version = (stored as { schema?: unknown } | null | undefined)?.schema;
  if (typeof version === 'number' && version > keptPlansSchemaVersion) return { kind: 'newer' };
  const parsed = v.safeParse(schema, stored);
  if (!parsed.success) return { kind: 'damaged' };
  const plans: Protocol[] = [];
  for (const each of parsed.output.plans) {
    const plan = parseStoredProtocol(each);
    if (plan.kind !== 'value') return plan;
    plans.push(plan.value);
  }
  return { kind: 'value', value: { ...parsed.output, plans } };
}

function holds({ plans }: KeptPlans, plan: Protocol): boolean {
  return plans.some((each) => isSameJson(each, plan));
}

/** Whether `plan` can be put by: there is room, or it is there. */
export function hasRoomFor(kept: KeptPlans, plan: Protocol): boolean {
  return kept.plans.length < mostKeptPlans.value || holds(kept, plan);
}

/** With `plan` put by, at the place `at` or at the end. Unchanged where it is there, or where there is no room. */
export function withPlan(kept: KeptPlans, plan: Protocol, at: number = kept.plans.length): KeptPlans {
  if (holds(kept, plan) || !hasRoomFor(kept, plan)) return kept;
  return { ...kept, plans: kept.plans.toSpliced(at, 0, plan) };
}

export function withoutPlan(kept: KeptPlans, plan: Protocol): KeptPlans {
  return { ...kept, plans: kept.plans.filter((each) => !isSameJson(each, plan)) };
}
