import type { Grain, Slot } from '../../../domain/charts/slot.ts';

/** What a series looks like: its shape and line tell it apart as well as its colour does. */
export type SeriesLook = 'before' | 'worst' | 'after' | 'worry' | 'only';

export type Series<Name extends string> = {
  readonly name: Name;
  readonly label: string;
  readonly look: SeriesLook;
};

/** A row below the values: the points, by their place on the line of time, at which something was there that has none. */
export type Lane = { readonly label: string; readonly places: ReadonlySet<number> };

/** One picture, ready to be drawn, gone through and written as a table. */
export type Drawn<Name extends string = string> = {
  readonly title: string;
  readonly summary: string;
  readonly notes: readonly string[];
  readonly kind: 'lines' | 'steps' | 'bars';
  readonly grain: Grain;
  /** Whether a point stands for so many sessions that their number says something of its own. */
  readonly saysTimes: boolean;
  readonly slots: readonly Slot<Name>[];
  readonly series: readonly Series<Name>[];
  /** A recorded value as the axis counts it. */
  readonly onAxis: (value: number) => number;
  /** A recorded value in words, with its unit. */
  readonly write: (value: number) => string;
  /** A number of the axis, without its unit. */
  readonly unit: string;
  /** Undefined leaves it to the values. */
  readonly axis?: { readonly least: number; readonly most: number };
  readonly band?: { readonly least: number; readonly most: number; readonly label: string };
  readonly lanes?: readonly Lane[];
  readonly lanesLabel?: string;
  /** First and last day of the line of time, YYYY-MM-DD. */
  readonly time: { readonly from: string; readonly to: string };
};
