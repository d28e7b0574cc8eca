import { describe, expect, test } from 'vitest';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { heldSizes } from '../../src/planning/held-sizes.ts';
import { plan } from '../../src/planning/plan.ts';
import { replan } from '../../src/planning/replan.ts';
import type { SessionPlan } from '../../src/planning/session-plan.ts';
import { threeDilators } from '../support/ladders.ts';
import { testVoice } from '../support/voice-lengths.ts';

const today = { offer: 'asPlanned', turn: 5, chosen: [], voice: testVoice } as const;
const session = plan({ ...today, protocol: gradualDilators, sizes: threeDilators });

test('a size that was begun and not held is there, with no minutes', () => {
  const second = session.segments.find(({ kind, rungId }) => kind === 'insert' && rungId === 'd22');
  const warmUp = session.segments.find(({ kind, rungId }) => kind === 'hold' && rungId === 'd18');
  if (!second || !warmUp) throw new Error('two sizes were planned');
  expect(heldSizes(session, second.atMs + 1000)).toEqual([
    { rung: threeDilators.rungs[0], heldMs: warmUp.endMs - warmUp.atMs, plannedMs: 180_000 },
    { rung: threeDilators.rungs[1], heldMs: 0, plannedMs: 300_000 },
  ]);
});

test('a size that was only got ready is not', () => {
  const prepare = session.segments.find(({ kind }) => kind === 'prepare');
  expect(heldSizes(session, prepare?.endMs ?? 0)).toEqual([]);
});

describe('how long a size was meant to be held', () => {
  const plannedOf = (one: SessionPlan) =>
    heldSizes(one, one.totalMs).map(({ rung, plannedMs }) => [rung.id, plannedMs]);
  const usual = [
    ['d18', 180_000],
    ['d22', 300_000],
  ];

  test('is what the protocol says', () => {
    expect(plannedOf(session)).toEqual(usual);
  });

  test('stays so on a day of less, and however the person shortens it', () => {
    expect(
      plannedOf(plan({ ...today, offer: 'gentler', protocol: gradualDilators, sizes: threeDilators })),
    ).toEqual(usual);
    const hold = session.segments.find(({ kind, rungId }) => kind === 'hold' && rungId === 'd22');
    const atMs = (hold?.atMs ?? 0) + 60_000;
    const shortened = replan(session, atMs, { kind: 'shorter' }, testVoice);
    expect(shortened.totalMs).toBeLessThan(session.totalMs);
    expect(plannedOf(shortened)).toEqual(usual);
  });

  test('is counted once for a hold that was interrupted and went on', () => {
    const hold = session.segments.find(({ kind, rungId }) => kind === 'hold' && rungId === 'd22');
    const atMs = (hold?.atMs ?? 0) + 60_000;
    const eased = replan(session, atMs, { kind: 'easeBack' }, testVoice);
    const wait = eased.segments.find(({ kind }) => kind === 'wait');
    const wentOn = replan(eased, (wait?.atMs ?? 0) + 1000, { kind: 'carryOn' }, testVoice);
    expect(plannedOf(wentOn)).toEqual(usual);
  });
});
