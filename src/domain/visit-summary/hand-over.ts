import { factsOf } from './facts.ts';
import type { SummaryLine } from './summary-line.ts';
import { type Section, sectionOf, type VisitSummary } from './visit-summary.ts';

export type Wishes = {
  readonly sections: ReadonlySet<Section>;
  /** Ids of lines that were struck out. */
  readonly struck: ReadonlySet<string>;
};

/** By day, the numbers of the times that are still told of, in order. */
function timesLeft(lines: readonly SummaryLine[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, Set<number>>();
  for (const { day, nth } of lines.flatMap(factsOf)) {
    if (nth === undefined) continue;
    const ofDay = found.get(day);
    if (ofDay) ofDay.add(nth);
    else found.set(day, new Set([nth]));
  }
  return new Map([...found].map(([day, nths]) => [day, [...nths].toSorted((a, b) => a - b)]));
}

/**
 * What is left of `summary`. A line that was struck out, or whose section was, leaves no trace: not even a gap in the
 * count of a day's times.
 */
export function handOver(summary: VisitSummary, { sections, struck }: Wishes): VisitSummary {
  const kept = summary.lines.filter((line) => sections.has(sectionOf(line)) && !struck.has(line.id));
  const left = timesLeft(kept);
  const counted = <Fact extends { readonly day: string; nth?: number }>(fact: Fact): Fact =>
    fact.nth === undefined ? fact : { ...fact, nth: (left.get(fact.day) ?? []).indexOf(fact.nth) + 1 };
  const lines = kept.map(
    (line) => (line.what === 'plan' ? line : { ...line, facts: line.facts.map(counted) }) as SummaryLine,
  );
  return { ...summary, lines };
}
