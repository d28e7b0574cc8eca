import { describe, expect, test } from 'vitest';
import type { Phase } from '../../src/domain/protocol/phase.ts';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { plan, type PlanRequest } from '../../src/planning/plan.ts';
import type { SessionPlan } from '../../src/planning/session-plan.ts';
import { partsFrom, today } from '../support/core-dilator-plans.ts';
import { faultsOf } from '../support/core-plan-faults.ts';
import { mixedLadder, threeDilators } from '../support/ladders.ts';

function planned(phases: readonly Phase[], differently: Partial<PlanRequest> = {}): SessionPlan {
  const protocol = { ...gradualDilators, phases: [...phases] };
  return plan({ ...today, protocol, sizes: threeDilators, ...differently });
}

describe('a protocol with phases in an odd order', () => {
  const insert = (size?: 'smaller' | 'current' | 'next'): Phase => ({
    id: `in-${size}`,
    kind: 'insert',
    breaths: 2,
    advanceOn: 'exhale',
    ...(size ? { size } : {}),
  });
  const hold = (size?: 'smaller' | 'current' | 'next'): Phase => ({
    id: `hold-${size}`,
    kind: 'hold',
    seconds: 60,
    ...(size ? { size } : {}),
  });
  const change: Phase = { id: 'change', kind: 'change-size', to: 'current', seconds: 30 };
  const remove: Phase = { id: 'out', kind: 'remove', breaths: 2 };
  const again: Phase = { ...remove, id: 'out-again' };
  const rest: Phase = { id: 'rest', kind: 'rest-at-opening', breaths: 2 };
  const wash: Phase = { id: 'wash', kind: 'clean-up', seconds: 30 };
  const breathe: Phase = { id: 'b', kind: 'breathe', breaths: 3, pattern: { inSeconds: 4, outSeconds: 6 } };

  test.each<[string, Phase[], string[]]>([
    [
      'takes out at the end what the protocol forgot in',
      [insert(), hold()],
      ['insert d22', 'hold d22', 'remove d22'],
    ],
    [
      'takes it out before it is washed, and only once',
      [insert(), wash, remove],
      ['insert d22', 'remove d22', 'clean-up d22'],
    ],
    ['holds nothing before it is in', [hold(), insert(), remove], ['insert d22', 'remove d22']],
    ['holds nothing after it is out', [insert(), remove, hold()], ['insert d22', 'remove d22']],
    ['takes nothing out twice', [insert(), remove, again], ['insert d22', 'remove d22']],
    ['takes nothing out that never went in', [remove, insert()], ['insert d22', 'remove d22']],
    [
      'changes from the smaller one, although it was not held',
      [insert('smaller'), change, insert()],
      ['insert d18', 'change-size d22', 'insert d22', 'remove d22'],
    ],
    [
      'changes before another size comes near, although no change is named',
      [insert('smaller'), hold('smaller'), rest, insert()],
      ['insert d18', 'hold d18', 'change-size d22', 'rest-at-opening d22', 'insert d22', 'remove d22'],
    ],
    [
      'begins with no change, and changes to nothing that does not go in',
      [change, insert('smaller'), change, remove],
      ['insert d18', 'remove d18'],
    ],
    ['puts in once what is in', [insert(), rest, insert(), hold()], ['insert d22', 'hold d22', 'remove d22']],
    [
      'gives the minutes to the size that is in, whatever size a hold leaves unnamed',
      [insert('smaller'), hold()],
      ['insert d18', 'hold d18', 'remove d18'],
    ],
    [
      'leaves out the hold of a size that is not in',
      [insert(), hold('smaller'), remove],
      ['insert d22', 'remove d22'],
    ],
    ['does nothing around an insertion without one', [hold(), change, remove, wash, breathe], []],
  ])('%s', (_, phases, expected) => {
    const distinct = phases.map((phase, index) => ({ ...phase, id: `${phase.id.toLowerCase()}-${index}` }));
    const session = planned(distinct);
    const around = /^(rest-at-opening|insert|hold|change-size|remove|clean-up)/;
    expect(partsFrom(session, 0).filter((part) => around.test(part))).toEqual(expected);
    expect(faultsOf(session)).toEqual([]);
  });

  test('asks before the opening is touched, and again where another size follows', () => {
    const session = planned([breathe, rest, insert(), hold()]);
    expect(partsFrom(session, 0).slice(1, 4)).toEqual(['ready d22', 'rest-at-opening d22', 'insert d22']);
    const other = planned([rest, insert('smaller'), hold()]);
    expect(partsFrom(other, 0).slice(1, 5)).toEqual([
      'ready d22',
      'rest-at-opening d22',
      'ready d18',
      'insert d18',
    ]);
  });

  test('on a step before insertion asks before the first size that goes in', () => {
    const sizes = { rungs: mixedLadder.rungs, currentId: 'opening', offersNext: true };
    const chosen = ['change-next', 'rest-next', 'insert-next', 'hold-next'];
    expect(partsFrom(planned(gradualDilators.phases, { sizes, chosen }), 0).slice(3)).toEqual([
      'prepare opening',
      'ready opening',
      'touch opening',
      'ready finger',
      'rest-at-opening finger',
      'insert finger',
      'ready finger',
      'hold finger',
      'remove finger',
      'clean-up finger',
      'close',
    ]);
  });
});
