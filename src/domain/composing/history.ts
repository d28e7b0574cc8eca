import type { Protocol } from '../protocol/protocol.ts';
import { type Draft, withHandedOver } from './draft.ts';

/** A draft, and what it was before each of its latest changes, oldest first. */
export type History = {
  readonly now: Draft;
  readonly past: readonly Draft[];
  /** The field that the latest change was written into: more writing in it is the same change. */
  readonly writingAt?: string;
};

const mostSteps = 100;

export function historyOf(draft: Draft): History {
  return { now: draft, past: [] };
}

/** With `next` as the draft. What is written into one field (`at`) without a break is one change. */
export function edited({ now, past, writingAt }: History, next: Draft, at?: string): History {
  if (next === now) return { now, past, ...(writingAt === undefined ? {} : { writingAt }) };
  const goesOn = at !== undefined && at === writingAt;
  return {
    now: next,
    past: goesOn ? past : [...past, now].slice(-mostSteps),
    ...(at === undefined ? {} : { writingAt: at }),
  };
}

/** As it was before the latest change; unchanged where there is none. */
export function undone(history: History): History {
  const former = history.past.at(-1);
  return former ? { now: former, past: history.past.slice(0, -1) } : history;
}

/**
 * Once the draft was handed over as `protocol`: whatever differs from it from now on is a later version, what is brought
 * back by undoing included. No two plans have one version.
 */
export function handedOver({ now, past }: History, protocol: Protocol): History {
  return { now: withHandedOver(now, protocol), past: past.map((draft) => ({ ...draft, base: protocol })) };
}
