import { expect, test } from 'vitest';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { heldSizes } from '../../src/planning/held-sizes.ts';
import { plan } from '../../src/planning/plan.ts';
import { threeDilators } from '../support/ladders.ts';
import { testVoice } from '../support/voice-lengths.ts';

const today = { offer: 'asPlanned', turn: 5, chosen: [], voice: testVoice } as const;
const session = plan({ ...today, protocol: gradualDilators, sizes: threeDilators });

test('a size that was begun and not held is there, with no minutes', () => {
  const second = session.segments.find(({ kind, rungId }) => kind === 'insert' && rungId === 'd22');
  const warmUp = session.segments.find(({ kind, rungId }) => kind === 'hold' && rungId === 'd18');
  if (!second || !warmUp) throw new Error('two sizes were planned');
  expect(heldSizes(session, second.atMs + 1000)).toEqual([
    { rung: threeDilators.rungs[0], heldMs: warmUp.endMs - warmUp.atMs },
    { rung: threeDilators.rungs[1], heldMs: 0 },
  ]);
});

test('a size that was only got ready is not', () => {
  const prepare = session.segments.find(({ kind }) => kind === 'prepare');
  expect(heldSizes(session, prepare?.endMs ?? 0)).toEqual([]);
});
