import { waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { blankCheckIn } from '../../src/domain/check-in/check-in.ts';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import type { ResumePoint } from '../../src/machines/resume-point.ts';
import { plan } from '../../src/planning/plan.ts';
import type { Segment, SegmentKind } from '../../src/planning/session-plan.ts';
import { threeDilators } from './ladders.ts';
import { heading, openApp } from './open-app.tsx';
import { makeTestStorage, putRaw } from './ui-storage.ts';
import { everyWording } from './ui-voice.ts';

/** 18 mm first, then the person's own 22 mm; 26 mm is on the ladder and not on offer. */
export const dilatorPlan = plan({
  protocol: gradualDilators,
  offer: 'asPlanned',
  turn: 5,
  chosen: [],
  sizes: threeDilators,
  voice: everyWording,
});

/** The parts of one kind, in their order. */
export function partsOf(kind: SegmentKind): readonly Segment[] {
  return dilatorPlan.segments.filter((segment) => segment.kind === kind);
}

/** The `nth` part of a kind, from 0. */
export function partOf(kind: SegmentKind, nth = 0): Segment {
  const part = partsOf(kind)[nth];
  if (!part) throw new Error(`the plan has no ${kind} number ${nth}`);
  return part;
}

/** A dilator session that was cut off at `playheadMs`. */
export function cutOffDilators(playheadMs: number, given: Partial<ResumePoint> = {}): ResumePoint {
  return {
    schema: 1,
    stage: 'guiding',
    stamp: { id: 'dilators', at: '2026-11-22T19:00:00.000Z', day: '2026-11-22' },
    plan: dilatorPlan,
    playheadMs,
    heardAt: '2026-11-22T19:30:00.000Z',
    hadCheckIn: true,
    checkIn: blankCheckIn,
    easedBack: 0,
    endedEarly: false,
    reflection: {},
    ...given,
  };
}

/** The app where a session stands as `point` says. */
export async function openCutOff(point: ResumePoint, storage = makeTestStorage()) {
  await putRaw(storage, 'session under way', point);
  return openApp({ path: '/session', storage });
}

/** A dilator session under way at `playheadMs`, taken up again there. */
export async function openDilators(playheadMs: number, storage = makeTestStorage()) {
  const app = await openCutOff(cutOffDilators(playheadMs), storage);
  await app.press('Go on');
  await waitFor(() => expect(app.player().isPlaying()).toBe(true));
  return app;
}

/** A dilator session that was stopped at `playheadMs`, and asks what was noticed. */
export async function stopDilators(playheadMs: number, storage = makeTestStorage()) {
  const app = await openDilators(playheadMs, storage);
  await app.press('Stop');
  return app;
}

export const askedHeading = () => heading('Did you notice any of these?');
