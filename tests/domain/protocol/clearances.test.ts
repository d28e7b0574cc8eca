import { describe, expect, test } from 'vitest';
import {
  type Clearances,
  noClearances,
  nothingShown,
  parseClearances,
  saidGates,
  shownBy,
  withGatesSaid,
  withoutGate,
} from '../../../src/domain/protocol/clearances.ts';

const said: Clearances = { schema: 1, toning: { on: '2026-11-22' } };

test('nothing is shown or allowed until the person has said so', () => {
  expect(shownBy(noClearances, true)).toEqual(nothingShown);
  expect(shownBy(said, true)).toEqual({ partnerMassage: false, toning: 'open' });
  expect(shownBy(said, false)).toEqual({ partnerMassage: false, toning: 'notYet' });
  expect(shownBy({ schema: 1, partnerMassage: { on: '2026-11-01' } }, true)).toEqual({
    partnerMassage: true,
    toning: 'notCleared',
  });
});

test('what was said is read back with its day, and what a later version added', () => {
  const stored = { ...said, note: 'kept', toning: { on: '2026-11-22', by: 'kept too' } };
  expect(parseClearances(JSON.parse(JSON.stringify(stored)))).toEqual({ kind: 'value', value: stored });
  expect(parseClearances(noClearances)).toEqual({ kind: 'value', value: noClearances });
});

test.each([
  undefined,
  null,
  'yes',
  true,
  [],
  {},
  { schema: 1, toning: true },
  { schema: 1, toning: {} },
  { schema: 1, toning: { on: 'yesterday' } },
  { schema: 1, toning: { on: '2026-13-40' } },
  { schema: 1, partnerMassage: null },
  { schema: 0 },
])('%j clears nothing', (stored) => {
  expect(parseClearances(stored)).toEqual({ kind: 'damaged' });
});

test('a newer shape is kept and not guessed', () => {
  expect(parseClearances({ schema: 2, toning: { on: '2026-11-22' } })).toEqual({ kind: 'newer' });
});

describe('what plans ask for before they may be used', () => {
  test('counts once it is said, with its day, and no longer once it is taken back', () => {
    const spoken = withGatesSaid(noClearances, ['skinQuiet', 'ownChoice'], '2026-11-22');
    expect(parseClearances(JSON.parse(JSON.stringify(spoken)))).toEqual({ kind: 'value', value: spoken });
    expect(spoken.gates).toEqual({ skinQuiet: { on: '2026-11-22' }, ownChoice: { on: '2026-11-22' } });
    expect(saidGates(spoken)).toEqual(['ownChoice', 'skinQuiet']);
    expect(saidGates(withoutGate(spoken, 'skinQuiet'))).toEqual(['ownChoice']);
    expect(saidGates(withoutGate(noClearances, 'skinQuiet'))).toEqual([]);
  });

  test('a gate of a later version is kept and opens nothing', () => {
    const stored = { schema: 1, gates: { moonIsFull: { on: '2026-11-22' } } };
    expect(parseClearances(stored)).toEqual({ kind: 'value', value: stored });
    expect(saidGates(stored as Clearances)).toEqual([]);
  });

  test('toning that a clinician allowed is allowed in a plan too', () => {
    expect(saidGates(said)).toEqual(['toningAllowed']);
  });

  test.each([{ skinQuiet: true }, { skinQuiet: {} }, ['skinQuiet'], 'skinQuiet'])(
    '%j says nothing',
    (kept) => {
      expect(parseClearances({ schema: 1, gates: kept })).toEqual({ kind: 'damaged' });
    },
  );
});
