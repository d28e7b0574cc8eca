import type { JournalRecord } from '../../src/domain/journal/journal-record.ts';
import type { Protocol } from '../../src/domain/protocol/protocol.ts';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { handOver } from '../../src/domain/visit-summary/hand-over.ts';
import { makeVisitSummary } from '../../src/domain/visit-summary/make-visit-summary.ts';
import type { LineOf, LineWhat } from '../../src/domain/visit-summary/summary-line.ts';
import { sections, type VisitSummary } from '../../src/domain/visit-summary/visit-summary.ts';
import { firstDay, lastDay } from './any-journal.ts';

type Wish = { readonly from?: string; readonly to?: string; readonly protocol?: Protocol };

/** All that could be handed over of `records`, under the plan of gradual dilators unless told. */
export function summaryOf(
  records: readonly JournalRecord[],
  { from = firstDay, to = lastDay, protocol = gradualDilators }: Wish = {},
): VisitSummary {
  const plan = { protocol, title: protocol.title };
  return makeVisitSummary(records, { from, to, madeOn: to, plan });
}

/** `summary` with everything chosen and the lines of `struck` struck out. */
export function handed(summary: VisitSummary, struck: readonly string[] = []): VisitSummary {
  return handOver(summary, { sections: new Set(sections), struck: new Set(struck) });
}

export function linesOf<What extends LineWhat>({ lines }: VisitSummary, what: What): readonly LineOf<What>[] {
  return lines.filter((line): line is LineOf<What> => line.what === what);
}

/** Ids that count up, in the shape of UUIDs. */
export function countingIds(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
  };
}
