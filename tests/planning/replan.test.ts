import { describe, expect, test } from 'vitest';
import type { Phase } from '../../src/domain/protocol/phase.ts';
import { breatheWithMe } from '../../src/domain/protocol/starters/breathe-with-me.ts';
import { firstSteps } from '../../src/domain/protocol/starters/first-steps.ts';
import { guidedPhases } from '../../src/planning/guided-time.ts';
import { plan } from '../../src/planning/plan.ts';
import { quietMomentAfter } from '../../src/planning/quiet-moment.ts';
import { replan, type Wish } from '../../src/planning/replan.ts';
import { cuesOf, gridMs, type SessionPlan } from '../../src/planning/session-plan.ts';
import { faultsOf, heardBefore } from '../support/core-plan-faults.ts';
import { score } from '../support/score.ts';
import { testVoice } from '../support/voice-lengths.ts';

const today = { offer: 'asPlanned', turn: 0, chosen: [], voice: testVoice } as const;
const steps = plan({ ...today, protocol: firstSteps });
const breath = plan({ ...today, protocol: breatheWithMe });

function changed(present: SessionPlan, atMs: number, kind: Wish['kind']): SessionPlan {
  return replan(present, atMs, { kind }, testVoice);
}

function kindsFrom(session: SessionPlan, atMs: number): string[] {
  return session.segments.filter((segment) => segment.atMs >= atMs).map((segment) => segment.kind);
}

function startOf(session: SessionPlan, kind: string): number {
  return session.segments.find((segment) => segment.kind === kind)?.atMs ?? -1;
}

function endOf(session: SessionPlan, kind: string): number {
  return session.segments.findLast((segment) => segment.kind === kind)?.endMs ?? -1;
}

function lastCues(session: SessionPlan, count: number): string[] {
  return cuesOf(session)
    .slice(-count)
    .map((cue) => cue.id);
}

describe('easing back', () => {
  const eased = changed(breath, 60_000, 'easeBack');

  test('gives three easy breaths, then waits with two prompts, then goes on with whole breaths', () => {
    expect(score(eased).slice(1, 4)).toEqual([
      'ease: 1:00.0 quiet · 1:00.5 listen ease.three-breaths · 1:04.1 quiet · 1:05.3 breatheIn chime.in · 1:08.3 breatheOut chime.out · 1:12.3 breatheIn chime.in · 1:15.3 breatheOut chime.out · 1:19.3 breatheIn chime.in · 1:22.3 breatheOut chime.out',
      'wait: 1:26.3 listen ease.choose · 1:29.9 wait · 1:49.9 listen ease.waiting · 1:53.5 wait',
      expect.stringMatching(
        /^breathe: 2:33.5 quiet · 2:34.0 breatheIn chime.in · 2:37.9 breatheOut chime.out/,
      ),
    ]);
  });

  test('in a silent rest keeps the rest of the rest', () => {
    const rest: Phase = { id: 'r', kind: 'rest', seconds: 120 };
    const session = plan({ ...today, protocol: { ...breatheWithMe, phases: [rest] } });
    const atMs = quietMomentAfter(session, startOf(session, 'rest') + 60_000, 240);
    const later = changed(session, atMs, 'easeBack');
    expect(kindsFrom(later, atMs)).toEqual(['ease', 'wait', 'rest', 'close']);
    const restMs = (one: SessionPlan) =>
      guidedPhases(one, one.totalMs).find((phase) => phase.kind === 'rest')?.guidedMs ?? 0;
    expect(restMs(later)).toBeGreaterThanOrEqual(restMs(session));
  });

  test('after the last bell still ends kindly', () => {
    const atMs = quietMomentAfter(breath, breath.totalMs - 3000, 240);
    const later = changed(breath, atMs, 'easeBack');
    expect(faultsOf(later)).toEqual([]);
    expect(kindsFrom(later, atMs)).toEqual(['ease', 'wait', 'close']);
    expect(lastCues(later, 2)).toEqual(['stop.complete', 'chime.end']);
  });
});

describe('carrying on', () => {
  test('after a wait goes on with what was planned', () => {
    const atMs = quietMomentAfter(steps, startOf(steps, 'drops') + 30_000, 240);
    const eased = changed(steps, atMs, 'easeBack');
    const answerMs = quietMomentAfter(eased, startOf(eased, 'wait') + 10_000, 240);
    const later = changed(eased, answerMs, 'carryOn');
    expect(kindsFrom(later, answerMs)).toEqual(['drops', 'close']);
    expect(later.totalMs).toBeLessThan(eased.totalMs);
    expect(lastCues(later, 5)).toEqual(lastCues(steps, 5));
  });

  test('changes nothing where nobody is waited for', () => {
    expect(changed(steps, 60_000, 'carryOn')).toBe(steps);
  });
});

describe('a skip', () => {
  test('goes on with the next phase, whole', () => {
    const atMs = quietMomentAfter(steps, startOf(steps, 'scan') + 20_000, 240);
    const later = changed(steps, atMs, 'skip');
    expect(kindsFrom(later, atMs)).toEqual(['breathe', 'drops', 'close']);
    expect(cuesOf(later).find((cue) => cue.atMs > atMs)?.id).toBe('breath.intro');
  });

  test('while easing goes back to what was planned, and skips none of it', () => {
    const eased = changed(breath, 60_000, 'easeBack');
    const later = changed(eased, quietMomentAfter(eased, 66_000, 240), 'skip');
    expect(kindsFrom(later, 66_000)).toEqual(['breathe', 'close']);
  });

  test('in the last phase closes kindly, once', () => {
    const atMs = quietMomentAfter(steps, startOf(steps, 'close') + 1000, 240);
    const closing = changed(steps, atMs, 'skip');
    expect(faultsOf(closing)).toEqual([]);
    expect(lastCues(closing, 2)).toEqual(['stop.complete', 'chime.end']);
    for (const laterMs of [240, 3000, 6000, 9000]) {
      expect(changed(closing, quietMomentAfter(closing, atMs, laterMs), 'skip')).toBe(closing);
    }
  });
});

describe('finishing', () => {
  test('says that this was a whole session, rings, and leaves quiet', () => {
    const later = changed(steps, 60_000, 'finish');
    expect(score(later).at(-1)).toBe(
      'close: 1:00.0 quiet · 1:00.5 listen stop.complete · 1:04.1 quiet · 1:05.7 listen chime.end · 1:06.9 quiet',
    );
    expect(later.totalMs).toBeLessThan(74_000);
  });

  test('asked for twice is done once', () => {
    const once = changed(steps, 60_000, 'finish');
    expect(changed(once, 60_240, 'finish')).toBe(once);
    expect(changed(once, 66_000, 'finish')).toBe(once);
  });
});

describe('only breathing', () => {
  test('takes about as long as what it stands in for, and keeps the close', () => {
    const atMs = quietMomentAfter(steps, startOf(steps, 'drops') + 60_000, 240);
    const later = changed(steps, atMs, 'breathingOnly');
    expect(kindsFrom(later, atMs)).toEqual(['breathe', 'close']);
    const leftMs = endOf(steps, 'drops') - atMs;
    const breathingMs = endOf(later, 'breathe') - atMs;
    expect(Math.abs(breathingMs - leftMs)).toBeLessThan(20_000);
    expect(lastCues(later, 5)).toEqual(lastCues(steps, 5));
  });

  test('asked for where only breathing is left changes nothing, or carries on', () => {
    expect(changed(breath, 60_000, 'breathingOnly')).toBe(breath);
    const eased = changed(breath, 60_000, 'easeBack');
    expect(changed(eased, 90_000, 'breathingOnly')).toEqual(changed(eased, 90_000, 'carryOn'));
  });

  test('after the last bell still ends kindly', () => {
    const atMs = quietMomentAfter(breath, breath.totalMs - 3000, 240);
    const later = changed(breath, atMs, 'breathingOnly');
    expect(faultsOf(later)).toEqual([]);
    expect(lastCues(later, 1)).toEqual(['chime.end']);
  });
});

test('a change asked for between two grid lines keeps all that was heard', () => {
  for (const offGrid of [1, 11, 13, 23]) {
    const atMs = 60_000 + offGrid;
    const later = changed(breath, atMs, 'easeBack');
    expect(heardBefore(later, atMs)).toEqual(heardBefore(breath, atMs));
    expect(startOf(later, 'ease')).toBe(60_000 + gridMs);
  }
});

test('a sentence that had not begun when the plan changed is not told as said', () => {
  const intro = cuesOf(breath).find((cue) => cue.id === 'breath.intro');
  if (!intro) throw new Error('it is said');
  for (const beforeMs of [gridMs, 0, -gridMs]) {
    const atMs = intro.atMs - beforeMs;
    expect(heardBefore(changed(breath, atMs, 'finish'), atMs)).toEqual(heardBefore(breath, atMs));
    const said = cuesOf(changed(breath, atMs, 'finish')).some((cue) => cue.id === 'breath.intro');
    expect(said).toBe(beforeMs < 0);
  }
});

test('a protocol may name its phases as it likes: what a plan puts in is never taken for one of them', () => {
  const phases: Phase[] = [
    { id: 'closing', kind: 'settle', seconds: 60 },
    { id: 'finish-calmly', kind: 'breathe', pattern: { inSeconds: 4, outSeconds: 6 }, breaths: 9 },
  ];
  const session = plan({ ...today, protocol: { ...breatheWithMe, phases } });
  const breathing = startOf(session, 'breathe');
  expect(kindsFrom(changed(session, quietMomentAfter(session, 20_000, 240), 'skip'), 20_000)).toEqual([
    'breathe',
    'close',
  ]);
  expect(new Set(session.segments.map((segment) => segment.id)).size).toBe(3);
  const last: Phase[] = [...phases, { id: 'finish-close', kind: 'close' }];
  const named = plan({ ...today, protocol: { ...breatheWithMe, phases: last } });
  const finished = changed(named, quietMomentAfter(named, breathing + 20_000, 240), 'finish');
  expect(finished.totalMs).toBeLessThan(breathing + 50_000);
});

test('a sentence that easing back cuts off is said again from its beginning', () => {
  const intro = cuesOf(breath).find((cue) => cue.id === 'breath.intro');
  if (!intro) throw new Error('it is said');
  const eased = changed(breath, intro.atMs + 1200, 'easeBack');
  expect(cuesOf(eased).filter((cue) => cue.id === 'breath.intro')).toHaveLength(2);
  expect(faultsOf(eased)).toEqual([]);
});
