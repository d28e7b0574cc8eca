import { expect, test } from 'vitest';
import { withFigures } from '../../../src/domain/protocol/clinician-figures.ts';
import { lockOf } from '../../../src/domain/protocol/lock-of.ts';
import { parseProtocol } from '../../../src/domain/protocol/parse-protocol.ts';
import { gates } from '../../../src/domain/protocol/protocol-terms.ts';
import { rtGentle } from '../../../src/domain/protocol/starters/rt-gentle.ts';

const figures = { startDate: '2026-11-20', minutes: 5, frequency: { times: 3, per: 'week' } } as const;

test('a plan that a calendar leads opens with the figures of the sheet, on its first day', () => {
  const entered = withFigures(rtGentle, figures);
  expect(lockOf(entered, gates, '2026-11-20')).toEqual({ kind: 'open' });
  expect(lockOf(entered, gates, '2026-11-19')).toEqual({
    kind: 'locked',
    because: [{ kind: 'notYet', from: '2026-11-20' }],
  });
});

test('it is kept and read back with its figures, and stays locked until its gates are spoken for', () => {
  const read = parseProtocol(JSON.parse(JSON.stringify(withFigures(rtGentle, figures))));
  expect(read).toMatchObject({ ok: true, protocol: { clinician: figures } });
  expect(lockOf(withFigures(rtGentle, figures), [], '2026-11-20').kind).toBe('locked');
});

test('what else the sheet said stays', () => {
  const noted = { ...rtGentle, clinician: { note: 'Morning is best.' } };
  expect(withFigures(noted, figures).clinician).toEqual({ note: 'Morning is best.', ...figures });
});
