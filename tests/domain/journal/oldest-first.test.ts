import { expect, test } from 'vitest';
import { oldestFirst } from '../../../src/domain/journal/oldest-first.ts';
import { sessionRecord } from '../../support/journal-records.ts';

const early = sessionRecord({ id: 'early', day: '2026-11-01', at: '2026-11-01T07:00:00Z' });
const late = sessionRecord({ id: 'late', day: '2026-11-01', at: '2026-11-01T19:00:00.000Z' });

test('records come by day and then by moment, in whatever order they are given', () => {
  expect([late, early].toSorted(oldestFirst)).toEqual([early, late]);
  expect([early, late].toSorted(oldestFirst)).toEqual([early, late]);
});

test('the person’s own day comes before the moment: a flight westwards gains a day', () => {
  const inTokyo = sessionRecord({ id: 'tokyo', day: '2026-11-02', at: '2026-11-01T22:00:00Z' });
  const inLisbon = sessionRecord({ id: 'lisbon', day: '2026-11-01', at: '2026-11-01T23:30:00Z' });
  expect([inTokyo, inLisbon].toSorted(oldestFirst)).toEqual([inLisbon, inTokyo]);
});

test('two records of one moment still have one order', () => {
  const twin = { ...early, id: 'twin' };
  expect([early, twin].toSorted(oldestFirst)).toEqual([twin, early].toSorted(oldestFirst));
});
