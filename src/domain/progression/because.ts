import type { Rung } from '../ladder/rung.ts';
import type { Limit } from '../limit.ts';
import type { LockReason } from '../protocol/lock-of.ts';
import type { Ceiling } from '../protocol/protocol-terms.ts';
import type { SizeChange } from './progression-plan.ts';

/** What a session left blank that a larger size would have to know. */
export const unrecorded = ['pain', 'worry', 'bleeding', 'hold'] as const;
export type Unrecorded = (typeof unrecorded)[number];

type Seen<Kind extends string> = {
  readonly kind: Kind;
  /** What was seen, in the unit of the limit. */
  readonly seen: number;
  /** What it was measured against. */
  readonly limit: Limit<string>;
};

/** What was seen at a size: `sessions` over `days` calendar days, the first and the last counted. */
export type SeenAt = {
  readonly rung: Rung;
  readonly sessions: number;
  readonly days: number;
  /** The highest that was told; absent where it never was. */
  readonly worstPain?: number;
  readonly worstWorry?: number;
};

/** A reason as data: what was seen, the figure it was held against and where that comes from. Its words are in the copy. */
export type Because =
  | ({ readonly kind: 'easy' } & SeenAt)
  | ({ readonly kind: 'unchanged' } & SeenAt & { readonly limit: Limit<'days'> })
  | Seen<'tooFewSessions' | 'pain' | 'worry' | 'holdShort' | 'gap' | 'longGap'>
  | Seen<'enoughToday' | 'enoughThisWeek' | 'restDay'>
  | Seen<'painOverCap' | 'severePain'>
  | { readonly kind: 'notRecorded'; readonly what: Unrecorded; readonly sessions: number }
  | {
      readonly kind: 'stoppedEarly' | 'lessThanPlanned' | 'feltHarder' | 'bleeding';
      readonly sessions: number;
    }
  | { readonly kind: 'hardInsertion'; readonly rung: Rung }
  /** The own size is one that expands: how wide it is set is the person's own choice. */
  | { readonly kind: 'ownExpands'; readonly rung: Rung }
  /** A session without the own size hurt, bled or was harder. */
  | { readonly kind: 'roughElsewhere'; readonly on: string }
  | { readonly kind: 'ceiling'; readonly ceiling: Ceiling }
  /** The plan lets the size change only as it is told, or not at all. */
  | { readonly kind: 'byPlan'; readonly sizeChange: Exclude<SizeChange, 'whenEasy'> }
  | { readonly kind: 'nothingYet' | 'noLargerSize' | 'keepsThisSize' }
  /** Back from a gap, and not yet at the own size again. */
  | { readonly kind: 'onTheWayBack'; readonly own: Rung }
  | {
      readonly kind: 'redFlag' | 'flare' | 'askFirst';
      readonly since: string;
      readonly recordIds: readonly string[];
    }
  | { readonly kind: 'pregnancy'; readonly since: string; readonly recordIds: readonly string[] }
  | { readonly kind: 'afterPregnancy'; readonly since: string; readonly recordIds: readonly string[] }
  | { readonly kind: 'notCleared' }
  /** Of toning: pain rose from `from` on the day `on`, after it had been cleared. */
  | (Seen<'painRose'> & { readonly from: number; readonly on: string })
  | { readonly kind: 'planLocked'; readonly lockedBy: readonly LockReason[] };
