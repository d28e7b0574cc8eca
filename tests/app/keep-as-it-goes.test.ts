import { describe, expect, test, vi } from 'vitest';
import { makeMemoryStorage } from '../../src/adapters/storage/memory-storage.ts';
import { keepAsItGoes } from '../../src/app/keep-as-it-goes.ts';
import { parsePlayheadMark, type PlayheadMark, readResumePoint } from '../../src/app/resume-slot.ts';
import type { CheckIn } from '../../src/domain/check-in/check-in.ts';
import { parseCheckIn } from '../../src/domain/check-in/parse-check-in.ts';
import type { ResumePoint } from '../../src/machines/resume-point.ts';
import { parseResumePoint } from '../../src/machines/parse-resume-point.ts';
import type { SessionInput } from '../../src/machines/session-context.ts';
import type { Slot } from '../../src/machines/stores.ts';
import {
  answers,
  atOnce,
  playhead,
  prepared,
  stamp,
  startSession,
  withCheckIn,
} from '../support/core-session.ts';

/** Counts what is written to a slot; each write has ended before the next playhead comes. */
function counting<Value>(slot: Slot<Value>, writes: Value[]): Slot<Value> {
  return {
    ...slot,
    write(value) {
      writes.push(value);
      return slot.write(value);
    },
  };
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

function startKept(input: SessionInput, storage = makeMemoryStorage('blocked')) {
  const wholes: ResumePoint[] = [];
  const marks: PlayheadMark[] = [];
  const drafts: CheckIn[] = [];
  const resume = {
    whole: counting(storage.slot('session under way', parseResumePoint), wholes),
    mark: counting(storage.slot('playhead', parsePlayheadMark), marks),
  };
  const draft = counting(storage.slot('check-in draft', parseCheckIn), drafts);
  const session = startSession(input);
  const end = keepAsItGoes(session.actor, draft, resume);
  return {
    ...session,
    wholes,
    marks,
    drafts,
    draft,
    resume,
    end,
    /** Guided time runs from `fromMs` to `toMs`, told four times a second. */
    guide: async (fromMs: number, toMs: number) => {
      for (let atMs = fromMs; atMs <= toMs; atMs += 250) {
        session.send(playhead(atMs));
        await settled();
      }
    },
  };
}

describe('a running session', () => {
  test('marks its playhead once a second of guided time, and writes the plan only once', async () => {
    const { guide, marks, send, wholes } = startKept(atOnce);
    send(prepared);
    await guide(0, 60_000);
    expect(wholes).toHaveLength(1);
    expect(marks.map(({ playheadMs }) => playheadMs)).toEqual(
      Array.from({ length: 61 }, (_, second) => second * 1000),
    );
  });

  test('writes the plan again when it changes, and when the session ends', async () => {
    const { guide, send, wholes } = startKept(atOnce);
    send(prepared);
    await guide(0, 20_000);
    send({ type: 'session.easeBack' });
    await settled();
    expect(wholes).toHaveLength(2);
    await guide(20_250, 30_000);
    expect(wholes).toHaveLength(2);
    send({ type: 'session.stop' });
    await settled();
    expect(wholes).toHaveLength(3);
    expect(wholes.at(-1)).toMatchObject({ stage: 'reflecting', endedEarly: true, playheadMs: 30_000 });
  });

  test('comes back where it was, to the second', async () => {
    const { guide, resume, send } = startKept(atOnce);
    send(prepared);
    await guide(0, 47_500);
    const read = await readResumePoint(resume);
    expect(read).toMatchObject({ kind: 'value', value: { stage: 'guiding', playheadMs: 47_000 } });
  });

  test('writes nothing while it is paused', async () => {
    const { guide, marks, send, wholes } = startKept(atOnce);
    send(prepared);
    await guide(0, 5000);
    send({ type: 'session.pause' });
    const before = [wholes.length, marks.length];
    for (let times = 0; times < 20; times++) send(playhead(5000));
    await settled();
    expect([wholes.length, marks.length]).toEqual(before);
  });

  test('is not kept before the sound is ready, and no longer after it was left', async () => {
    const { end, guide, marks, send, wholes } = startKept(atOnce);
    await settled();
    expect(wholes).toEqual([]);
    send(prepared);
    await guide(0, 1000);
    end();
    const before = [wholes.length, marks.length];
    await guide(1250, 5000);
    expect([wholes.length, marks.length]).toEqual(before);
  });

  test('is let go once it is in the journal, and not before', async () => {
    const { guide, resume, send } = startKept(atOnce);
    send(prepared);
    await guide(0, 5000);
    send({ type: 'session.stop' });
    await settled();
    expect((await resume.whole.read()).kind).toBe('value');
    send({ type: 'reflection.finish' });
    await vi.waitFor(async () => expect(await resume.whole.read()).toEqual({ kind: 'empty' }));
    expect(await resume.mark.read()).toEqual({ kind: 'empty' });
  });
});

describe('answers', () => {
  test('are kept as they are given', async () => {
    const { drafts, draft, send } = startKept(withCheckIn);
    await settled();
    expect(drafts).toEqual([]);
    send(answers({ painNow: 2 }));
    await settled();
    send(answers({ painNow: 3 }));
    await settled();
    expect(drafts).toHaveLength(2);
    expect(await draft.read()).toMatchObject({ value: { painNow: 3 } });
  });

  test('are let go once the session that they led to is kept, not before', async () => {
    const { draft, send } = startKept(withCheckIn);
    send(answers({ painNow: 2 }), { type: 'checkIn.finish', stamp }, { type: 'session.start', stamp });
    await settled();
    expect((await draft.read()).kind).toBe('value');
    send(prepared, playhead(250));
    await settled();
    expect(await draft.read()).toEqual({ kind: 'empty' });
  });

  test('are let go once the day of rest is in the journal', async () => {
    const { draft, send } = startKept(withCheckIn);
    send(answers({ painNow: 2 }), { type: 'session.notToday', stamp });
    await vi.waitFor(async () => expect(await draft.read()).toEqual({ kind: 'empty' }));
  });
});
