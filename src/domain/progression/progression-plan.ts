import { type Limit, limit } from '../limit.ts';
import { toldFor } from '../protocol/as-told.ts';
import { calendarPhaseOn } from '../protocol/calendar-phase-on.ts';
import { type LockReason, lockOf } from '../protocol/lock-of.ts';
import type { Frequency } from '../protocol/frequency.ts';
import type { Ceiling, Gate } from '../protocol/protocol-terms.ts';
import type { Protocol } from '../protocol/protocol.ts';
import { protocolLimits } from '../protocol/protocol-limits.ts';
import type { ComfortEdits } from './comfort-limits.ts';

/** How a plan lets the size change: once it has become easy, as the clinician says from time to time, or not at all. */
export type SizeChange = 'whenEasy' | 'asTold' | 'stay';

/** What a protocol says about sizes on one day. No plan skips a size. */
export type ProgressionPlan = {
  /** What leads: comfort, or the calendar of a clinician. */
  readonly kind: Protocol['ledBy'];
  /** 0 to 10; absent is our usual cap. What is above the most that a protocol may set counts as that. */
  readonly painCap?: number;
  /** The largest that may be suggested. */
  readonly ceiling?: Ceiling;
  readonly sizeChange: SizeChange;
  /** When a size counts as easy, where the plan asks for other than is usual. */
  readonly stepUp?: ComfortEdits;
  /** The most sessions in a day; absent where the plan does not count by the day. */
  readonly timesADay?: number;
  /** The most sessions in any seven days; absent where the plan does not count by the week. */
  readonly timesAWeek?: number;
  /** Days without a session in any seven, at least. */
  readonly restDays?: number;
  /** More often than the plan says waits for the clinician who set it. */
  readonly locksFrequency?: true;
  /** What the plan waits for; empty where it may be used. */
  readonly lockedBy: readonly LockReason[];
};

/** Where comfort leads and nobody has set anything else. */
export const comfortPlan: ProgressionPlan = { kind: 'comfort', sizeChange: 'whenEasy', lockedBy: [] };

export function painCapOf({ painCap }: ProgressionPlan): Limit<'pain 0-10'> {
  const { painCapUsual, painCapAtMost } = protocolLimits;
  if (painCap === undefined) return painCapUsual;
  return limit(Math.min(painCap, painCapAtMost.value), 'pain 0-10', 'plan');
}

function sizeChangeOn(protocol: Protocol, day: string): SizeChange {
  if (protocol.locks?.includes('size')) return 'asTold';
  if (protocol.ledBy === 'comfort') return 'whenEasy';
  const today = calendarPhaseOn(protocol, day);
  return (today.kind === 'in' ? today.phase.size : undefined) ?? 'asTold';
}

type HowOften = Pick<ProgressionPlan, 'timesADay' | 'timesAWeek' | 'restDays' | 'locksFrequency'>;

function mostOften(frequency: Frequency | undefined): HowOften {
  if (!frequency) return {};
  const most = frequency.upTo ?? frequency.times;
  return frequency.per === 'day' ? { timesADay: most } : { timesAWeek: most };
}

/** How often `protocol` means practice to be at most on `day`. */
function howOften(protocol: Protocol, day: string): HowOften {
  const { ledBy, frequency, restDays, locks = [] } = protocol;
  return {
    ...mostOften(ledBy === 'comfort' ? frequency : toldFor(protocol, day)?.frequency),
    ...(restDays === undefined ? {} : { restDays }),
    ...(locks.includes('frequency') ? { locksFrequency: true } : {}),
  };
}

/** What `protocol` says about sizes on `day` (YYYY-MM-DD), with the gates that the person has spoken for. */
export function progressionPlanOn(protocol: Protocol, said: readonly Gate[], day: string): ProgressionPlan {
  const { ledBy, painCap, ceiling, stepUp } = protocol;
  const lock = lockOf(protocol, said, day);
  return {
    kind: ledBy,
    sizeChange: sizeChangeOn(protocol, day),
    lockedBy: lock.kind === 'locked' ? lock.because : [],
    ...(painCap === undefined ? {} : { painCap }),
    ...(ceiling === undefined ? {} : { ceiling }),
    ...(stepUp === undefined ? {} : { stepUp }),
    ...howOften(protocol, day),
  };
}
