import { placeOf } from '../../../domain/charts/slot.ts';
import { daysBetween } from '../../../domain/day.ts';
import type { Fact } from '../../../domain/visit-summary/facts.ts';
import { longGapFrom } from '../../../domain/progression/gap-limits.ts';

/** Room for a picture, in its own units: half the width of a printed page, or all of a phone's. */
export const room = { width: 320, height: 118, left: 24, right: 316, top: 26, bottom: 98 } as const;

export type Point = { readonly day: string; readonly value: number };

/** The highest of each day, oldest first; a day without a value has none. */
export function byDay(facts: readonly Fact[]): readonly Point[] {
  const days = new Map<string, number>();
  for (const { day, value } of facts)
    if (value !== undefined) days.set(day, Math.max(value, days.get(day) ?? value));
  return [...days].map(([day, value]) => ({ day, value })).toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** `points` in runs that a line may join: none over a long gap, of which nothing is known. */
export function runsOf(points: readonly Point[]): readonly (readonly Point[])[] {
  const runs: Point[][] = [];
  for (const point of points) {
    const last = runs.at(-1)?.at(-1);
    if (last && daysBetween(last.day, point.day) < longGapFrom.value) runs.at(-1)?.push(point);
    else runs.push([point]);
  }
  return runs;
}

export type Scale = { readonly x: (day: string) => number; readonly y: (value: number) => number };

type Axes = {
  readonly from: string;
  readonly to: string;
  readonly least: number;
  readonly most: number;
};

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Where days and values lie in the room; a day is a place of its own, and the middle of it is meant. */
export function scaleOf({ from, to, least, most }: Axes): Scale {
  const { left, right, top, bottom } = room;
  const days = daysBetween(from, to) + 1;
  const span = most - least;
  return {
    x: (day) => tenth(left + ((placeOf(day) - placeOf(from) + 0.5) / days) * (right - left)),
    y: (value) => tenth(span === 0 ? (top + bottom) / 2 : bottom - ((value - least) / span) * (bottom - top)),
  };
}

/** Along a run: straight from point to point, or in steps that change on the day itself. */
export function pathOf(run: readonly Point[], { x, y }: Scale, isStepped: boolean): string {
  return run
    .map(({ day, value }, index) => {
      if (index === 0) return `M${x(day)} ${y(value)}`;
      return isStepped ? `H${x(day)}V${y(value)}` : `L${x(day)} ${y(value)}`;
    })
    .join('');
}
