import type { SummaryLine } from './summary-line.ts';
import type { SummarySize } from './size.ts';

/** Something of one day; each part is there only where it was told. */
export type Fact = {
  readonly day: string;
  readonly nth?: number;
  readonly value?: number;
  readonly code?: string;
  readonly size?: SummarySize;
};

export function factsOf(line: SummaryLine): readonly Fact[] {
  return line.what === 'plan' ? [] : line.facts;
}

/** `line` as a list; empty where there is nothing to tell. */
export function ifAny(line: SummaryLine): readonly SummaryLine[] {
  return factsOf(line).length > 0 ? [line] : [];
}

export function sizeOfLine(line: SummaryLine): SummarySize | undefined {
  switch (line.what) {
    case 'held':
    case 'depth':
    case 'painBefore':
    case 'painWorst':
    case 'painAfter':
      return line.size;
    default:
      return undefined;
  }
}

/** What tells one line of a kind from another, such as which sign of a stop; undefined where there is one line only. */
export function kindOf(line: SummaryLine): string | undefined {
  const { of } = line as { readonly of?: unknown };
  return typeof of === 'string' ? of : undefined;
}

/** What was recorded of a number. Absent as a whole where nothing was. */
export type Figures = {
  readonly first: number;
  readonly last: number;
  readonly lowest: number;
  readonly highest: number;
  readonly sum: number;
  /** How often it was recorded. */
  readonly times: number;
};

/** Of `facts`, oldest first. Blanks count for nothing, least of all for 0. */
export function figuresOf(facts: readonly Fact[]): Figures | undefined {
  const values = facts.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const [first] = values;
  const last = values.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return {
    first,
    last,
    lowest: Math.min(...values),
    highest: Math.max(...values),
    sum: values.reduce((sum, value) => sum + value, 0),
    times: values.length,
  };
}

/** The days of `facts`, each once, oldest first. */
export function daysOf(facts: readonly Fact[]): readonly string[] {
  return [...new Set(facts.map(({ day }) => day))].toSorted();
}

/** How often each code was told, the most frequent first; `undefined` stands for facts without one. */
export function codesOf<Code extends string>(
  facts: readonly { readonly code?: Code }[],
): readonly (readonly [Code | undefined, number])[] {
  const counts = new Map<Code | undefined, number>();
  for (const { code } of facts) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}
