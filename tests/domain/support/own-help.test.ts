import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  noOwnHelp,
  ownHelpLimits,
  parseOwnHelp,
  withFirst,
  withHidden,
  withLineAsBefore,
  withoutOwnLine,
  withOwnLine,
} from '../../../src/domain/support/own-help.ts';
import { dialled, readPhoneNumber } from '../../../src/domain/support/phone-number.ts';

const mara = { id: 'm', name: 'Mara', number: '+44 (0)20 7946 0012' };
const clinic = { id: 'c', name: 'The clinic', number: '020 7946 0000' };
const both = withOwnLine(withOwnLine(noOwnHelp, mara), clinic);

describe('a phone number', () => {
  test.each([
    ['112', '112'],
    ['116 123', '116123'],
    ['+64 (0)21 555 012', '+6421555012'],
    ['+353(0)87 555 0123', '+353875550123'],
    ['0044 (0)20 7946 0012', '+442079460012'],
    ['00-1 ( 0 ) 21 555 012', '+121555012'],
    ['0044 20 7946 0012', '00442079460012'],
    ['000', '000'],
    ['(0)20 7946 0012', '02079460012'],
    ['+44 20 79(0)6 0012', '+442079060012'],
    ['(0800) 22-25-55', '0800222555'],
    ['1-800-656-4673', '18006564673'],
    ['  0800/1110111 ', '08001110111'],
    ['0800\u00a0500\u00a02222', '08005002222'],
  ])('%j is dialled as %s', (typed, number) => {
    const read = readPhoneNumber(typed);
    expect(read).toEqual({ ok: true, number: typed.trim() });
    expect(dialled(typed)).toBe(number);
  });

  test.each([
    ['', 'noNumber'],
    ['Mara', 'noNumber'],
    ['+', 'noNumber'],
    ['( )', 'noNumber'],
    ['*#06#', 'noNumber'],
    ['0800 HELP', 'noNumber'],
    ['javascript:1', 'noNumber'],
    ['12;phone-context=+1', 'noNumber'],
    ['7', 'tooShort'],
    ['1'.repeat(16), 'tooLong'],
  ])('%j is none that can be called: %s', (typed, problem) => {
    expect(readPhoneNumber(typed)).toEqual({ ok: false, problem });
  });

  test('whatever is typed, what is dialled holds figures and at most one plus in front', () => {
    const typedNumber = fc
      .string({ unit: fc.constantFrom('+', '0', '1', '9', ' ', '(', ')', '-', '.', '/', '*', '#', ';', 'a') })
      .filter((typed) => readPhoneNumber(typed).ok);
    fc.assert(
      fc.property(typedNumber, (typed) => {
        expect(dialled(typed)).toMatch(/^\+?\d{2,15}$/);
      }),
    );
  });
});

describe('own lines', () => {
  test('one that is changed keeps its place', () => {
    const { own } = withOwnLine(both, { ...mara, name: 'Mara at work' });
    expect(own.map(({ name }) => name)).toEqual(['Mara at work', 'The clinic']);
  });

  test('one that is removed stands first no longer', () => {
    const { own, first } = withoutOwnLine(withFirst(both, 'm'), 'm');
    expect(own).toEqual([clinic]);
    expect(first).toEqual([]);
  });

  test('hiding twice hides once', () => {
    expect(withHidden(withHidden(both, 'gb-nhs-111', true), 'gb-nhs-111', true).hidden).toEqual([
      'gb-nhs-111',
    ]);
  });
});

describe('one line as it was before, and everything since as it is', () => {
  const nurse = { id: 'n', name: 'The nurse', number: '0123 45' };
  const three = withFirst(withFirst(withOwnLine(both, nurse), 'n'), 'c');

  test('one that was removed is back in its places', () => {
    for (const { id } of three.own)
      expect(withLineAsBefore(withoutOwnLine(three, id), three, id)).toEqual(three);
  });

  test('what was changed after it was removed stays', () => {
    const since = {
      ...withHidden(
        withOwnLine(withoutOwnLine(three, 'm'), { ...clinic, name: 'The ward' }),
        'gb-nhs-111',
        true,
      ),
      country: 'NZ',
    };
    expect(withLineAsBefore(since, three, 'm')).toEqual({
      ...since,
      own: [mara, { ...clinic, name: 'The ward' }, nurse],
    });
  });

  test('one that was hidden is shown again, and another hidden since then is not', () => {
    const since = withHidden(withHidden(both, 'gb-nhs-111', true), 'gb-samaritans', true);
    expect(withLineAsBefore(since, both, 'gb-nhs-111').hidden).toEqual(['gb-samaritans']);
  });

  test('one that was put first goes back to its place, and keeps the number it was given since then', () => {
    const moved = { ...mara, number: '0123 99' };
    const since = withOwnLine(withFirst(three, 'm'), moved);
    expect(withLineAsBefore(since, three, 'm')).toEqual({ ...three, own: [moved, clinic, nurse] });
  });
});

describe('what was kept of the help lines', () => {
  const whole = { ...withFirst(withHidden(both, 'gb-nhs-111', true), 'c'), country: 'GB' };

  test('opens as it was written, with what is not known in it', () => {
    const stored = { ...whole, later: 1, own: [{ ...mara, later: { known: false } }, clinic] };
    expect(parseOwnHelp(structuredClone(stored))).toEqual({ kind: 'value', value: stored });
  });

  test('a country that has no lines yet is kept', () => {
    expect(parseOwnHelp({ ...noOwnHelp, country: 'JP' }).kind).toBe('value');
  });

  test('a higher number is newer', () => {
    expect(parseOwnHelp({ ...whole, schema: 2 })).toEqual({ kind: 'newer' });
  });

  test.each([
    null,
    [],
    'odd',
    {},
    { ...whole, schema: 0 },
    { ...whole, country: 'United Kingdom' },
    { ...whole, own: [{ ...mara, number: 'call me' }] },
    { ...whole, own: [{ ...mara, name: ' ' }] },
    { ...whole, own: [{ ...mara, name: 'x'.repeat(ownHelpLimits.nameLength.value + 1) }] },
    { ...whole, own: Array.from({ length: ownHelpLimits.lines.value + 1 }, () => mara) },
    { ...whole, hidden: [7] },
    { ...whole, first: 'c' },
  ])('%j is damaged', (stored) => {
    expect(parseOwnHelp(structuredClone(stored))).toEqual({ kind: 'damaged' });
  });
});
