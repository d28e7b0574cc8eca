import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseResumePoint } from '../../src/machines/parse-resume-point.ts';
import type { ResumePoint } from '../../src/machines/resume-point.ts';
import { resumePointOf } from '../../src/machines/session-record.ts';
import { plan } from '../../src/planning/plan.ts';
import { replan } from '../../src/planning/replan.ts';
import type { Segment, SessionPlan } from '../../src/planning/session-plan.ts';
import { anyRequest, anyWishes } from '../support/core-arbitraries.ts';
import { guidingAt } from '../support/core-session.ts';

function pointAt(atMs: number): ResumePoint {
  const point = resumePointOf(guidingAt(atMs).context(), 'guiding');
  if (!point) throw new Error('a session under way has a resume point');
  return point;
}

const point = pointAt(60_000);

function read(stored: unknown): unknown {
  return parseResumePoint(structuredClone(stored));
}

function withPlan(changed: Partial<SessionPlan>): ResumePoint {
  return { ...point, plan: { ...point.plan, ...changed } };
}

function withFirst(change: (segment: Segment) => unknown): unknown {
  const [first, ...others] = point.plan.segments;
  return { ...point, plan: { ...point.plan, segments: [first && change(first), ...others] } };
}

test('a session under way is read back as it was kept', () => {
  expect(read(point)).toEqual({ kind: 'value', value: point });
});

test('every plan can be kept and read back, however often it was changed', () => {
  fc.assert(
    fc.property(anyRequest, anyWishes, (request, wishes) => {
      const changed = wishes.reduce(
        (present, { afterShare, wish }) => replan(present, afterShare * present.totalMs, wish, request.voice),
        plan(request),
      );
      const kept = { ...point, plan: changed, playheadMs: 0 };
      expect(parseResumePoint(JSON.parse(JSON.stringify(kept)))).toEqual({ kind: 'value', value: kept });
    }),
  );
});

test.each([0, point.plan.totalMs])('a playhead at %i ms is within the plan', (playheadMs) => {
  expect(read({ ...point, playheadMs })).toMatchObject({ kind: 'value' });
});

test('a moment that the player counts past the end does not cost the session', () => {
  const past = pointAt(point.plan.totalMs + 40);
  expect(past.playheadMs).toBe(point.plan.totalMs);
  expect(read(past)).toMatchObject({ kind: 'value' });
});

test('a newer shape is newer, whatever is in it', () => {
  expect(read({ ...point, schema: 2 })).toEqual({ kind: 'newer' });
  expect(read({ schema: 99 })).toEqual({ kind: 'newer' });
});

describe('damaged is', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a list', [point]],
    ['a string', 'point'],
    ['a playhead before the start', { ...point, playheadMs: -1 }],
    ['a playhead after the end', { ...point, playheadMs: point.plan.totalMs + 1 }],
    ['a playhead that is not a number', { ...point, playheadMs: Number.NaN }],
    ['an endless plan', withPlan({ totalMs: Number.POSITIVE_INFINITY })],
    ['a plan without segments', withPlan({ segments: [], totalMs: 0 })],
    ['a plan that goes on after its last segment', withPlan({ totalMs: point.plan.totalMs + 24 })],
    ['a hole between segments', withFirst((first) => ({ ...first, endMs: first.endMs - 24 }))],
    ['a start that is not the beginning', withPlan({ segments: point.plan.segments.slice(1) })],
    ['a segment without beats', withFirst((first) => ({ ...first, beats: [] }))],
    ['a hole between beats', withFirst((first) => ({ ...first, beats: first.beats.slice(1) }))],
    ['a phase we do not know', withFirst((first) => ({ ...first, kind: 'float' }))],
    ['a wrong stage', { ...point, stage: 'saved' }],
    ['a wrong day', { ...point, stamp: { ...point.stamp, day: 'today' } }],
    ['a red flag, after which nothing begins', { ...point, checkIn: { redFlags: ['fever'], cautions: [] } }],
    ['too many segments', withPlan({ segments: Array.from({ length: 501 }, () => point.plan.segments[0]!) })],
    ['too many beats', withFirst((first) => ({ ...first, beats: Array.from({ length: 5001 }, () => 0) }))],
  ])('%s', (_, stored) => {
    expect(read(stored)).toEqual({ kind: 'damaged' });
  });

  test('anything else, without ever throwing', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (stored) => {
        expect(parseResumePoint(stored)).toHaveProperty('kind');
        expect(parseResumePoint({ ...point, plan: stored })).toEqual({ kind: 'damaged' });
        expect(parseResumePoint({ ...point, stamp: stored })).toEqual({ kind: 'damaged' });
      }),
    );
  });
});
