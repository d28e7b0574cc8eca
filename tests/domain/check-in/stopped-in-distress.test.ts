import { expect, test } from 'vitest';
import type { AfterCare } from '../../../src/domain/check-in/after-care.ts';
import { stoppedInDistress } from '../../../src/domain/check-in/stopped-in-distress.ts';
import { sessionRecord } from '../../support/journal-records.ts';

const day = '2026-11-22';
const stopped = (afterCare: AfterCare, at = `${day}T19:30:00.000Z`) => sessionRecord({ day, at, afterCare });

test('a session that was stopped in panic is known for the rest of its day, and the next day asks anew', () => {
  const records = [stopped({ panic: true }), sessionRecord({ day, at: `${day}T20:30:00.000Z` })];
  expect(stoppedInDistress(records, day, `${day}T21:00:00.000Z`)).toBe(true);
  expect(stoppedInDistress(records, '2026-11-23', '2026-11-23T08:00:00.000Z')).toBe(false);
});

test('and through the night after it', () => {
  const late = [stopped({ panic: true }, `${day}T23:50:00.000Z`)];
  expect(stoppedInDistress(late, '2026-11-23', '2026-11-23T00:30:00.000Z')).toBe(true);
});

test('pain, blood or a stop with nothing noticed is no distress', () => {
  const records = [
    stopped({}),
    stopped({ sharpPain: 'eased', bleeding: 'spotting' }),
    sessionRecord({ day }),
  ];
  expect(stoppedInDistress(records, day, `${day}T21:00:00.000Z`)).toBe(false);
});
