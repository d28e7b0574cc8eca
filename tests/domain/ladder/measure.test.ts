import { expect, test } from 'vitest';
import {
  inUnit,
  type LengthUnit,
  likelyUnit,
  parseDiameter,
  parseLength,
  parseWithin,
} from '../../../src/domain/ladder/measure.ts';

test.each<[string, LengthUnit, number]>([
  ['22', 'mm', 22],
  [' 22 ', 'mm', 22],
  ['22.5', 'mm', 22.5],
  ['22,5', 'mm', 22.5],
  ['22.55', 'mm', 22.6],
  ['2.2', 'cm', 22],
  ['2,2', 'cm', 22],
  ['7/8', 'in', 22.2],
  ['1 1/8', 'in', 28.6],
  ['0.5', 'in', 12.7],
  ['5', 'mm', 5],
  ['60', 'mm', 60],
  ['0,5', 'cm', 5],
  ['6', 'cm', 60],
])('a diameter of “%s” %s is %f mm', (text, unit, mm) => {
  expect(parseDiameter(text, unit)).toEqual({ ok: true, mm });
});

test.each<[string, LengthUnit, string]>([
  ['', 'mm', 'notANumber'],
  ['purple', 'mm', 'notANumber'],
  ['22 mm', 'mm', 'notANumber'],
  ['-22', 'mm', 'notANumber'],
  ['2.2.2', 'mm', 'notANumber'],
  ['7/0', 'in', 'notANumber'],
  ['/8', 'in', 'notANumber'],
  ['1e1', 'mm', 'notANumber'],
  ['Infinity', 'mm', 'notANumber'],
  ['0', 'mm', 'tooSmall'],
  ['4.9', 'mm', 'tooSmall'],
  ['2.2', 'mm', 'tooSmall'],
  ['60.1', 'mm', 'tooLarge'],
  ['22', 'cm', 'tooLarge'],
  ['999', 'in', 'tooLarge'],
])('a diameter of “%s” %s is refused as %s', (text, unit, problem) => {
  expect(parseDiameter(text, unit)).toEqual({ ok: false, problem });
});

test.each<[string, LengthUnit, ReturnType<typeof parseLength>]>([
  ['20', 'mm', { ok: true, mm: 20 }],
  ['19.9', 'mm', { ok: false, problem: 'tooSmall' }],
  ['30', 'cm', { ok: true, mm: 300 }],
  ['300.1', 'mm', { ok: false, problem: 'tooLarge' }],
  ['long', 'mm', { ok: false, problem: 'notANumber' }],
])('a length of “%s” %s is read within its own bounds', (text, unit, expected) => {
  expect(parseLength(text, unit)).toEqual(expected);
});

test.each<[string, LengthUnit, LengthUnit | undefined]>([
  ['2.2', 'mm', 'cm'],
  ['7/8', 'mm', 'in'],
  ['22', 'cm', 'mm'],
  ['22', 'in', 'mm'],
  ['0.3', 'mm', 'in'],
  ['900', 'mm', undefined],
  ['purple', 'mm', undefined],
])('“%s” %s was likely meant in another unit: %s', (text, unit, likely) => {
  expect(likelyUnit(text, unit)).toBe(likely);
});

test.each([
  ['14.9', { ok: false, problem: 'tooSmall' }],
  ['15', { ok: true, mm: 15 }],
  ['40', { ok: true, mm: 40 }],
  ['40,1', { ok: false, problem: 'tooLarge' }],
  ['wide', { ok: false, problem: 'notANumber' }],
])('“%s” between 15 and 40 mm', (text, measured) => {
  expect(parseWithin(text, 'mm', [15, 40])).toEqual(measured);
});

test.each<[number, LengthUnit, number]>([
  [22.5, 'mm', 22.5],
  [22.5, 'cm', 2.25],
  [25.4, 'in', 1],
  [22.2, 'in', 0.87],
  [0, 'cm', 0],
])('%f mm in %s is %f', (mm, unit, value) => {
  expect(inUnit(mm, unit)).toBe(value);
});
