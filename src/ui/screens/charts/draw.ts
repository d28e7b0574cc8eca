import { heldByWeek, practisedByWeek } from '../../../domain/charts/by-week.ts';
import { depthsWith, feltNames, feltWith } from '../../../domain/charts/felt.ts';
import type { Occasion } from '../../../domain/charts/occasion.ts';
import type { PlannedAWeek } from '../../../domain/charts/planned-a-week.ts';
import { sizeSteps, type SizeStep } from '../../../domain/charts/size-steps.ts';
import { type Slots, type Span, spanOf } from '../../../domain/charts/slot.ts';
import { inUnit, type LengthUnit } from '../../../domain/ladder/measure.ts';
import type { Rung } from '../../../domain/ladder/rung.ts';
import { isSameSize } from '../../../domain/ladder/same-size.ts';
import type { ChartsCopy } from '../../copy/charts.en.ts';
import type { Drawn, Lane, SeriesLook } from './drawn.ts';

/** What all pictures of a page share. */
export type Drawing = {
  readonly copy: ChartsCopy;
  readonly occasions: readonly Occasion[];
  readonly time: Drawn['time'];
  /** For sizes and depth. */
  readonly unit: LengthUnit;
};

const looks = {
  painBefore: 'before',
  painWorst: 'worst',
  painAfter: 'after',
  worry: 'worry',
} as const satisfies Record<string, SeriesLook>;

const asItIs = (value: number) => value;
const minuteMs = 60_000;

function occasionsOf<Name extends string>({ slots }: Slots<Name>): number {
  return slots.reduce((sum, { occasions }) => sum + occasions, 0);
}

/** The lowest and the highest of all that was recorded of `name`. */
function spanOver<Name extends string>({ slots }: Slots<Name>, name: Name): Span | undefined {
  return spanOf(slots.flatMap(({ told }) => [told[name]?.lowest, told[name]?.highest]));
}

function lanesOf(slots: readonly SizeStep[], copy: ChartsCopy): readonly Lane[] {
  const sizes = slots
    .flatMap(({ unmeasured }) => unmeasured)
    .filter((rung, index, all) => all.findIndex((one) => isSameSize(one, rung)) === index);
  return sizes.map((rung) => ({
    label: copy.sizes.rungName(rung),
    places: new Set(
      slots.filter(({ unmeasured }) => unmeasured.some((one) => isSameSize(one, rung))).map(({ at }) => at),
    ),
  }));
}

function measured({ copy, unit }: Drawing) {
  return {
    onAxis: (mm: number) => inUnit(mm, unit),
    write: (mm: number) => copy.charts.length(mm, unit),
    unit: copy.sizes.units[unit],
  };
}

/** The size staircase; undefined where nothing went in. */
export function drawSteps(drawing: Drawing): Drawn<'mm'> | undefined {
  const { copy, occasions, time } = drawing;
  const steps = sizeSteps(occasions);
  if (steps.slots.length === 0) return undefined;
  const over = spanOver(steps, 'mm');
  const latest = steps.slots.findLast(({ told }) => told.mm)?.told.mm;
  const inWords = measured(drawing);
  const times = occasionsOf(steps);
  return {
    ...steps,
    saysTimes: steps.grain !== 'each',
    ...inWords,
    title: copy.charts.steps.title,
    summary:
      over && latest
        ? copy.charts.steps.summary(
            times,
            inWords.write(over.lowest),
            inWords.write(over.highest),
            inWords.write(latest.highest),
          )
        : copy.charts.steps.unmeasured(times),
    notes: [copy.charts.steps.note],
    kind: 'steps',
    series: [{ name: 'mm', label: copy.charts.steps.series, look: 'only' }],
    lanes: lanesOf(steps.slots, copy),
    lanesLabel: copy.charts.steps.others,
    time,
  };
}

/** Pain and worry with `size`, or with any; undefined where there was no practice. */
export function drawFelt({ copy, occasions, time }: Drawing, size: Rung | undefined): Drawn | undefined {
  const felt = feltWith(occasions, size);
  if (felt.slots.length === 0) return undefined;
  const worst = spanOver(felt, 'painWorst');
  const times = occasionsOf(felt);
  return {
    ...felt,
    saysTimes: felt.grain !== 'each',
    title: copy.charts.felt.title,
    summary: worst
      ? copy.charts.felt.summary(times, copy.charts.span(worst, copy.charts.value))
      : copy.charts.felt.blank(times),
    notes: [copy.charts.felt.note],
    kind: 'lines',
    series: feltNames.map((name) => ({ name, label: copy.charts.felt.series[name], look: looks[name] })),
    onAxis: asItIs,
    write: copy.charts.value,
    unit: '',
    axis: { least: 0, most: 10 },
    time,
  };
}

/** Minutes held by week with `size`, or with any; undefined where nothing went in. */
export function drawHeld({ copy, occasions, time }: Drawing, size: Rung | undefined): Drawn | undefined {
  const held = heldByWeek(occasions, size);
  if (held.slots.length === 0) return undefined;
  const over = spanOver(held, 'heldMs');
  return {
    ...held,
    saysTimes: true,
    title: copy.charts.held.title,
    summary: over
      ? copy.charts.held.summary(
          copy.charts.minutes(over.lowest),
          copy.charts.minutes(over.highest),
          held.grain,
        )
      : copy.charts.held.blank,
    notes: [],
    kind: 'bars',
    series: [{ name: 'heldMs', label: copy.charts.held.series, look: 'only' }],
    onAxis: (ms) => ms / minuteMs,
    write: copy.charts.minutes,
    unit: 'min',
    time,
  };
}

/** Practice by week beside what the plan speaks of; undefined where there was none. */
export function drawPractised(
  { copy, occasions, time }: Drawing,
  planned: PlannedAWeek | undefined,
): Drawn | undefined {
  const practised = practisedByWeek(occasions);
  if (practised.slots.length === 0) return undefined;
  // A plan speaks of weeks: beside months it would say nothing.
  const week = practised.grain === 'week' ? planned : undefined;
  return {
    ...practised,
    saysTimes: false,
    title: copy.charts.practised.title,
    summary: copy.charts.practised.summary(occasionsOf(practised)),
    notes: planned ? [copy.charts.practised.planned(planned)] : [],
    kind: 'bars',
    series: [{ name: 'times', label: copy.charts.practised.series, look: 'only' }],
    onAxis: asItIs,
    write: copy.charts.value,
    unit: '',
    ...(week ? { band: { ...week, label: copy.charts.practised.band(week) } } : {}),
    time,
  };
}

/** Depth with `size`, or with any; undefined where none was noted. */
export function drawDepths(drawing: Drawing, size: Rung | undefined): Drawn | undefined {
  const { copy, occasions, time } = drawing;
  const depths = depthsWith(occasions, size);
  const over = spanOver(depths, 'depth');
  if (!over) return undefined;
  const inWords = measured(drawing);
  return {
    ...depths,
    saysTimes: depths.grain !== 'each',
    ...inWords,
    title: copy.charts.depth.title,
    summary: copy.charts.depth.summary(
      occasionsOf(depths),
      inWords.write(over.lowest),
      inWords.write(over.highest),
    ),
    notes: [],
    kind: 'lines',
    series: [{ name: 'depth', label: copy.charts.depth.series, look: 'only' }],
    time,
  };
}
