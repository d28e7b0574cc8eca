import type { Offer } from '../check-in/readiness.ts';
import type { SessionRecord, SizeHeld } from '../journal/journal-record.ts';
import type { Reflection } from '../journal/reflection.ts';
import type { Rung } from '../ladder/rung.ts';
import { isSameSize } from '../ladder/same-size.ts';
import { limit } from '../limit.ts';

/** How one session went, as far as progression asks. What is absent was not recorded. */
export type Practice = {
  readonly day: string;
  /** Empty where nothing went in. */
  readonly sizes: readonly SizeHeld[];
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
export function painOf({ reflection }: SessionRecord): number | undefined {
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

function bleedingOf({ reflection, afterCare }: SessionRecord): Practice['bleeding'] {
  const told = [reflection.bleeding, afterCare?.bleeding];
  return (['more', 'spotting', 'none'] as const).find((amount) => told.includes(amount));
}

/** `record` as progression sees it. */
export function practiceOf(record: SessionRecord): Practice {
  const { sizes = [], reflection, afterCare, checkIn } = record;
  const pain = painOf(record);
  const worry = mostOf([reflection.worry, checkIn?.worryNow]);
  const bleeding = bleedingOf(record);
  return {
    day: record.day,
    sizes,
    offer: record.offer,
    outcome: record.outcome,
    painToldOf: painToldOf(reflection),
    ...(pain === undefined ? {} : { pain }),
    ...(worry === undefined ? {} : { worry }),
    ...(bleeding === undefined ? {} : { bleeding }),
    feltHarder: reflection.felt === 'harder',
    hurtSharply: afterCare?.sharpPain !== undefined || afterCare?.gave === true,
  };
}

function atSize({ sizes }: Practice, rung: Rung): readonly SizeHeld[] {
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

export function wasHeld(practice: Practice, rung: Rung): boolean {
  return atSize(practice, rung).some(({ heldMs }) => heldMs > 0);
}

/**
 * Whether the hold of `rung` really lasted as it was planned; undefined where how long it was planned for was not
 * recorded.
 */
export function heldAsPlanned(practice: Practice, rung: Rung): boolean | undefined {
  const sizes = atSize(practice, rung);
  const plannedMs = sizes.reduce((sum, { plannedMs: ms = 0 }) => sum + ms, 0);
  if (sizes.every(({ heldMs }) => heldMs === 0)) return false;
  if (plannedMs === 0) return undefined;
  return sizes.reduce((sum, { heldMs }) => sum + heldMs, 0) >= plannedMs * heldShareAtLeast.value;
}

/** Whether anything stayed in for a while: a day without is a day of the gap. */
export function heldAnything({ sizes }: Practice): boolean {
  return sizes.some(({ heldMs }) => heldMs > 0);
}
