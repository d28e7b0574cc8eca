import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checksumOf } from '../../../src/domain/visit-summary/checksum.ts';
import { fileNameOf, parseSummaryFile, summaryFile } from '../../../src/domain/visit-summary/summary-file.ts';
import { anyJournal } from '../../support/any-journal.ts';
import { busyJournal } from '../../support/busy-journal.ts';
import { handed, summaryOf } from '../../support/visit-summaries.ts';

const summary = handed({ ...summaryOf(busyJournal(14, '2026-10-24')), name: 'A. B.', question: 'Smaller?' });
const text = summaryFile(summary);

/** The file with its summary changed, and a check sum that fits it. */
function withSummary(change: (summary: Record<string, unknown>) => unknown): string {
  const file = JSON.parse(text) as { summary: Record<string, unknown> };
  const changed = change(file.summary);
  return JSON.stringify({ ...file, summary: changed, checksum: checksumOf(JSON.stringify(changed)) });
}

const problemsOf = (given: string) => {
  const parsed = parseSummaryFile(given);
  return parsed.ok ? [] : parsed.problems;
};

test('a summary of any journal is read back equal', () => {
  fc.assert(
    fc.property(anyJournal, (records) => {
      const made = handed(summaryOf(records));
      expect(parseSummaryFile(summaryFile(made))).toEqual({ ok: true, summary: made });
    }),
  );
});

test('a plan of any version that a protocol may have is read back', () => {
  const version = Number.MAX_SAFE_INTEGER;
  const plan = { id: 'plan', what: 'plan', title: 'Evenings', planId: 'evenings', version };
  expect(parseSummaryFile(withSummary((whole) => ({ ...whole, lines: [plan] })))).toMatchObject({
    ok: true,
    summary: { lines: [{ version }] },
  });
});

test('fields that this version does not know are kept', () => {
  const parsed = parseSummaryFile(
    withSummary((whole) => ({
      ...whole,
      mood: 'fine',
      lines: (whole['lines'] as object[]).map((line) => ({ ...line, later: { deep: [1] } })),
    })),
  );
  if (!parsed.ok) throw new Error('it was refused');
  expect(parsed.summary).toMatchObject({
    mood: 'fine',
    lines: summary.lines.map(() => ({ later: { deep: [1] } })),
  });
  expect(parseSummaryFile(summaryFile(parsed.summary))).toEqual(parsed);
});

describe('what is refused', () => {
  test.each<[string, string, unknown]>([
    ['nothing', '', [{ kind: 'notASummary' }]],
    ['a picture', '\u0089PNG\r\n', [{ kind: 'notASummary' }]],
    ['a list', '[]', [{ kind: 'notASummary' }]],
    ['null', 'null', [{ kind: 'notASummary' }]],
    ['a plan', '{"schema":1,"phases":[]}', [{ kind: 'notASummary' }]],
    ['records of a journal', '{"unfurl":"records","schema":1,"records":[]}', [{ kind: 'notASummary' }]],
    ['a file without its end', text.slice(0, -40), [{ kind: 'cutShort' }]],
    ['a file of a newer version', text.replace('"schema":1', '"schema":2'), [{ kind: 'newerVersion' }]],
    ['a file with another check sum', text.replace(/"checksum":"./, '"checksum":"x'), [{ kind: 'changed' }]],
    ['a file without one', text.replace(/"checksum":"\w+",/, ''), [{ kind: 'changed' }]],
    ['a number that was altered', text.replace('"value":1200', '"value":1201'), [{ kind: 'changed' }]],
    [
      'lists nested without end',
      `{"unfurl":"visit summary","schema":1,"summary":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
      [{ kind: 'changed' }],
    ],
  ])('%s', (_, given, problems) => {
    expect(problemsOf(given)).toEqual(problems);
  });

  test.each<[string, (whole: Record<string, unknown>) => unknown]>([
    ['a day that is none', (whole) => ({ ...whole, from: '2026-13-01' })],
    ['days the wrong way round', (whole) => ({ ...whole, from: '2027-01-01' })],
    ['a question beyond its room', (whole) => ({ ...whole, question: 'x'.repeat(201) })],
    [
      'a line of a kind that nobody knows',
      (whole) => ({ ...whole, lines: [{ id: 'a', what: 'mind', facts: [] }] }),
    ],
    [
      'pain of 11',
      (whole) => ({
        ...whole,
        lines: [{ id: 'a', what: 'worry', facts: [{ day: '2026-10-10', value: 11 }] }],
      }),
    ],
    [
      'pain below 0',
      (whole) => ({
        ...whole,
        lines: [{ id: 'a', what: 'worry', facts: [{ day: '2026-10-10', value: -1 }] }],
      }),
    ],
    [
      'one line twice',
      (whole) => ({
        ...whole,
        lines: [
          { id: 'a', what: 'worry', facts: [] },
          { id: 'a', what: 'worry', facts: [] },
        ],
      }),
    ],
    [
      'more lines than a page',
      (whole) => ({
        ...whole,
        lines: Array.from({ length: 501 }, (_, id) => ({ id: String(id), what: 'worry', facts: [] })),
      }),
    ],
    ['no lines', ({ lines: _, ...whole }) => whole],
    ['a text', () => 'x'],
  ])('%s', (_, change) => {
    expect(problemsOf(withSummary(change))).toContainEqual({
      kind: 'wrongValue',
      at: expect.any(String) as string,
    });
  });

  test('at most five places are told', () => {
    const lines = Array.from({ length: 20 }, (_, id) => ({
      id: String(id),
      what: 'worry',
      facts: [{ day: 'never' }],
    }));
    expect(problemsOf(withSummary((whole) => ({ ...whole, lines })))).toHaveLength(5);
  });
});

test('texts lose what cannot be seen, or turns what follows around', () => {
  const parsed = parseSummaryFile(withSummary((whole) => ({ ...whole, name: 'A\u202E.\u200B B\n.' })));
  expect(parsed).toMatchObject({ ok: true, summary: { name: 'A. B .' } });
});

test('mutations of a file never throw, and what is taken can be written again', () => {
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(12), fc.string({ maxLength: 6 }), (at, length, put) => {
      const parsed = parseSummaryFile(text.slice(0, at) + put + text.slice(at + length));
      const again = parsed.ok ? parseSummaryFile(summaryFile(parsed.summary)) : parsed;
      expect(again).toEqual(parsed);
      expect(parsed.ok || parsed.problems.length > 0).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('the check sum is CRC-32 over pairs of bytes, as zlib has it', () => {
  expect(checksumOf('')).toBe('00000000');
  expect(checksumOf('\u3231\u3433\u3635\u3837\u3039')).toBe('261daee5');
  expect(checksumOf('a')).not.toBe(checksumOf('b'));
});

test('the name of a file tells nothing but the day', () => {
  expect(fileNameOf('unfurl', '2026-10-24', 'csv')).toBe('unfurl-2026-10-24.csv');
});
