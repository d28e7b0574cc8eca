import { type SummarySize, sizeKey } from '../../../domain/visit-summary/size.ts';
import type { SummaryLine } from '../../../domain/visit-summary/summary-line.ts';

/** One row of the page: a line, or the lines about pain at one size. */
export type Row =
  | { readonly kind: 'line'; readonly key: string; readonly line: SummaryLine }
  | {
      readonly kind: 'size';
      readonly key: string;
      readonly size: SummarySize;
      readonly lines: readonly SummaryLine[];
    };

function painSizeOf(line: SummaryLine): SummarySize | undefined {
  switch (line.what) {
    case 'painBefore':
    case 'painWorst':
    case 'painAfter':
      return line.size;
    default:
      return undefined;
  }
}

/** `lines` as rows, in their order. */
export function rowsOf(lines: readonly SummaryLine[]): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const line of lines) {
    const size = painSizeOf(line);
    if (!size) {
      rows.set(line.id, { kind: 'line', key: line.id, line });
      continue;
    }
    const key = `pain.${sizeKey(size)}`;
    const row = rows.get(key);
    const former = row?.kind === 'size' ? row.lines : [];
    rows.set(key, { kind: 'size', key, size, lines: [...former, line] });
  }
  return [...rows.values()];
}
