import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../src/domain/visit-summary/facts.ts';
import { csvColumns, summaryCsv } from '../../../src/domain/visit-summary/summary-csv.ts';
import { lineWhats } from '../../../src/domain/visit-summary/summary-line.ts';
import { anyJournal } from '../../support/any-journal.ts';
import { scoreRecord } from '../../support/entry-records.ts';
import { sessionRecord } from '../../support/journal-records.ts';
import { projectFolder } from '../../support/source-files.ts';
import { d22, held } from '../../support/progress-records.ts';
import { handed, summaryOf } from '../../support/visit-summaries.ts';

/** Cells of RFC 4180, read by rules of its own. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let [row, cell, isQuoted]: [string[], string, boolean] = [[], '', false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isQuoted && sign === '"' && text.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted || !/[,\r\n]/.test(sign)) cell += sign;
    else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (sign === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
    }
  }
  return rows;
}

function rowsOf(text: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = readCsv(text);
  return rows.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ''])));
}

const day = '2026-10-10';

test('of any journal each row has every column, and each fact a row', () => {
  fc.assert(
    fc.property(anyJournal, (records) => {
      const summary = handed(summaryOf(records));
      const text = summaryCsv(summary);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/\r|\n/);
      const rows = readCsv(text);
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([csvColumns.length]));
      const told = rowsOf(text).filter((row) => row['day'] !== '' && row['line'] !== 'about');
      expect(told.length).toBe(summary.lines.flatMap(factsOf).length);
    }),
  );
});

test('a blank is an empty cell, and a 0 that was told is 0', () => {
  const records = [
    sessionRecord({ id: 'a', day, sizes: [held(d22, { heldMs: 0 })], reflection: {} }),
    sessionRecord({ id: 'b', day: '2026-10-11', sizes: [held(d22)], reflection: { worstPain: 0 } }),
  ];
  const rows = rowsOf(summaryCsv(handed(summaryOf(records))));
  const valuesOf = (line: string) =>
    rows.filter((row) => row['line'] === line).map(({ value, unit }) => [value, unit]);
  expect(valuesOf('painWorst')).toEqual([
    ['', ''],
    ['0', 'points'],
  ]);
  expect(valuesOf('held')).toEqual([
    ['0', 's'],
    ['300', 's'],
  ]);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
  'the name %j cannot become a formula',
  (name) => {
    const summary = handed({ ...summaryOf([scoreRecord({ day, name })]), name, question: `${name},"x"` });
    const cells = readCsv(summaryCsv(summary)).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r＝]/.test(cell))).toEqual([]);
    expect(cells.some((cell) => cell.startsWith("'"))).toBe(true);
  },
);

describe('the data dictionary', () => {
  const page = readFileSync(path.join(projectFolder, 'docs/data-dictionary.md'), 'utf8');
  const namedIn = (title: string) => {
    const part = page.slice(page.indexOf(`## ${title}`)).split('\n## ')[0] ?? '';
    return [...part.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
  };

  test('tells every column, in their order', () => {
    expect(namedIn('Columns')).toEqual([...csvColumns]);
  });

  test('tells every kind of line', () => {
    expect(new Set(namedIn('Lines'))).toEqual(new Set(['about', ...lineWhats]));
  });

  test('tells every value that stands in a column for something else', () => {
    const schema = readFileSync(path.join(projectFolder, 'src/domain/visit-summary/summary-line.ts'), 'utf8');
    expect(schema).toContain('stopSigns');
    fc.assert(
      fc.property(anyJournal, (records) => {
        const rows = rowsOf(summaryCsv(handed(summaryOf(records))));
        const codes = rows
          .filter(({ line }) => line !== 'score' && line !== 'plan')
          .flatMap(({ of, text, unit, size_kind }) => [of, text, unit, size_kind]);
        const parts = codes.flatMap((code) =>
          code === undefined || code === '' ? [] : [code.split('.').at(-1) ?? ''],
        );
        expect(parts.filter((part) => !page.includes(`\`${part}\``))).toEqual([]);
      }),
    );
  });
});
