import type { Offer } from '../check-in/readiness.ts';
import type { SessionRecord, SizeHeld } from '../journal/journal-record.ts';
import type { PracticeRecord, SizeUsed } from '../journal/practice-record.ts';
import type { Reflection } from '../journal/reflection.ts';
import { type Rung, rungGoesIn } from '../ladder/rung.ts';
import { isSameSize } from '../ladder/same-size.ts';
import { limit } from '../limit.ts';

/** How one session went, as far as progression asks. What is absent was not recorded. */
export type Practice = {
  readonly day: string;
  /** Empty where nothing went in. How long is absent where it was not told: then it was in, and nobody knows for how long. */
  readonly sizes: readonly (SizeUsed & Pick<SizeHeld, 'plannedMs'>)[];
  readonly offer: Offer;
  readonly outcome: SessionRecord['outcome'];
  /** The highest pain that was told of any moment of it, 0 to 10. */
  readonly pain?: number;
  /** What the worst pain was told of: the whole session, or only these rungs. */
  readonly painToldOf: 'session' | readonly string[];
  /** 0 to 10; the higher of before and after. */
  readonly worry?: number;
  readonly bleeding?: 'none' | 'spotting' | 'more';
  readonly feltHarder: boolean;
  /** Sharp, burning or sudden pain at stop, or something that gave. */
  readonly hurtSharply: boolean;
};

/** Of a planned hold: how much of it makes it one that lasted as planned. */
export const heldShareAtLeast = limit(0.8, 'share of the planned hold', 'ourDefault');

/** The most of what was told; undefined where nothing was. */
export function mostOf(told: readonly (number | undefined)[]): number | undefined {
  const known = told.filter((value) => value !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
}

/** The highest pain that the answers of a session tell, at any size and at any time of it. */
export function painOf({ reflection }: Pick<SessionRecord, 'reflection'>): number | undefined {
  const sizes = reflection.sizes ?? [];
  return mostOf([
    reflection.worstPain,
    ...sizes.flatMap(({ painBefore, painWorst, painAfter }) => [painBefore, painWorst, painAfter]),
  ]);
}

function painToldOf({ worstPain, sizes = [] }: Reflection): Practice['painToldOf'] {
  if (worstPain !== undefined) return 'session';
  return sizes.flatMap(({ rungId, painWorst }) => (painWorst === undefined ? [] : [rungId]));
}

function bleedingOf(told: readonly Practice['bleeding'][]): Practice['bleeding'] {
  return (['more', 'spotting', 'none'] as const).find((amount) => told.includes(amount));
}

type Told = Pick<Practice, 'day' | 'sizes' | 'offer' | 'outcome' | 'hurtSharply'> & {
  readonly bleeding: Practice['bleeding'];
  readonly worry: number | undefined;
};

function practiceFrom(reflection: Reflection, { bleeding, worry, ...told }: Told): Practice {
  const pain = painOf({ reflection });
  return {
    ...told,
    painToldOf: painToldOf(reflection),
    ...(pain === undefined ? {} : { pain }),
    ...(worry === undefined ? {} : { worry }),
    ...(bleeding === undefined ? {} : { bleeding }),
    feltHarder: reflection.felt === 'harder',
  };
}

/**
 * What was added afterwards, as progression sees it. Nothing is known of a plan for it, so that no hold of it is ever one
 * that lasted as planned: it makes nothing easier.
 */
function practiceAdded({ day, sizes = [], reflection }: PracticeRecord): Practice {
  return practiceFrom(reflection, {
    day,
    sizes: sizes.filter(({ rung }) => rungGoesIn(rung)),
    offer: 'asPlanned',
    outcome: 'finished',
    bleeding: reflection.bleeding,
    worry: reflection.worry,
    hurtSharply: false,
  });
}

/** `record` as progression sees it. */
export function practiceOf(record: SessionRecord | PracticeRecord): Practice {
  if (record.kind === 'practice') return practiceAdded(record);
  const { sizes = [], reflection, afterCare, checkIn } = record;
  return practiceFrom(reflection, {
    day: record.day,
    sizes,
    offer: record.offer,
    outcome: record.outcome,
    bleeding: bleedingOf([reflection.bleeding, afterCare?.bleeding]),
    worry: mostOf([reflection.worry, checkIn?.worryNow]),
    hurtSharply: afterCare?.sharpPain !== undefined || afterCare?.gave === true,
  });
}

function atSize({ sizes }: Practice, rung: Rung): Practice['sizes'] {
  return sizes.filter((held) => isSameSize(held.rung, rung));
}

/** The highest pain of a session in which it was told how bad `rung` was; undefined where that was left blank. */
export function painWith(practice: Practice, rung: Rung): number | undefined {
  const { painToldOf: of, pain } = practice;
  return of === 'session' || atSize(practice, rung).some((held) => of.includes(held.rung.id))
    ? pain
    : undefined;
}

/** Whether insertion of `rung` was at least begun. */
export function wasBegun(practice: Practice, rung: Rung): boolean {
  return practice.sizes.some((held) => isSameSize(held.rung, rung));
}

function wasIn({ heldMs }: SizeUsed): boolean {
  return heldMs !== 0;
}

export function wasHeld(practice: Practice, rung: Rung): boolean {
  return atSize(practice, rung).some(wasIn);
}

/**
 * Whether the hold of `rung` really lasted as it was planned; undefined where how long it was planned for, or how long it
 * was held, was not recorded.
 */
export function heldAsPlanned(practice: Practice, rung: Rung): boolean | undefined {
  const sizes = atSize(practice, rung);
  const plannedMs = sizes.reduce((sum, { plannedMs: ms = 0 }) => sum + ms, 0);
  if (sizes.every((size) => !wasIn(size))) return false;
  if (plannedMs === 0) return undefined;
  return sizes.reduce((sum, { heldMs = 0 }) => sum + heldMs, 0) >= plannedMs * heldShareAtLeast.value;
}

/** Whether anything stayed in for a while: a day without is a day of the gap. */
export function heldAnything({ sizes }: Practice): boolean {
  return sizes.some(wasIn);
}
