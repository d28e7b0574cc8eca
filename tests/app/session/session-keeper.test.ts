import { describe, expect, test } from 'vitest';
import { makeMemoryStorage } from '../../../src/adapters/storage/memory-storage.ts';
import { asideName } from '../../../src/adapters/storage/storage.ts';
import {
  parsePlayheadMark,
  type PlayheadMark,
  readResumePoint,
} from '../../../src/app/session/resume-slot.ts';
import type { JournalRecord } from '../../../src/domain/journal/journal-record.ts';
import { standingRedFlag } from '../../../src/domain/check-in/standing-red-flag.ts';
import { makeSessionKeeper } from '../../../src/app/session/session-keeper.ts';
import type { KeepTrouble } from '../../../src/ui/services.ts';
import type { CheckIn } from '../../../src/domain/check-in/check-in.ts';
import { parseCheckIn } from '../../../src/domain/check-in/parse-check-in.ts';
import type { ResumePoint } from '../../../src/machines/resume-point.ts';
import { parseResumePoint } from '../../../src/machines/parse-resume-point.ts';
import type { SessionInput } from '../../../src/machines/session-context.ts';
import type { SaveFailure, SaveOutcome, Slot } from '../../../src/machines/stores.ts';
import {
  answers,
  atOnce,
  playhead,
  prepared,
  stamp,
  startSession,
  withCheckIn,
} from '../../support/core-session.ts';
import { putRaw, readRaw, recordsIn } from '../../support/ui-storage.ts';

/** Which slots fail to be written, and how, until it is taken back. */
type Failing = {
  draft?: SaveFailure | undefined;
  whole?: SaveFailure | undefined;
  mark?: SaveFailure | undefined;
};

/** Counts what is written to a slot; each write has ended before the next playhead comes. */
function counting<Value>(
  slot: Slot<Value>,
  writes: Value[],
  failure: () => SaveFailure | undefined,
): Slot<Value> {
  return {
    ...slot,
    async write(value): Promise<SaveOutcome> {
      writes.push(value);
      const reason = failure();
      return reason ? { ok: false, reason } : slot.write(value);
    },
  };
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

function startKept(input: SessionInput, storage = makeMemoryStorage('blocked')) {
  const wholes: ResumePoint[] = [];
  const marks: PlayheadMark[] = [];
  const drafts: CheckIn[] = [];
  const failing: Failing = {};
  const resume = {
    whole: counting(storage.slot('session under way', parseResumePoint), wholes, () => failing.whole),
    mark: counting(storage.slot('playhead', parsePlayheadMark), marks, () => failing.mark),
  };
  const draft = counting(storage.slot('check-in draft', parseCheckIn), drafts, () => failing.draft);
  const { journal } = storage;
  const lettingGo: JournalRecord[] = [];
  const noteLetGo = async (record: JournalRecord) => void lettingGo.push(record);
  const keeper = makeSessionKeeper({ journal, draft, resume, noteLetGo, holdAnew: () => {} });
  const session = startSession(input, keeper.keepRecord);
  const end = keeper.follow(session.actor);
  const told: (KeepTrouble | undefined)[] = [];
  keeper.keepTrouble.subscribe(() => told.push(keeper.keepTrouble.state()));
  return {
    ...session,
    failing,
    journal,
    /** Sessions that were not to be kept, told before everything of them goes. */
    lettingGo,
    /** What the screen was told cannot be kept, one after another. */
    told,
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

  test('marks when it was heard, which a pause does not put off', async () => {
    const { resume, send } = startKept(atOnce);
    send(prepared, { type: 'play.ordered', at: '2026-11-22T09:00:00.000Z' });
    await settled();
    send({ type: 'playhead.moved', atMs: 5000, at: '2026-11-22T09:00:05.000Z' });
    await settled();
    send({ type: 'session.pause' }, { type: 'playhead.moved', atMs: 5000, at: '2026-11-22T09:04:00.000Z' });
    await settled();
    expect(await readResumePoint(resume)).toMatchObject({
      value: { playheadMs: 5000, heardAt: '2026-11-22T09:00:05.000Z' },
    });
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
    await settled();
    expect(await resume.whole.read()).toEqual({ kind: 'empty' });
    expect(await resume.mark.read()).toEqual({ kind: 'empty' });
  });

  test('is no longer waiting anywhere at the moment at which the screen says that it is kept', async () => {
    const { actor, guide, resume, send } = startKept(atOnce);
    send(prepared);
    await guide(0, 5000);
    const found: Promise<unknown>[] = [];
    actor.subscribe((snapshot) => {
      if (snapshot.matches('saved')) found.push(resume.whole.read(), resume.mark.read());
    });
    send({ type: 'session.stop' }, { type: 'reflection.finish' });
    await settled();
    expect(await Promise.all(found)).toEqual([{ kind: 'empty' }, { kind: 'empty' }]);
  });

  test('that could not be put into the journal goes on waiting', async () => {
    const { guide, is, journal, resume, send } = startKept(atOnce);
    send(prepared);
    await guide(0, 5000);
    journal.add = async () => ({ ok: false, reason: 'full' });
    send({ type: 'session.stop' }, { type: 'reflection.finish' });
    await settled();
    expect(is({ saving: 'notKept' })).toBe(true);
    expect(await resume.whole.read()).toMatchObject({ kind: 'value', value: { stage: 'reflecting' } });
  });

  test('that was kept with other answers from another window is kept beside it', async () => {
    const storage = makeMemoryStorage('blocked');
    for (const worstPain of [1, 4]) {
      const { guide, is, send } = startKept(atOnce, storage);
      send(prepared);
      await guide(0, 5000);
      send({ type: 'session.stop' }, { type: 'reflection.change', reflection: { worstPain } });
      send({ type: 'reflection.finish' });
      await settled();
      expect(is('saved')).toBe(true);
    }
    const reflections = (await recordsIn(storage)).map(
      (record) => record.kind === 'session' && record.reflection,
    );
    expect(reflections).toHaveLength(2);
    expect(reflections).toEqual(expect.arrayContaining([{ worstPain: 1 }, { worstPain: 4 }]));
  });

  test('that is kept twice with the same answers is in the journal once', async () => {
    const storage = makeMemoryStorage('blocked');
    for (let windows = 0; windows < 2; windows += 1) {
      const { send } = startKept(atOnce, storage);
      send(prepared, playhead(5000), { type: 'session.stop' }, { type: 'reflection.finish' });
      await settled();
    }
    expect(await recordsIn(storage)).toHaveLength(1);
  });

  test('of breathing alone leaves the answers of a check-in where they are', async () => {
    const { draft, guide, is, send } = startKept(atOnce);
    await draft.write({ redFlags: [], cautions: [], painNow: 3 });
    send(prepared);
    await guide(0, 2000);
    send({ type: 'session.stop' }, { type: 'reflection.finish' });
    await settled();
    expect(is('saved')).toBe(true);
    expect(await draft.read()).toMatchObject({ value: { painNow: 3 } });
  });
});

describe('a full disk', () => {
  test('is told of while a session runs, which goes on untouched, until a write is well again', async () => {
    const { failing, guide, is, resume, send, told } = startKept(atOnce);
    failing.whole = 'full';
    failing.mark = 'full';
    send(prepared);
    await guide(0, 3000);
    expect(told).toEqual(['session']);
    expect(is({ inSession: { guiding: 'running' } })).toBe(true);
    failing.whole = undefined;
    failing.mark = undefined;
    await guide(3250, 4500);
    expect(told).toEqual(['session', undefined]);
    expect(await readResumePoint(resume)).toMatchObject({ value: { playheadMs: 4000 } });
  });

  test('that only the playhead does not fit on is told of as well', async () => {
    const { failing, guide, send, told } = startKept(atOnce);
    send(prepared);
    await guide(0, 1000);
    failing.mark = 'blocked';
    await guide(1250, 4000);
    expect(told).toEqual(['session']);
    failing.mark = undefined;
    await guide(4250, 6000);
    expect(told).toEqual(['session', undefined]);
  });

  test('is tried again once a second of guided time, not at every move of the playhead', async () => {
    const { failing, guide, send, wholes } = startKept(atOnce);
    failing.whole = 'full';
    send(prepared);
    await guide(0, 10_000);
    expect(wholes).toHaveLength(11);
  });

  test('is told of while answers are given, until they are kept', async () => {
    const { failing, send, told } = startKept(withCheckIn);
    failing.draft = 'full';
    for (const painNow of [2, 3]) {
      send(answers({ painNow }));
      await settled();
    }
    expect(told).toEqual(['answers']);
    failing.draft = undefined;
    send(answers({ painNow: 4 }));
    await settled();
    expect(told).toEqual(['answers', undefined]);
  });

  test('leaves the answers where they are until the session that they led to is kept', async () => {
    const { draft, failing, guide, send } = startKept(withCheckIn);
    failing.whole = 'full';
    send(answers({ painNow: 2 }), { type: 'checkIn.finish', stamp }, { type: 'session.start', stamp });
    send(prepared);
    await guide(0, 2000);
    expect(await draft.read()).toMatchObject({ value: { painNow: 2 } });
    failing.whole = undefined;
    await guide(2250, 3500);
    expect(await draft.read()).toEqual({ kind: 'empty' });
  });
});

describe('what lies in a slot and cannot be read', () => {
  const damaged = { schema: 1, plan: 'torn' };
  const newer = { schema: 99 };

  test.each([
    ['damaged', damaged],
    ['newer', newer],
  ])('is moved aside for the session that begins, which is kept at once: %s', async (_, odd) => {
    const storage = makeMemoryStorage('blocked');
    await putRaw(storage, 'session under way', odd);
    const { guide, resume, send, told } = startKept(atOnce, storage);
    send(prepared);
    await guide(0, 5000);
    expect(await readResumePoint(resume)).toMatchObject({ value: { playheadMs: 5000 } });
    expect(told).toEqual([]);
    expect(await readRaw(storage, asideName('session under way', 1))).toEqual(odd);
    send({ type: 'session.stop' }, { type: 'reflection.finish' });
    await settled();
    expect(await resume.whole.read()).toEqual({ kind: 'empty' });
    expect(await readRaw(storage, asideName('session under way', 1))).toEqual(odd);
  });

  test('is moved aside for the answers of today, and not before there are any', async () => {
    const storage = makeMemoryStorage('blocked');
    await putRaw(storage, 'check-in draft', 'torn');
    const { draft, send } = startKept(withCheckIn, storage);
    await settled();
    expect(await readRaw(storage, 'check-in draft')).toEqual('torn');
    send(answers({ painNow: 2 }));
    await settled();
    expect(await draft.read()).toMatchObject({ value: { painNow: 2 } });
    expect(await readRaw(storage, asideName('check-in draft', 1))).toEqual('torn');
  });

  test('is not cleared away by a day of rest', async () => {
    const storage = makeMemoryStorage('blocked');
    await putRaw(storage, 'check-in draft', 'torn');
    const { is, send } = startKept(withCheckIn, storage);
    send({ type: 'session.notToday', stamp });
    await settled();
    expect(is({ notToday: 'kept' })).toBe(true);
    expect(await readRaw(storage, 'check-in draft')).toEqual('torn');
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
    const { draft, is, send } = startKept(withCheckIn);
    send(answers({ painNow: 2 }), { type: 'session.notToday', stamp });
    await settled();
    expect(is({ notToday: 'kept' })).toBe(true);
    expect(await draft.read()).toEqual({ kind: 'empty' });
  });
});

test('a session that is not to be kept is told before it goes: a red flag in it stands for its day', async () => {
  const kept = startKept(withCheckIn);
  kept.send({ type: 'checkIn.finish', stamp }, { type: 'session.start', stamp }, prepared);
  kept.send({ type: 'track.ended' }, { type: 'reflection.change', reflection: { bleeding: 'more' } });
  kept.send({ type: 'session.letGo' });
  await settled();
  expect(kept.lettingGo).toMatchObject([{ kind: 'session', reflection: { bleeding: 'more' } }]);
  expect(standingRedFlag(kept.lettingGo, stamp.day)?.urgency).toBe('today');
  expect(await kept.resume.whole.read()).toEqual({ kind: 'empty' });
});
