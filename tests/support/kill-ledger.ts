import type { Seen } from './seen-in-page.ts';

/** What a walk through the app has done that must be there after a kill. */
export type Fact = 'stage' | 'painNow' | 'worryNow' | 'energy' | 'easedBack' | 'worstPain' | 'felt';

type Value = string | number | undefined;
/** `at` in epoch ms, where that is known; `isDoubtful` if the kill came so soon that it may or may not have been written. */
type Given = { readonly value: Value; readonly at?: number; readonly isDoubtful: boolean };

/** After this long an answer is on the disk: what docs/reliability.md promises, on a machine that is not standing still. */
const writtenWithinMs = 500;
/** Between two marks of the playhead lies no more than this much guided time, in ms (src/app/session/session-keeper.ts). */
const markEveryMs = 1000;
/** A walk plays no faster. */
export const fastest = 16;

export type Loss = { readonly ofMs: number; readonly realMs: number; readonly rate: number };
export type Missing = { readonly fact: Fact; readonly ageMs: number };

/** How long this machine let the page wait: for a write, and for the next frame of a session that sounds. */
function slowestMs(seen: readonly Seen[]): number {
  const writes = seen.map((one) => (one.kind === 'kept' ? one.tookMs : 0));
  const frames = seen.map((one) => (one.kind === 'heard' ? one.waitedMs : 0));
  return Math.max(0, ...writes) + Math.max(0, ...frames);
}

/** What was done before this is written: a machine that stands still for seconds writes late. */
function writtenBy(seen: readonly Seen[], endsAt: number): number {
  return endsAt - Math.max(writtenWithinMs, 2 * slowestMs(seen));
}

/** Keeps account of what was done, and says after a kill what must be there, what may be, and what may not. */
export function makeKillLedger() {
  const facts = new Map<Fact, readonly Given[]>();
  const missing: Missing[] = [];
  let killedAt = 0;
  const givenOf = (fact: Fact) => facts.get(fact) ?? [{ value: undefined, isDoubtful: false }];

  return {
    missing: missing as readonly Missing[],
    latest: (fact: Fact): Value => givenOf(fact).at(-1)?.value,
    /** `whenever` it is written: something that follows from the tap only after a while. */
    give(fact: Fact, value: Value, when: 'now' | 'whenever' = 'now'): void {
      const isDoubtful = when === 'whenever';
      const given = { value, isDoubtful, ...(isDoubtful ? {} : { at: Date.now() }) };
      facts.set(fact, [...givenOf(fact), given]);
    },
    killed(seen: readonly Seen[]): void {
      killedAt = Date.now();
      const limit = writtenBy(seen, killedAt);
      for (const [fact, given] of facts) {
        const sure = given.findLastIndex(({ at = 0, isDoubtful }) => !isDoubtful && at <= limit);
        facts.set(
          fact,
          given.slice(Math.max(0, sure)).map((one, place) => ({ ...one, isDoubtful: place > 0 })),
        );
      }
    },
    /** Holds what was found against what was given; from here on what was found is what was given. */
    find(fact: Fact, found: Value): string | undefined {
      const given = givenOf(fact);
      const last = given.at(-1);
      facts.set(fact, [{ value: found, isDoubtful: false }]);
      if (!given.some(({ value }) => value === found))
        return `${fact} is ${found}, and ${given.map(({ value }) => value).join(' or ')} was given`;
      if (last?.at !== undefined && last.value !== found) missing.push({ fact, ageMs: killedAt - last.at });
      return undefined;
    },
  };
}

export type KillLedger = ReturnType<typeof makeKillLedger>;

/** What one page has played of a session, up to a moment after which it played no more. */
export type Heard = {
  readonly seen: readonly Seen[];
  /** Where this page began, in guided ms. */
  readonly fromMs: number;
  readonly rate: number;
  readonly isStanding: boolean;
  /** Just before that moment, and once it was surely over; epoch ms. */
  readonly endsAt: number;
  readonly goneAt: number;
};

/** A player tells its position about four times a second. */
const toldEveryMs = 300;
/** A track begins its lead before the moment that it is made for, and gives way to the next within this much real time. */
const [leadMs, handOverMs] = [60, 200];

/**
 * Where guided time was in the end; the least and the most that a record may have of it; and what must have been written
 * by then. A sentence where what the app told is not what the elements played. In ms.
 */
export function accountOf({ seen, fromMs, rate, isStanding, endsAt, goneAt }: Heard) {
  const heard = seen.flatMap((one) => (one.kind === 'heard' ? [one] : []));
  const told = seen.flatMap((one) => (one.kind === 'told' ? [one] : []));
  const last = heard.at(-1) ?? { at: goneAt, ms: 0, tracks: 0 };
  const lastTold = told.at(-1) ?? { atMs: fromMs, heardMs: 0 };
  const heardMs = lastTold.atMs + last.ms - lastTold.heardMs;
  const writtenMs = told.findLast(({ at }) => at <= writtenBy(seen, endsAt))?.atMs ?? fromMs;
  const unseenMs = isStanding ? 0 : rate * Math.max(0, goneAt - last.at);
  const twiceMs = (last.tracks + 1) * (leadMs + fastest * (handOverMs + slowestMs(seen)));
  const isTrue = Math.abs(heardMs - fromMs - last.ms) <= twiceMs;
  return {
    heardMs,
    leastMs: lastTold.atMs - rate * (toldEveryMs + slowestMs(seen)),
    mostMs: heardMs + unseenMs + leadMs,
    leastWrittenMs: writtenMs - markEveryMs - 1,
    problem: isTrue ? undefined : `${heardMs - fromMs} ms were told, and ${last.ms} ms played`,
  };
}

export type Account = ReturnType<typeof accountOf>;

/** How much of what was heard is not there any more; a sentence where it is more than what is promised, or less than nothing. */
export function lossOf(heard: Heard, foundMs: number): Loss | string {
  const { heardMs, mostMs, leastWrittenMs, problem } = accountOf(heard);
  if (problem !== undefined) return problem;
  if (foundMs > mostMs) return `it came back at ${foundMs} ms and was never beyond ${mostMs} ms`;
  if (foundMs < leastWrittenMs)
    return `it came back at ${foundMs} ms, and ${leastWrittenMs} ms was long told`;
  const ofMs = Math.max(0, heardMs - foundMs);
  return { ofMs, realMs: ofMs / heard.rate, rate: heard.rate };
}
