import type { Limit } from './limit.ts';
import rows from './sources.json' with { type: 'json' };

/** A row of docs/clinical-sources.md, as a screen can show it. */
export type SourceRow = {
  /** The number or rule as we use it, in our own words. */
  readonly supports: string;
  /** Addresses have no scheme: they are for reading, and nothing here leaves the device. */
  readonly pages: readonly { readonly title: string; readonly address: string }[];
  /** G guideline, trial or review; H hospital; P practitioner; V seller; U second-hand; ? not graded. */
  readonly grade: string;
  /** The clinician who has confirmed the row, or `nobody yet`. */
  readonly confirmedBy: string;
};

/** A row that the app can show. */
export type SourceId = keyof typeof rows;

export type FoundSource =
  | { readonly kind: 'published'; readonly id: string; readonly row: SourceRow }
  /** No published figure was found: the number is our guess. */
  | { readonly kind: 'ourDefault' }
  /** The person's own plan says so. */
  | { readonly kind: 'plan' }
  /** A protocol from elsewhere may name a row that this version does not have. */
  | { readonly kind: 'unknown'; readonly id: string };

const sources: ReadonlyMap<string, SourceRow> = new Map(Object.entries(rows));

/** Where a number comes from: of a limit its `source`, of a protocol each of its `sources`. */
export function sourceOf({
  source,
}: Pick<Limit<string>, 'source'> | { readonly source: string }): FoundSource {
  if (source === 'ourDefault' || source === 'plan') return { kind: source };
  const row = sources.get(source);
  return row ? { kind: 'published', id: source, row } : { kind: 'unknown', id: source };
}
