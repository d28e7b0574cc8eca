import { beforeEach, describe, expect, test } from 'vitest';
import { makeMemoryStorage } from '../../../src/adapters/storage/memory-storage.ts';
import {
  clearResumePoint,
  isStale,
  parsePlayheadMark,
  readResumePoint,
  type ResumeSlots,
} from '../../../src/app/session/resume-slot.ts';
import { parseResumePoint } from '../../../src/machines/parse-resume-point.ts';
import type { ResumePoint } from '../../../src/machines/resume-point.ts';
import { resumePointOf } from '../../../src/machines/session-record.ts';
import { guidingAt } from '../../support/core-session.ts';
import { putRaw } from '../../support/ui-storage.ts';

const point = resumePointOf(guidingAt(30_000).context(), 'guiding') as ResumePoint;
const sessionId = point.stamp.id;

let storage: ReturnType<typeof makeMemoryStorage>;
let slots: ResumeSlots;

beforeEach(async () => {
  storage = makeMemoryStorage('blocked');
  slots = {
    whole: storage.slot('session under way', parseResumePoint),
    mark: storage.slot('playhead', parsePlayheadMark),
  };
  await slots.whole.write(point);
});

const playheadRead = async () => {
  const read = await readResumePoint(slots);
  return read.kind === 'value' ? read.value.playheadMs : read.kind;
};

test('without a mark the session comes back where it was last kept whole', async () => {
  expect(await playheadRead()).toBe(30_000);
});

describe('a mark', () => {
  test('of this session brings it back where the mark is', async () => {
    await slots.mark.write({ sessionId, playheadMs: 42_000 });
    expect(await playheadRead()).toBe(42_000);
  });

  test('says when it was heard there, and an older mark that it is not known', async () => {
    const heardAt = async () => {
      const read = await readResumePoint(slots);
      return read.kind === 'value' ? read.value.heardAt : read.kind;
    };
    await slots.whole.write({ ...point, heardAt: '2026-11-22T09:00:30.000Z' });
    expect(await heardAt()).toBe('2026-11-22T09:00:30.000Z');
    await slots.mark.write({ sessionId, playheadMs: 42_000, at: '2026-11-22T09:00:42.000Z' });
    expect(await heardAt()).toBe('2026-11-22T09:00:42.000Z');
    await slots.mark.write({ sessionId, playheadMs: 43_000 });
    expect(await heardAt()).toBeUndefined();
    await slots.mark.write({ sessionId, playheadMs: 5000, at: '2026-11-22T09:00:05.000Z' });
    expect(await heardAt()).toBe('2026-11-22T09:00:30.000Z');
  });

  test('of another session is not heeded', async () => {
    await slots.mark.write({ sessionId: 'another', playheadMs: 42_000 });
    expect(await playheadRead()).toBe(30_000);
  });

  test('from before never takes the session back', async () => {
    await slots.mark.write({ sessionId, playheadMs: 5000 });
    expect(await playheadRead()).toBe(30_000);
  });

  test('beyond the end of the plan is its end', async () => {
    await slots.mark.write({ sessionId, playheadMs: point.plan.totalMs + 60_000 });
    expect(await playheadRead()).toBe(point.plan.totalMs);
  });

  test.each([
    ['a word', 'soon'],
    ['a negative time', { sessionId, playheadMs: -1 }],
    ['no time', { sessionId }],
    ['a time without end', { sessionId, playheadMs: null }],
    ['of no instant', { sessionId, playheadMs: 42_000, at: 'this evening' }],
  ])('that is %s costs a few seconds at most', async (_, mark) => {
    await putRaw(storage, 'playhead', mark);
    expect(await playheadRead()).toBe(30_000);
  });
});

test('a session that cannot be read stays unreadable, whatever the mark', async () => {
  await slots.mark.write({ sessionId, playheadMs: 42_000 });
  await putRaw(storage, 'session under way', { schema: 99 });
  expect(await readResumePoint(slots)).toEqual({ kind: 'unreadable', why: 'newer' });
});

test('clearing leaves neither session nor mark', async () => {
  await slots.mark.write({ sessionId, playheadMs: 42_000 });
  expect(await clearResumePoint(slots)).toEqual({ ok: true });
  expect(await playheadRead()).toBe('empty');
  expect(await slots.mark.read()).toEqual({ kind: 'empty' });
});

test.each([
  ['six hours later', 6 * 3_600_000, false],
  ['more than six hours later', 6 * 3_600_000 + 1, true],
  ['by a clock that was set back a little meanwhile', -2 * 3_600_000, false],
  ['by a clock that was years ahead when it began', -4 * 365 * 24 * 3_600_000, true],
])('a session asked for %s is taken up or asked about anew', (_, laterMs, stale) => {
  expect(isStale(point, new Date(Date.parse(point.stamp.at) + laterMs).toISOString())).toBe(stale);
});
