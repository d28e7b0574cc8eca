import { expect, test } from 'vitest';
import { readAmount } from '../../../src/domain/journal/amount.ts';
import { limit } from '../../../src/domain/limit.ts';

const minutes = {
  atLeast: limit(1, 'minutes', 'ourDefault'),
  atMost: limit(600, 'minutes', 'ourDefault'),
  decimals: 0,
} as const;
const volts = {
  atLeast: limit(0, 'microvolts', 'ourDefault'),
  atMost: limit(1000, 'microvolts', 'ourDefault'),
  decimals: 1,
} as const;

test.each([
  ['', minutes, { kind: 'blank' }],
  ['  ', volts, { kind: 'blank' }],
  [' 20 ', minutes, { kind: 'amount', value: 20 }],
  ['1', minutes, { kind: 'amount', value: 1 }],
  ['600', minutes, { kind: 'amount', value: 600 }],
  ['0', minutes, { kind: 'problem', problem: 'tooSmall' }],
  ['-5', minutes, { kind: 'problem', problem: 'tooSmall' }],
  ['601', minutes, { kind: 'problem', problem: 'tooLarge' }],
  ['999999999999', minutes, { kind: 'problem', problem: 'tooLarge' }],
  ['2.5', minutes, { kind: 'problem', problem: 'notANumber' }],
  ['a few', minutes, { kind: 'problem', problem: 'notANumber' }],
  ['1e3', volts, { kind: 'problem', problem: 'notANumber' }],
  ['Infinity', volts, { kind: 'problem', problem: 'notANumber' }],
  ['0', volts, { kind: 'amount', value: 0 }],
  ['2,5', volts, { kind: 'amount', value: 2.5 }],
  ['2.46', volts, { kind: 'amount', value: 2.5 }],
  ['1000.1', volts, { kind: 'problem', problem: 'tooLarge' }],
] as const)('“%s” is read as %o', (text, bounds, amount) => {
  expect(readAmount(text, bounds)).toEqual(amount);
});
