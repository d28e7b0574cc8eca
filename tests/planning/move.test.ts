import { expect, test } from 'vitest';
import type { PhaseOf } from '../../src/domain/protocol/phase.ts';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { plan } from '../../src/planning/plan.ts';
import { threeDilators } from '../support/ladders.ts';
import { testVoice } from '../support/voice-lengths.ts';

type Move = Pick<PhaseOf<'move'>, 'technique' | 'pressure'>;

function toldOf(fields: Move): string[] {
  const phases = gradualDilators.phases.map((phase) =>
    phase.kind === 'move' ? { ...phase, optional: false, ...fields } : phase,
  );
  const session = plan({
    protocol: { ...gradualDilators, phases },
    offer: 'asPlanned',
    turn: 5,
    chosen: [],
    sizes: threeDilators,
    voice: testVoice,
  });
  const move = session.segments.find(({ kind }) => kind === 'move');
  return move?.beats.flatMap(({ cues }) => cues.map(({ id }) => id as string)) ?? [];
}

test.each([
  ['inOut', 'move.half-in-out'],
  ['sides', 'move.side'],
  ['circles', 'move.circle'],
  ['clock', 'move.clock'],
  ['jCurve', 'move.j-curve'],
  ['threePoint', 'move.three-point'],
  ['halfU', 'move.half-u'],
] as const)('%s is offered, asked about, told, and rests after four breaths', (technique, told) => {
  const said = toldOf({ technique });
  expect(said.slice(0, 3)).toEqual(['move.offer', 'consent.still-yes', told]);
  expect(said).toContain('move.rest');
  expect(said.filter((id) => id.startsWith('press.'))).toEqual([]);
});

test.each(['light', 'medium', 'firm'] as const)('%s pressure is told before it begins', (pressure) => {
  const said = toldOf({ technique: 'halfU', pressure });
  expect(said.indexOf(`press.${pressure}`)).toBe(said.indexOf('move.half-u') + 1);
});
