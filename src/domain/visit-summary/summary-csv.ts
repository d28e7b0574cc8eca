import { type Fact, factsOf, kindOf, sizeOfLine } from './facts.ts';
import { type SummarySize } from './size.ts';
import type { SummaryLine } from './summary-line.ts';
import { unitOf } from './unit-of.ts';
import { sectionOf, type VisitSummary } from './visit-summary.ts';

/** As docs/data-dictionary.md tells them. */
export const csvColumns = [
  'section',
  'line',
  'of',
  'size_kind',
  'size_mm',
  'size_to_mm',
  'day',
  'time_of_day',
  'value',
  'unit',
  'text',
] as const;
export type CsvColumn = (typeof csvColumns)[number];

/** What is not in it is an empty cell: not recorded, never 0. */
export type CsvRow = { readonly [Column in CsvColumn]?: string | number | undefined };

/** Begun with one of these, a spreadsheet takes a cell for a formula. */
const formula = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  const text = typeof value === 'number' ? String(value) : value;
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function sizeCells(size: SummarySize | undefined): CsvRow {
  if (!size) return {};
  if (size.kind === 'step') return { size_kind: size.place };
  if (size.kind !== 'dilator') return { size_kind: size.size };
  return { size_kind: 'dilator', size_mm: size.diameterMm, size_to_mm: size.expandsToMm };
}

function factCells({ day, nth, value, code, size }: Fact): CsvRow {
  return { day, time_of_day: nth, value, text: code, ...sizeCells(size) };
}

/** What a line tells besides its facts. */
function headRows(line: SummaryLine): readonly CsvRow[] {
  if (line.what === 'plan') {
    const { title, planId, version, author, clinic, frequency } = line;
    return [
      { of: 'title', text: title },
      { of: 'id', text: planId },
      { of: 'version', value: version },
      ...(author === undefined ? [] : [{ of: 'author', text: author }]),
      ...(clinic === undefined ? [] : [{ of: 'clinic', text: clinic }]),
      ...(frequency
        ? [
            { of: 'frequency', value: frequency.times, text: frequency.per },
            { of: 'frequencyUpTo', value: frequency.upTo ?? frequency.times, text: frequency.per },
          ]
        : []),
    ];
  }
  if (line.what === 'practised' || line.what === 'homework') {
    const { asked } = line;
    const of = line.what === 'homework' ? `${line.of}.` : '';
    const blank = line.what === 'homework' && line.facts.length === 0 ? [{ of: line.of }] : [];
    if (!asked) return blank;
    return [
      ...blank,
      { of: `${of}askedDaysLeast`, value: asked.days.least, unit: 'd' },
      { of: `${of}askedDaysMost`, value: asked.days.most, unit: 'd' },
      { of: `${of}askedTimesLeast`, value: asked.times.least, unit: 'times' },
      { of: `${of}askedTimesMost`, value: asked.times.most, unit: 'times' },
    ];
  }
  if (line.what === 'score' && line.outOf !== undefined)
    return [{ of: 'outOf', value: line.outOf, unit: 'points', text: line.name }];
  return [];
}

function rowsOf(line: SummaryLine): readonly CsvRow[] {
  const own: CsvRow = { section: sectionOf(line), line: line.what };
  const of = kindOf(line);
  const name = line.what === 'score' ? line.name : undefined;
  const size = sizeCells(sizeOfLine(line));
  const facts = factsOf(line).map((fact): CsvRow => {
    const { text = name, ...told } = factCells(fact);
    const unit = fact.value === undefined ? undefined : unitOf(line);
    return { ...own, of, ...size, unit, text, ...told };
  });
  return [...headRows(line).map((row) => ({ ...own, ...row })), ...facts];
}

function aboutRows({ from, to, madeOn, name, question }: VisitSummary): readonly CsvRow[] {
  const about: CsvRow = { section: 'about', line: 'about' };
  return [
    { ...about, of: 'from', day: from },
    { ...about, of: 'to', day: to },
    { ...about, of: 'madeOn', day: madeOn },
    ...(name === undefined ? [] : [{ ...about, of: 'name', text: name }]),
    ...(question === undefined ? [] : [{ ...about, of: 'question', text: question }]),
  ];
}

/** Every row of the file but its head: what it is about, then one row a fact. */
export function csvRows(summary: VisitSummary): readonly CsvRow[] {
  return [...aboutRows(summary), ...summary.lines.flatMap(rowsOf)];
}

/**
 * `summary` as comma-separated values (RFC 4180), one row a fact, with a decimal point and days as YYYY-MM-DD. No cell can
 * be taken for a formula.
 */
export function summaryCsv(summary: VisitSummary): string {
  const lines = csvRows(summary).map((row) => csvColumns.map((column) => cell(row[column])).join(','));
  return [csvColumns.join(','), ...lines].map((line) => `${line}\r\n`).join('');
}
