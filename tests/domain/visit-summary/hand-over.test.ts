import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../src/domain/visit-summary/facts.ts';
import { summaryFhir } from '../../../src/domain/visit-summary/fhir/summary-fhir.ts';
import { handOver } from '../../../src/domain/visit-summary/hand-over.ts';
import { summaryCsv } from '../../../src/domain/visit-summary/summary-csv.ts';
import { summaryFile } from '../../../src/domain/visit-summary/summary-file.ts';
import type { SummaryLine } from '../../../src/domain/visit-summary/summary-line.ts';
import { sectionOf, sections, type VisitSummary } from '../../../src/domain/visit-summary/visit-summary.ts';
import { visitEn } from '../../../src/ui/copy/visit.en.ts';
import { summaryText } from '../../../src/ui/screens/visit/summary-text.ts';
import { anyJournal } from '../../support/any-journal.ts';
import { sessionRecord } from '../../support/journal-records.ts';
import { countingIds, handed, linesOf, summaryOf } from '../../support/visit-summaries.ts';

/** All that can leave: text, CSV, FHIR and file. */
function outputsOf(summary: VisitSummary): readonly string[] {
  return [
    summaryText(visitEn, summary),
    summaryCsv(summary),
    JSON.stringify(summaryFhir(summary, countingIds())),
    summaryFile(summary),
  ];
}

const elsewhere = '2031-12-30';

/** The same line about something else: other days, other times of them, other numbers and names. */
function altered(line: SummaryLine): SummaryLine {
  if (line.what === 'plan') return { ...line, title: 'Secret', planId: 'secret', version: 77 };
  const facts = line.facts.flatMap((fact) => [
    { ...fact, nth: 1 },
    { ...fact, day: elsewhere, nth: 3 },
  ]);
  const named = line.what === 'score' ? { name: 'Secret' } : {};
  const asked =
    'asked' in line ? { asked: { days: { least: 77, most: 77 }, times: { least: 77, most: 77 } } } : {};
  return { ...line, ...named, ...asked, facts } as SummaryLine;
}

test('a line that is struck out leaves no trace, whatever it told', () => {
  fc.assert(
    fc.property(anyJournal, fc.nat(), (records, at) => {
      const summary = summaryOf(records);
      const line = summary.lines[at % summary.lines.length];
      if (!line) return;
      const others = summary.lines.map((one) => (one === line ? altered(one) : one));
      const [struck, struckOther] = [
        handed(summary, [line.id]),
        handed({ ...summary, lines: others }, [line.id]),
      ];
      expect(outputsOf(struckOther)).toEqual(outputsOf(struck));
    }),
    { numRuns: 150 },
  );
});

test('with everything struck out there is nothing but the days, and what the person typed', () => {
  fc.assert(
    fc.property(anyJournal, (records) => {
      const summary = { ...summaryOf(records), question: 'Smaller?' };
      const nothing = handed(
        summary,
        summary.lines.map(({ id }) => id),
      );
      const bare = { ...summaryOf([]), question: 'Smaller?' };
      expect(outputsOf(nothing)).toEqual(outputsOf({ ...bare, lines: [] }));
    }),
  );
});

test('a part that is left out takes all its lines with it, and depth is one of its own', () => {
  fc.assert(
    fc.property(anyJournal, fc.subarray([...sections]), (records, chosen) => {
      const { lines } = handOver(summaryOf(records), { sections: new Set(chosen), struck: new Set() });
      expect(lines.filter((line) => !chosen.includes(sectionOf(line)))).toEqual([]);
    }),
  );
});

test('nothing else about the lines changes', () => {
  fc.assert(
    fc.property(anyJournal, (records) => {
      const summary = summaryOf(records);
      const without = (facts: ReturnType<typeof factsOf>) => facts.map(({ nth: _, ...fact }) => fact);
      expect(handed(summary).lines.map((line) => [line.id, without(factsOf(line))])).toEqual(
        summary.lines.map((line) => [line.id, without(factsOf(line))]),
      );
    }),
  );
});

describe('times of a day', () => {
  const twice = [
    sessionRecord({
      id: 'a',
      at: '2026-10-10T08:00:00.000Z',
      day: '2026-10-10',
      reflection: { bleeding: 'spotting' },
    }),
    sessionRecord({
      id: 'b',
      at: '2026-10-10T20:00:00.000Z',
      day: '2026-10-10',
      reflection: { worstPain: 1 },
    }),
  ];
  const others = ['practised', 'minutes', 'offer.asPlanned', 'bleeding.spotting', 'worry'];

  test('keep their order', () => {
    const [pain] = linesOf(handed(summaryOf(twice)), 'painWorst');
    expect(pain?.facts).toEqual([{ day: '2026-10-10', nth: 2, value: 1 }]);
  });

  test('do not count what is struck out: no gap tells of it', () => {
    const [pain] = linesOf(handed(summaryOf(twice), others), 'painWorst');
    expect(pain?.facts).toEqual([{ day: '2026-10-10', nth: 1, value: 1 }]);
  });
});
