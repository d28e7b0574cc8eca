import { scaleLinear } from 'd3-scale';
import { dayTicks, type DayTick } from '../../../domain/charts/day-ticks.ts';
import { placeOf, type Slot } from '../../../domain/charts/slot.ts';
import type { Drawn } from './drawn.ts';

/** Room for a picture, in px: as wide as its place, and letters as large as the person has them. */
export type Box = { readonly width: number; readonly em: number };

export type PlotFrame = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Where values end and lanes begin. */
  readonly bottom: number;
  readonly laneHeight: number;
  /** Of a place on the line of time. */
  readonly x: (at: number) => number;
  /** Of a recorded value. */
  readonly y: (value: number) => number;
  readonly yTicks: readonly { readonly at: number; readonly value: number }[];
  readonly xTicks: readonly (DayTick & { readonly at: number })[];
};

/** Marks of the value axis for every so many letters of height, of the time axis for every so many of width. */
const [emPerValue, emPerDay] = [2.2, 4.5];

/** Lines that cross need more height than steps and bars. */
const emOfHeight = { lines: 13, steps: 10, bars: 9 } as const satisfies Record<Drawn['kind'], number>;

function valuesOf({ slots, series, onAxis, band, kind }: Drawn): readonly number[] {
  const told = slots.flatMap(({ told: spans }) =>
    series.flatMap(({ name }) => [spans[name]?.lowest, spans[name]?.highest]),
  );
  return [
    ...told.filter((value) => value !== undefined).map(onAxis),
    ...(band ? [band.least, band.most] : []),
    ...(kind === 'bars' ? [0] : []),
  ];
}

/** From `least` to `most` of the values, with some air where both are the same. */
function rangeOf(drawn: Drawn): readonly [number, number] {
  if (drawn.axis) return [drawn.axis.least, drawn.axis.most];
  const values = valuesOf(drawn);
  const [least, most] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 1];
  if (drawn.kind === 'bars') return [least, Math.max(1, most * 1.15)];
  const air = most === least ? Math.max(1, Math.abs(most) * 0.1) : (most - least) * 0.15;
  return [Math.max(0, least - air), most + air];
}

function timeOf({ time, slots }: Drawn): readonly [string, string] {
  const starts = [time.from, ...slots.map(({ from }: Slot) => from)].toSorted();
  const ends = [time.to, ...slots.map(({ to }: Slot) => to)].toSorted();
  return [starts[0] ?? time.from, ends.at(-1) ?? time.to];
}

/** Where everything of `drawn` lies in `box`. */
export function plotFrame(drawn: Drawn, { width, em }: Box): PlotFrame {
  const [left, right, top] = [3 * em, width - 0.75 * em, 1 * em];
  const laneHeight = 2.4 * em;
  const bottom = top + emOfHeight[drawn.kind] * em;
  const height = bottom + (drawn.lanes?.length ?? 0) * laneHeight + 2 * em;
  const [least, most] = rangeOf(drawn);
  const [from, to] = timeOf(drawn);
  const value = scaleLinear([least, most], [bottom, top]);
  if (!drawn.axis) value.nice(4);
  const time = scaleLinear([placeOf(from), placeOf(to) + 1], [left, right]);
  const yTicks = value
    .ticks(Math.max(2, Math.floor((bottom - top) / (emPerValue * em))))
    .map((tick) => ({ value: tick, at: value(tick) }));
  const days = dayTicks(from, to, Math.max(1, Math.floor((right - left) / (emPerDay * em))));
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    laneHeight,
    x: (at) => time(at),
    y: (recorded) => value(drawn.onAxis(recorded)),
    yTicks,
    xTicks: days.map((tick) => ({ ...tick, at: time(placeOf(tick.day)) })),
  };
}
