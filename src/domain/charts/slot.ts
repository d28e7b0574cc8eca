import { dayAfter, daysBetween } from '../day.ts';

/** How much time one point stands for. */
export const grains = ['each', 'day', 'week', 'month', 'year'] as const;
export type Grain = (typeof grains)[number];

/** As many points as can be told apart, and gone through by key, on a narrow screen. */
export const mostPoints = 180;
/** As many bars as can be told apart on a narrow screen. */
export const mostBars = 60;

/** What was recorded of one thing in the time of a point. Both are values that were recorded. */
export type Span = { readonly lowest: number; readonly highest: number };

/** One point of a picture. */
export type Slot<Name extends string = string> = {
  /** First and last day that it stands for, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  /** Where it lies on the line of time: days since 1970-01-01. */
  readonly at: number;
  readonly occasions: number;
  /** What is absent was not recorded: a gap, and never 0. */
  readonly told: Partial<Readonly<Record<Name, Span>>>;
};

/** Points of a picture, oldest first, all of one grain. */
export type Slots<Name extends string = string> = {
  readonly grain: Grain;
  readonly slots: readonly Slot<Name>[];
};

type Dated = { readonly day: string };
export type Group<Item> = Omit<Slot, 'occasions' | 'told'> & { readonly items: readonly Item[] };

/** A Monday: weeks begin on one. */
const aMonday = '1970-01-05';
const dayZero = '1970-01-01';

/** The place of `day` on the line of time, at its beginning. */
export function placeOf(day: string): number {
  return daysBetween(dayZero, day);
}

function nextMonth(day: string): string {
  return `${dayAfter(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01`;
}

/** The first and the last day of the time of `grain` in which `day` lies. */
export function boundsOf(day: string, grain: Grain): { readonly from: string; readonly to: string } {
  switch (grain) {
    case 'each':
    case 'day':
      return { from: day, to: day };
    case 'week': {
      const from = dayAfter(day, -(((daysBetween(aMonday, day) % 7) + 7) % 7));
      return { from, to: dayAfter(from, 6) };
    }
    case 'month':
      return { from: `${day.slice(0, 7)}-01`, to: dayAfter(nextMonth(day), -1) };
    case 'year':
      return { from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` };
  }
}

type DayOf<Item> = { readonly day: string; readonly items: readonly Item[] };

function daysOf<Item extends Dated>(items: readonly Item[]): readonly DayOf<Item>[] {
  const byDay = new Map<string, Item[]>();
  for (const item of items) {
    const ofDay = byDay.get(item.day);
    if (ofDay) ofDay.push(item);
    else byDay.set(item.day, [item]);
  }
  return [...byDay].map(([day, all]) => ({ day, items: all }));
}

/** Several of one day stand beside each other within it. */
function eachOf<Item>({ day, items }: DayOf<Item>): readonly Group<Item>[] {
  const begin = placeOf(day);
  return items.map((item, index) => ({
    from: day,
    to: day,
    at: begin + (index + 0.5) / items.length,
    items: [item],
  }));
}

function groupsOf<Item>(days: readonly DayOf<Item>[], grain: Grain): readonly Group<Item>[] {
  if (grain === 'each') return days.flatMap(eachOf);
  const groups: { readonly from: string; readonly to: string; readonly items: Item[] }[] = [];
  for (const { day, items } of days) {
    const open = groups.at(-1);
    if (open && day <= open.to) open.items.push(...items);
    else groups.push({ ...boundsOf(day, grain), items: [...items] });
  }
  return groups.map((group) => {
    const lengthDays = daysBetween(group.from, group.to) + 1;
    return { ...group, at: placeOf(group.from) + lengthDays / 2 };
  });
}

/** Whether `grain` makes at most `most` groups; no longer looked for than it takes to know. */
function isAtMost(days: readonly Dated[], grain: Grain, most: number): boolean {
  let groups = 0;
  let openTo = '';
  for (const { day } of days) {
    if (day <= openTo) continue;
    groups += 1;
    if (groups > most) return false;
    openTo = boundsOf(day, grain).to;
  }
  return true;
}

/**
 * `items`, oldest first, in the finest of `allowed` that makes at most `most` groups; in the coarsest where none does.
 * Time without an item has no group.
 */
export function grouped<Item extends Dated>(
  items: readonly Item[],
  allowed: readonly Grain[],
  most: number,
): { readonly grain: Grain; readonly groups: readonly Group<Item>[] } {
  const coarsest = allowed.at(-1) ?? 'year';
  const days = daysOf(items);
  for (const grain of allowed) {
    const fits = grain === 'each' ? items.length <= most : isAtMost(days, grain, most);
    if (fits) return { grain, groups: groupsOf(days, grain) };
  }
  return { grain: coarsest, groups: groupsOf(days, coarsest) };
}

/** The lowest and the highest of what was recorded; undefined where nothing was. */
export function spanOf(values: readonly (number | undefined)[]): Span | undefined {
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0) return undefined;
  return { lowest: Math.min(...known), highest: Math.max(...known) };
}

/** `told` of a group, with what was not recorded left out. */
export function slotOf<Name extends string>(
  { from, to, at, items }: Group<unknown>,
  told: Readonly<Record<Name, Span | undefined>>,
): Slot<Name> {
  const known = Object.entries<Span | undefined>(told).filter(([, span]) => span !== undefined);
  return {
    from,
    to,
    at,
    occasions: items.length,
    told: Object.fromEntries(known) as Slot<Name>['told'],
  };
}
