import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JournalRecord } from '../../../src/domain/journal/journal-record.ts';
import { factsOf } from '../../../src/domain/visit-summary/facts.ts';
import { summaryFhir } from '../../../src/domain/visit-summary/fhir/summary-fhir.ts';
import { summaryCsv } from '../../../src/domain/visit-summary/summary-csv.ts';
import { anyJournal } from '../../support/any-journal.ts';
import { countingIds, handed, linesOf, summaryOf } from '../../support/visit-summaries.ts';

/** Each record as a plain object: counted anew from what is stored, by none of the app's own code. */
type Plain = Readonly<Record<string, unknown>> & { readonly kind: string; readonly day: string };
type PlainSize = {
  readonly rung: { readonly kind: string; readonly diameterMm?: number; readonly expandsToMm?: number };
  readonly heldMs?: number;
};
type PlainAnswers = {
  readonly worstPain?: number;
  readonly sizes?: readonly { readonly rungId: string; readonly painWorst?: number }[];
};

const plain = (records: readonly JournalRecord[]) => records as unknown as readonly Plain[];
const practised = (records: readonly JournalRecord[]) =>
  plain(records).filter(({ kind }) => kind === 'session' || kind === 'practice');
const sizesIn = (record: Plain) => (record['sizes'] ?? []) as readonly PlainSize[];
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const valuesIn = (facts: readonly { readonly value?: number }[]) =>
  facts.flatMap(({ value }) => (value === undefined ? [] : [value]));
const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);

function forAnyJournal(check: (records: readonly JournalRecord[]) => void) {
  fc.assert(fc.property(anyJournal, check), { numRuns: 200 });
}

test('times and days of practice are those of the journal', () => {
  forAnyJournal((records) => {
    const [line] = linesOf(summaryOf(records), 'practised');
    const days = practised(records).map(({ day }) => day);
    expect(line?.facts).toHaveLength(days.length);
    expect(new Set(line?.facts.map(({ day }) => day))).toEqual(new Set(days));
  });
});

test('time practised is what was guided and what was told, and the rest is blank', () => {
  forAnyJournal((records) => {
    const all = practised(records);
    const seconds = all.flatMap(({ guidedMs, minutes }) => {
      if (typeof guidedMs === 'number') return [Math.round(guidedMs / 1000)];
      return typeof minutes === 'number' ? [minutes * 60] : [];
    });
    const facts = linesOf(summaryOf(records), 'minutes').flatMap((line) => line.facts);
    expect(sum(valuesIn(facts))).toBe(sum(seconds));
    expect(facts.length - valuesIn(facts).length).toBe(all.length - seconds.length);
  });
});

test('minutes of each diameter are those of the journal', () => {
  forAnyJournal((records) => {
    const bySize = new Map<string, number>();
    for (const { rung, heldMs } of practised(records).flatMap(sizesIn)) {
      const key = [rung.diameterMm, rung.expandsToMm].join('-');
      if (rung.kind === 'dilator') bySize.set(key, (bySize.get(key) ?? 0) + Math.round((heldMs ?? 0) / 1000));
    }
    const told = linesOf(summaryOf(records), 'held').flatMap(({ size, facts }) =>
      size.kind === 'dilator'
        ? [[[size.diameterMm, size.expandsToMm].join('-'), sum(valuesIn(facts))] as const]
        : [],
    );
    expect(new Map(told)).toEqual(bySize);
  });
});

test('worst pain is what was told, and no blank has become a number', () => {
  forAnyJournal((records) => {
    const told = practised(records).flatMap((record) => {
      const { worstPain, sizes = [] } = record['reflection'] as PlainAnswers;
      const used = sizesIn(record).map(({ rung }) => (rung as unknown as { id: string }).id);
      const pains = [
        worstPain,
        ...sizes.filter(({ rungId }) => used.includes(rungId)).map(({ painWorst }) => painWorst),
      ];
      const known = pains.flatMap((pain) => (pain === undefined ? [] : [pain]));
      return known.length > 0 ? [Math.max(...known)] : [];
    });
    const facts = linesOf(summaryOf(records), 'painWorst').flatMap((line) => (line.size ? [] : line.facts));
    expect(sorted(valuesIn(facts))).toEqual(sorted(told));
  });
});

test('stops, days of rest, red flags and decisions are those of the journal', () => {
  forAnyJournal((records) => {
    const summary = summaryOf(records);
    const all = plain(records);
    const stops = linesOf(summary, 'stop').flatMap((line) => line.facts);
    const stopped = all.filter(({ outcome }) => outcome === 'stoppedEarly');
    expect(new Set(stops.map(({ day, nth }) => `${day}.${nth}`)).size).toBe(stopped.length);
    const rests = linesOf(summary, 'notToday').flatMap((line) => line.facts);
    expect(rests).toHaveLength(all.filter(({ outcome }) => outcome === 'notToday').length);
    const flags = linesOf(summary, 'redFlag').flatMap((line) => line.facts);
    const ticked = all.filter(({ outcome }) => outcome === 'redFlag');
    expect(flags).toHaveLength(
      sum(ticked.map(({ answers }) => (answers as { redFlags: unknown[] }).redFlags.length)),
    );
    const decisions = linesOf(summary, 'decision').flatMap((line) => line.facts);
    expect(decisions).toHaveLength(all.filter(({ kind }) => kind === 'decision').length);
  });
});

/** The journal with every number that was told above 0. */
function withoutZeros(records: readonly JournalRecord[]): readonly JournalRecord[] {
  const lift = (key: string, value: unknown) => {
    if (typeof value !== 'number') return value;
    return key.endsWith('Ms') ? Math.max(1000, value) : Math.max(1, value);
  };
  return JSON.parse(JSON.stringify(records, lift)) as readonly JournalRecord[];
}

test('where nobody told a 0 there is none: not in a fact, nor in CSV or FHIR', () => {
  forAnyJournal((records) => {
    const summary = handed(summaryOf(withoutZeros(records)));
    expect(summary.lines.flatMap(factsOf).filter(({ value }) => value === 0)).toEqual([]);
    expect(summaryCsv(summary)).not.toMatch(/,0(?:\.0+)?(?=,)/);
    expect(JSON.stringify(summaryFhir(summary, countingIds()))).not.toMatch(/"value\w*":0[,}]/);
  });
});
