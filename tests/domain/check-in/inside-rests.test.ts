import { describe, expect, test } from 'vitest';
import type { AfterCare } from '../../../src/domain/check-in/after-care.ts';
import { insideRests } from '../../../src/domain/check-in/inside-rests.ts';
import { sessionRecord } from '../../support/journal-records.ts';

const day = '2026-11-22';

function restsAfter(afterCare: AfterCare): boolean {
  return insideRests([sessionRecord({ day, afterCare })], day, `${day}T23:00:00.000Z`);
}

describe('after a session that was stopped, nothing goes in for the rest of the day', () => {
  test.each<[string, AfterCare]>([
    ['with pain that eased', { sharpPain: 'eased' }],
    ['with spotting', { bleeding: 'spotting' }],
    ['with pain that eased, in a panic', { sharpPain: 'eased', panic: true }],
    ['with spotting, in a panic', { bleeding: 'spotting', panic: true }],
    ['with pain that goes on, whatever a clinician was told since', { sharpPain: 'goesOn' }],
    ['with more than spotting, whatever a clinician was told since', { bleeding: 'more' }],
    ['when something gave, whatever a clinician was told since', { gave: true }],
  ])('%s', (_, afterCare) => {
    expect(restsAfter(afterCare)).toBe(true);
  });

  test('but not after panic alone, nor after a stop with nothing noticed', () => {
    expect(restsAfter({ panic: true })).toBe(false);
    expect(restsAfter({})).toBe(false);
  });
});

test('a session that was stopped after midnight counts for the night, though it belongs to the day before', () => {
  const stopped = sessionRecord({ day, at: `${day}T23:50:00.000Z`, afterCare: { sharpPain: 'eased' } });
  expect(insideRests([stopped], '2026-11-23', '2026-11-23T00:30:00.000Z')).toBe(true);
  expect(insideRests([stopped], '2026-11-23', '2026-11-23T11:50:00.000Z')).toBe(true);
  expect(insideRests([stopped], '2026-11-23', '2026-11-23T11:51:00.000Z')).toBe(false);
});

test('one of which only the day was told counts for that day alone', () => {
  const told = sessionRecord({ day, at: `${day}T23:50:00.000Z`, anyTime: true, afterCare: { gave: true } });
  expect(insideRests([told], day, `${day}T23:59:00.000Z`)).toBe(true);
  expect(insideRests([told], '2026-11-23', '2026-11-23T00:30:00.000Z')).toBe(false);
});

test('what is left of a deleted entry counts for its day and its night, as the entry did', () => {
  const left = {
    kind: 'remainder',
    schema: 1,
    id: 'left',
    at: `${day}T23:50:00.000Z`,
    day,
    what: ['insideRests'],
  } as const;
  expect(insideRests([left], day, `${day}T23:59:00.000Z`)).toBe(true);
  expect(insideRests([left], '2026-11-23', '2026-11-23T00:30:00.000Z')).toBe(true);
  expect(insideRests([left], '2026-11-23', '2026-11-23T12:00:00.000Z')).toBe(false);
  expect(insideRests([{ ...left, what: ['askFirst'] }], day, `${day}T23:59:00.000Z`)).toBe(false);
});
