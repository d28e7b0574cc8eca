import { expect, test } from 'vitest';
import type { Protocol } from '../../../src/domain/protocol/protocol.ts';
import { gradualDilators } from '../../../src/domain/protocol/starters/gradual-dilators.ts';
import { vaginoplastyTimekeeper } from '../../../src/domain/protocol/starters/vaginoplasty-timekeeper.ts';
import { askedBetween, frequencyOn } from '../../../src/domain/visit-summary/asked-between.ts';

type Frequency = NonNullable<Protocol['frequency']>;

function asked(frequency: Frequency | undefined, days: number, restDays = 0) {
  const to = `2026-10-${String(days).padStart(2, '0')}`;
  return askedBetween(() => frequency, { from: '2026-10-01', to, restDays });
}

test.each<[string, Frequency | undefined, number, number, unknown]>([
  ['no number asks for nothing', undefined, 14, 0, undefined],
  [
    'once a day is every day',
    { times: 1, per: 'day' },
    14,
    0,
    { days: { least: 14, most: 14 }, times: { least: 14, most: 14 } },
  ],
  [
    'twice a day is no more days',
    { times: 2, per: 'day' },
    14,
    0,
    { days: { least: 14, most: 14 }, times: { least: 28, most: 28 } },
  ],
  [
    'a day of rest a week takes its share',
    { times: 1, per: 'day' },
    14,
    1,
    { days: { least: 12, most: 12 }, times: { least: 12, most: 12 } },
  ],
  [
    'three to five a week',
    { times: 3, upTo: 5, per: 'week' },
    14,
    0,
    { days: { least: 6, most: 10 }, times: { least: 6, most: 10 } },
  ],
  [
    'nine a week are no nine days',
    { times: 9, per: 'week' },
    7,
    0,
    { days: { least: 7, most: 7 }, times: { least: 9, most: 9 } },
  ],
  ['a week’s number says nothing of six days', { times: 3, per: 'week' }, 6, 0, undefined],
  [
    'a day’s number says something of one',
    { times: 2, per: 'day' },
    1,
    0,
    { days: { least: 1, most: 1 }, times: { least: 2, most: 2 } },
  ],
])('%s', (_, frequency, days, restDays, expected) => {
  expect(asked(frequency, days, restDays)).toEqual(expected);
});

test('where a calendar leads, days before it begins ask for nothing', () => {
  const protocol = { ...vaginoplastyTimekeeper, clinician: { startDate: '2026-10-08', minutes: 10 } };
  expect(frequencyOn(protocol, '2026-10-07')).toBeUndefined();
  expect(frequencyOn(protocol, '2026-10-08')).toEqual(protocol.schedule?.[0]?.frequency);
  expect(frequencyOn(gradualDilators, '2026-10-07')).toEqual(gradualDilators.frequency);
});
