import { expect, test } from 'vitest';
import type { Phase } from '../../src/domain/protocol/phase.ts';
import { breatheWithMe } from '../../src/domain/protocol/starters/breathe-with-me.ts';
import { plan } from '../../src/planning/plan.ts';
import { quietMomentAfter } from '../../src/planning/quiet-moment.ts';
import { replan } from '../../src/planning/replan.ts';
import type { SessionPlan } from '../../src/planning/session-plan.ts';
import { score } from '../support/score.ts';
import { testVoice } from '../support/voice-lengths.ts';

const figureFour = { name: 'figureFour', holdSeconds: 30, sides: 'both', times: 2 } as const;
const childsPose = { name: 'childsPose', holdSeconds: 20, sides: 'one', times: 1 } as const;

function planned(...stretches: Extract<Phase, { kind: 'stretch' }>['stretches']): SessionPlan {
  const phases: Phase[] = [{ id: 'stretch', kind: 'stretch', stretches }];
  const protocol = { ...breatheWithMe, phases };
  return plan({ protocol, offer: 'asPlanned', turn: 5, chosen: [], voice: testVoice });
}

function stretchOf(session: SessionPlan): string {
  return score(session).find((line) => line.startsWith('stretch')) ?? '';
}

function heldSeconds(session: SessionPlan): number {
  const beats = session.segments.flatMap((segment) => segment.beats);
  const held = beats.filter(({ kind }) => kind === 'hold');
  return Math.round(held.reduce((sum, { atMs, endMs }) => sum + endMs - atMs, 0) / 1000);
}

test('each stretch is told, held as long and as often as asked on each side, and come out of', () => {
  const session = planned(childsPose, figureFour);
  const said = [...stretchOf(session).matchAll(/(?:listen|hold) ([\w.-]+)/g)].map(([, id]) => id);
  expect(said.slice(said.indexOf('stretch.intro'))).toEqual([
    'stretch.intro',
    'stretch.child',
    'stretch.breathe-in-it',
    'stretch.exit',
    'stretch.figure4',
    'stretch.breathe-in-it',
    'stretch.half',
    'chime.in',
    'stretch.half',
    'stretch.switch',
    'chime.in',
    'stretch.half',
    'chime.in',
    'stretch.half',
    'stretch.exit',
  ]);
  expect(heldSeconds(session)).toBe(20 + 4 * 30);
});

test('easing back in the middle of a hold keeps what is left of it', () => {
  const session = planned({ ...figureFour, sides: 'one', times: 1 });
  const half = session.segments[0]?.beats.find(({ cues }) => cues[0]?.id === 'stretch.half')?.atMs ?? 0;
  const atMs = quietMomentAfter(session, half + 6000, 240);
  const eased = replan(session, atMs, { kind: 'easeBack' }, testVoice);
  expect(heldSeconds(eased)).toBe(30);
});
