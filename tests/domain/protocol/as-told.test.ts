import { expect, test } from 'vitest';
import { asFirstTold } from '../../../src/domain/protocol/as-told.ts';
import type { Protocol } from '../../../src/domain/protocol/protocol.ts';

const plan: Protocol = {
  schema: 1,
  id: 'calendar',
  version: 1,
  title: 'Calendar',
  ledBy: 'schedule',
  clinician: { frequency: { times: 3, per: 'day' }, minutes: 10, startDate: '2026-11-30' },
  schedule: [
    { fromWeek: 0, untilWeek: 1, frequency: { times: 3, per: 'day' }, minutes: 15 },
    { fromWeek: 1, frequency: { times: 1, per: 'day' }, minutes: 20 },
  ],
  phases: [{ id: 'hold', kind: 'hold', seconds: 600 }],
};

test.each([
  ['before it begins', '2026-11-22', 15],
  ['on its first day', '2026-11-30', 15],
  ['in its second week', '2026-12-07', 20],
])('a plan that is looked at %s holds as long as its calendar asks there', (_, today, minutes) => {
  expect(asFirstTold(plan, today).phases).toEqual([{ id: 'hold', kind: 'hold', seconds: minutes * 60 }]);
});

test('a plan that comfort leads stays as it was written', () => {
  const { clinician: _, schedule: __, ...rest } = plan;
  const comfort: Protocol = { ...rest, ledBy: 'comfort' };
  expect(asFirstTold(comfort, '2026-11-22')).toBe(comfort);
});
