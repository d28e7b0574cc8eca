import { describe, expect, test } from 'vitest';
import type { PhaseOf } from '../../src/domain/protocol/phase.ts';
import { massageAlone } from '../../src/domain/protocol/starters/massage-alone.ts';
import { plan, type PlanRequest } from '../../src/planning/plan.ts';
import { quietMomentAfter } from '../../src/planning/quiet-moment.ts';
import { replan } from '../../src/planning/replan.ts';
import type { SessionPlan } from '../../src/planning/session-plan.ts';
import { testVoice } from '../support/voice-lengths.ts';

const today = { offer: 'asPlanned', turn: 5, chosen: [], voice: testVoice } as const;
const byPartner: PhaseOf<'massage'> = { id: 'massage', kind: 'massage', by: 'partner', seconds: 200 };

function planned(phase: PhaseOf<'massage'>, change: Partial<PlanRequest> = {}): SessionPlan {
  return plan({ ...today, protocol: { ...massageAlone, phases: [phase] }, ...change });
}

function toldIn(session: SessionPlan): string[] {
  const massage = session.segments.find(({ kind }) => kind === 'massage');
  const said = massage?.beats.flatMap(({ cues }) => cues.map(({ id }) => id)) ?? [];
  return said.slice(said.indexOf('massage.intro'));
}

const shown = { partnerMassage: true, toning: 'notCleared' } as const;

describe('with the own hand', () => {
  test('goes from the belly outwards, and says when to take the hand away', () => {
    expect(toldIn(plan({ ...today, protocol: massageAlone }))).toEqual([
      'massage.intro',
      'massage.own-1',
      'press.light',
      'massage.own-2',
      'massage.own-3',
      'massage.own-4',
      'touch.change',
      'massage.end',
    ]);
  });

  test('lasts about as long as the protocol asks for, and half of it on a day of less', () => {
    const secondsOf = (session: SessionPlan) => {
      const massage = session.segments.find(({ kind }) => kind === 'massage');
      return massage ? (massage.endMs - massage.atMs) / 1000 : 0;
    };
    expect(secondsOf(plan({ ...today, protocol: massageAlone }))).toBeCloseTo(252, 0);
    expect(secondsOf(plan({ ...today, protocol: massageAlone, offer: 'outsideOnly' }))).toBeCloseTo(132, 0);
  });

  test('is lighter on a day of less, whatever the protocol says', () => {
    const firm: PhaseOf<'massage'> = { ...byPartner, by: 'ownHand', pressure: 'firm' };
    expect(toldIn(planned(firm))).toContain('press.firm');
    expect(toldIn(planned(firm, { offer: 'gentler' }))).toContain('press.light');
    expect(toldIn(planned(firm, { offer: 'gentler' }))).not.toContain('press.firm');
  });

  test('after an easing it goes on with what was left of it', () => {
    const session = plan({ ...today, protocol: massageAlone });
    const massage = session.segments.find(({ kind }) => kind === 'massage');
    const half = ((massage?.atMs ?? 0) + (massage?.endMs ?? 0)) / 2;
    const atMs = quietMomentAfter(session, half, 240);
    const eased = replan(session, atMs, { kind: 'easeBack' }, testVoice);
    const parts = eased.segments.filter(({ kind }) => kind === 'massage');
    const guidedMs = parts.reduce((sum, part) => sum + part.endMs - part.atMs, 0);
    expect(guidedMs).toBeGreaterThanOrEqual((massage?.endMs ?? 0) - (massage?.atMs ?? 0));
  });
});

describe('by a partner', () => {
  test('is left out, with the reason, until the person has said that they were shown how', () => {
    for (const said of [undefined, { partnerMassage: false, toning: 'open' } as const]) {
      const session = planned(byPartner, { shown: said });
      expect(session.segments.map(({ kind }) => kind)).not.toContain('massage');
      expect(session.leftOut).toEqual([{ phaseId: 'massage', kind: 'massage', why: 'notShown' }]);
    }
  });

  test('agrees on what means stop before a hand comes near, and only follows', () => {
    expect(toldIn(planned({ ...byPartner, pressure: 'medium' }, { shown }))).toEqual([
      'massage.intro',
      'partner.agree',
      'massage.partner-1',
      'massage.partner-3',
      'partner.hand-over',
      'massage.partner-2',
      'press.medium',
      'partner.still',
      'partner.swap',
      'massage.end',
      'partner.after',
    ]);
  });

  test('says nothing of pressure where the protocol does not', () => {
    expect(toldIn(planned(byPartner, { shown })).filter((id) => id.startsWith('press.'))).toEqual([]);
  });

  test('is not part of a breathing day', () => {
    expect(planned(byPartner, { shown, offer: 'breathingOnly' }).leftOut).toMatchObject([
      { why: 'notToday' },
    ]);
  });
});
