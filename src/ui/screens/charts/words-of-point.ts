import type { Slot } from '../../../domain/charts/slot.ts';
import type { ChartsCopy } from '../../copy/charts.en.ts';
import type { Drawn } from './drawn.ts';
import { listed } from '../../copy/written.ts';

/** What a series says at a point; words of its own where nothing was recorded. */
export function valueAt(copy: ChartsCopy, drawn: Drawn, slot: Slot, name: string): string {
  const span = slot.told[name];
  return span ? copy.charts.span(span, drawn.write) : copy.charts.notRecorded;
}

/** What lanes have at a point, such as fingers and tampons; empty for nothing. */
export function lanesAt({ lanes = [] }: Drawn, slot: Slot): string {
  return listed(lanes.filter(({ places }) => places.has(slot.at)).map(({ label }) => label));
}

/** A point in one sentence, for the eye and for a screen reader. */
export function wordsOfPoint(copy: ChartsCopy, drawn: Drawn, slot: Slot): string {
  const { series, grain, saysTimes, lanesLabel = '' } = drawn;
  const others = lanesAt(drawn, slot);
  const told = [
    ...(saysTimes ? [copy.charts.sessions(slot.occasions)] : []),
    ...series
      .filter(({ name }) => others === '' || slot.told[name] !== undefined)
      .map(({ name, label }) => copy.charts.told(label, valueAt(copy, drawn, slot, name))),
    ...(others === '' ? [] : [copy.charts.told(lanesLabel, others)]),
  ];
  return copy.charts.point(copy.charts.when(slot.from, grain), told);
}
