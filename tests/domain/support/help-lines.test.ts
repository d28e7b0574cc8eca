import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isDay } from '../../../src/domain/day.ts';
import { type HelpLine, helpCountries, helpLines } from '../../../src/domain/support/help-lines.ts';
import { hasEmergency, linesFor, listedFor } from '../../../src/domain/support/lines-for.ts';
import { noOwnHelp, withFirst, withHidden, withOwnLine } from '../../../src/domain/support/own-help.ts';
import { dialled, readPhoneNumber } from '../../../src/domain/support/phone-number.ts';
import { whoseLines } from '../../../src/domain/support/whose-lines.ts';
import { projectFolder } from '../../support/source-files.ts';

const page = readFileSync(path.join(projectFolder, 'docs/help-lines.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => /^\| `[a-z]{2}-/.test(line))
  .map((line) =>
    line
      .split(' | ')
      .map((cell) => cell.replace(/^\| /, '').replace(/ \|$/, ''))
      .map((cell) => cell.trim()),
  );

function saidHours({ hours }: HelpLine): string {
  if (!hours) return 'not said';
  return hours.kind === 'always' ? 'day and night' : `weekdays, ${hours.from} to ${hours.to}`;
}

const idsFor = (...given: Parameters<typeof linesFor>) => linesFor(...given).map(({ id }) => id);

describe('the help lines', () => {
  test('the page about them and the file that the app reads say the same, line for line', () => {
    const asRows = helpLines.map((line) => [
      `\`${line.id}\``,
      line.name ?? '–',
      line.purpose,
      line.call,
      line.text ?? '–',
      saidHours(line),
      line.from,
      line.sources.map((address) => `https://${address}`).join(' ; '),
      line.lookedUpOn,
    ]);
    expect(rows).toEqual(asRows);
  });

  test('no id is given twice, and each begins with its country', () => {
    expect(new Set(helpLines.map(({ id }) => id)).size).toBe(helpLines.length);
    for (const { id, country } of helpLines) expect(id.slice(0, 2).toUpperCase()).toBe(country);
  });

  test.each(helpLines)('$id has a source, a day, and a number that can be dialled', (line) => {
    expect(line.sources.length).toBeGreaterThan(0);
    for (const address of line.sources) expect(address).not.toMatch(/^https?:|\s/);
    expect(isDay(line.lookedUpOn)).toBe(true);
    for (const number of [line.call, line.text ?? line.call]) {
      expect(readPhoneNumber(number)).toEqual({ ok: true, number });
      expect(dialled(number)).toMatch(/^\d{2,15}$/);
    }
  });

  test.each(helpCountries)('%s has an emergency number, and it stands first', (country) => {
    expect(listedFor(country)[0]?.purpose).toBe('emergency');
  });

  test('the page says that no number was confirmed by calling it', () => {
    expect(page).toContain('No number here was confirmed by calling it.');
  });
});

describe('whom to call, in order', () => {
  const mara = { id: 'm', name: 'Mara', number: '0123 45' };

  test('own lines stand before those of the country', () => {
    expect(idsFor('NZ', withOwnLine(noOwnHelp, mara)).slice(0, 2)).toEqual(['m', 'nz-emergency']);
  });

  test('what was put first stands before everything, the latest before the others', () => {
    const help = withFirst(withFirst(withOwnLine(noOwnHelp, mara), 'nz-safe-to-talk'), 'nz-1737');
    expect(idsFor('NZ', help).slice(0, 3)).toEqual(['nz-1737', 'nz-safe-to-talk', 'm']);
  });

  test('what is hidden is left out, in its own country and nowhere else', () => {
    const help = withHidden(noOwnHelp, 'nz-1737', true);
    expect(idsFor('NZ', help)).not.toContain('nz-1737');
    expect(idsFor('NZ', withHidden(help, 'nz-1737', false))).toContain('nz-1737');
    expect(idsFor('AU', help)).toEqual(idsFor('AU', noOwnHelp));
  });

  test.each([
    ['chosen, whatever the browser names', { country: 'NZ' }, 'GB', { kind: 'chosen', country: 'NZ' }],
    ['chosen, also where it has no lines', { country: 'JP' }, 'GB', { kind: 'chosen', country: 'JP' }],
    ['guessed from what the browser names', {}, 'GB', { kind: 'guessed', country: 'GB' }],
    ['unknown where that has no lines', {}, 'JP', { kind: 'unknown' }],
    ['unknown where the browser names none', {}, undefined, { kind: 'unknown' }],
  ])('whose country it is: %s', (_, help, near, whose) => {
    expect(whoseLines(help, near)).toEqual(whose);
  });

  test('an emergency number is missing where no country is known, where it has none, and where it was hidden', () => {
    expect(hasEmergency(linesFor('NZ', noOwnHelp))).toBe(true);
    expect(hasEmergency(linesFor(undefined, withOwnLine(noOwnHelp, mara)))).toBe(false);
    expect(hasEmergency(linesFor('ZZ', noOwnHelp))).toBe(false);
    expect(hasEmergency(linesFor('NZ', withHidden(noOwnHelp, 'nz-emergency', true)))).toBe(false);
  });

  test('without a country, or with one that has no lines, there are only the own ones', () => {
    for (const country of [undefined, 'ZZ'])
      expect(idsFor(country, withOwnLine(noOwnHelp, mara))).toEqual(['m']);
  });
});
