import { describe, expect, test } from 'vitest';
import { offers } from '../../src/domain/check-in/readiness.ts';
import { insideKinds } from '../../src/domain/protocol/goes-inside.ts';
import { plan } from '../../src/planning/plan.ts';
import type { SizesToday } from '../../src/planning/sizes-today.ts';
import { bodyFaultsOf, heldBreathsNear, unclearedParts } from '../support/core-body-faults.ts';
import { faultsOf } from '../support/core-plan-faults.ts';
import { mixedLadder, threeDilators } from '../support/ladders.ts';
import { starters } from '../support/starters.ts';
import { testVoice } from '../support/voice-lengths.ts';

const onAStep: SizesToday = { rungs: mixedLadder.rungs, currentId: 'opening', offersNext: true };
const onAFinger: SizesToday = { rungs: mixedLadder.rungs, currentId: 'finger', offersNext: true };
const sizes: readonly (readonly [string, SizesToday | undefined])[] = [
  ['no sizes', undefined],
  ['a step before insertion', onAStep],
  ['a finger', onAFinger],
  ['dilators', { ...threeDilators, offersNext: true }],
];
const guided = offers.filter((offer) => offer !== 'rest');
const cases = starters.flatMap((protocol) =>
  guided.flatMap((offer) =>
    sizes.map(([name, sizesToday]) => ({ protocol, id: protocol.id, offer, name, sizesToday })),
  ),
);

function planned(
  { protocol, offer, sizesToday }: (typeof cases)[number],
  turn: number,
  isAllChosen: boolean,
) {
  const chosen = isAllChosen ? protocol.phases.map(({ id }) => id) : [];
  return plan({ protocol, offer, turn, chosen, sizes: sizesToday, voice: testVoice });
}

describe('a session can be made of every starter', () => {
  test.each(cases)('$id, $offer, with $name: whole, in order, and out again before the end', (today) => {
    for (const turn of [0, 1, 9])
      for (const isAllChosen of [true, false]) {
        const made = planned(today, turn, isAllChosen);
        const faults = [...faultsOf(made), ...bodyFaultsOf(made), ...heldBreathsNear(made)];
        expect([...faults, ...unclearedParts(made, undefined)]).toEqual([]);
        expect(made.segments.at(-1)?.kind).toBe('close');
      }
  });

  test.each(cases.filter(({ offer, name }) => name === 'no sizes' || /only/i.test(offer)))(
    '$id, $offer, with $name: nothing goes in',
    (today) => {
      const kinds = planned(today, 0, true).segments.map(({ kind }) => kind);
      expect(kinds.filter((kind) => insideKinds.some((inside) => inside === kind))).toEqual([]);
    },
  );
});

describe('something goes in without being chosen only where that is what the plan is for', () => {
  const withDilators = starters.map((protocol) => ({
    protocol,
    offer: 'asPlanned' as const,
    name: '',
    sizesToday: threeDilators,
    id: protocol.id,
  }));
  const goIn = withDilators.filter((today) =>
    planned(today, 0, false).segments.some(({ kind }) => kind === 'insert'),
  );

  test('and stays a choice after a birth, at the opening, and with stretches', () => {
    expect(goIn.map(({ id }) => id)).toEqual([
      'gradual-dilators',
      'fingers-tampons',
      'gsm-ease',
      'skin-care-maintenance',
      'restart-kind',
      'rt-gentle',
      'vaginoplasty-timekeeper',
      'mrkh-team-led',
    ]);
  });
});
