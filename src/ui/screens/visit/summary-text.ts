import { daysBetween } from '../../../domain/day.ts';
import type { SummaryLine } from '../../../domain/visit-summary/summary-line.ts';
import { sectionOf, sections, type VisitSummary } from '../../../domain/visit-summary/visit-summary.ts';
import type { VisitCopy } from '../../copy/visit.en.ts';
import { rowsOf } from './rows-of.ts';
import { inText } from './writing.ts';

/** `summary` as plain text for a chart: the short line first, then each line of the page. */
export function summaryText({ visit }: Pick<VisitCopy, 'visit'>, summary: VisitSummary): string {
  const { from, to, madeOn, name, question, lines } = summary;
  const chart = visit.chartLine(summary, inText);
  const atMoment = (line: SummaryLine) => `${visit.momentName(line)} ${visit.lineSaid(line, inText)}`;
  const parts = sections.flatMap((section) => {
    const said = rowsOf(lines.filter((line) => sectionOf(line) === section)).map((row) =>
      row.kind === 'line'
        ? `- ${visit.named(visit.lineName(row.line))} ${visit.lineSaid(row.line, inText)}`
        : `- ${visit.named(visit.painWith(row.size))} ${row.lines.map(atMoment).join('; ')}`,
    );
    return said.length > 0 ? ['', visit.sections[section], ...said] : [];
  });
  return [
    ...(chart === '' ? [] : [chart, '']),
    [visit.sheetTitle, ...(name === undefined ? [] : [name])].join(': '),
    visit.period(from, to, daysBetween(from, to) + 1),
    ...(question === undefined ? [] : [`${visit.named(visit.asks)} ${question}`]),
    ...(lines.length > 0 ? parts : ['', visit.nothing]),
    '',
    visit.legend,
    visit.madeOn(madeOn),
    '',
  ].join('\n');
}
