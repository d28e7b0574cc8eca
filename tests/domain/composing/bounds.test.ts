import { describe, expect, it } from 'vitest';
import { bounds } from '../../../src/domain/composing/bounds.ts';
import { draftFrom, protocolOn } from '../../../src/domain/composing/draft.ts';
import { newPhase } from '../../../src/domain/composing/new-phase.ts';
import { parseProtocol } from '../../../src/domain/protocol/parse-protocol.ts';
import type { PhaseKind } from '../../../src/domain/protocol/phase.ts';
import { gradualDilators } from '../../../src/domain/protocol/starters/gradual-dilators.ts';

const { protocol } = draftFrom(gradualDilators, { id: 'plan-1', title: 'Evenings', signature: {} });
const made = protocolOn({ protocol, unread: {} }, '2026-11-22');

type Case = readonly [name: keyof typeof bounds, field: string, put: (value: number) => object];

function inPhase(kind: PhaseKind, put: (value: number) => object) {
  return (value: number) => ({ phases: [{ ...newPhase(kind), ...put(value) }] });
}

const pattern = { inSeconds: 4, outSeconds: 6 };
const fields: readonly Case[] = [
  ['breaths', 'breaths of insertion', inPhase('insert', (breaths) => ({ breaths }))],
  ['reps', 'lifts', inPhase('toning', (reps) => ({ reps, holdSeconds: 1, restSeconds: 1 }))],
  ['sets', 'sets', inPhase('drops', (sets) => ({ sets, reps: 1 }))],
  ['seconds', 'seconds of a hold', inPhase('hold', (seconds) => ({ seconds }))],
  ['breathPart', 'a breath in', inPhase('breathe', (inSeconds) => ({ pattern: { ...pattern, inSeconds } }))],
  [
    'breathHold',
    'a breath held',
    inPhase('breathe', (holdSeconds) => ({ pattern: { ...pattern, holdSeconds } })),
  ],
  ['diameterMm', 'a size', inPhase('hold', (diameterMm) => ({ size: { diameterMm } }))],
  ['diameterMm', 'a ceiling', (diameterMm) => ({ ceiling: { kind: 'dilator', diameterMm } })],
  ['depthMm', 'a depth', inPhase('insert', (depthMm) => ({ depthMm }))],
  ['times', 'times', (times) => ({ frequency: { times, per: 'week' } })],
  ['minutes', 'minutes of a sheet', (minutes) => ({ clinician: { minutes } })],
  [
    'week',
    'a last week',
    (untilWeek) => ({ schedule: [{ fromWeek: 0, untilWeek, frequency: { times: 1, per: 'day' } }] }),
  ],
  ['waitSeconds', 'a wait', (waitSeconds) => ({ waitSeconds })],
];

describe('the bounds of a field are those of the parser', () => {
  it.each(fields)('%s, as %s', (name, _, put) => {
    const { atLeast, atMost, decimals } = bounds[name];
    const step = 10 ** -decimals;
    const isTaken = (value: number) => parseProtocol({ ...made, ...put(value) }).ok;
    expect(isTaken(atLeast.value)).toBe(true);
    expect(isTaken(atLeast.value - step)).toBe(false);
    expect(isTaken(atMost.value)).toBe(true);
    expect(isTaken(atMost.value + step)).toBe(false);
  });

  it('every one of them is held to it', () => {
    expect(new Set(fields.map(([name]) => name))).toEqual(new Set(Object.keys(bounds)));
  });
});
