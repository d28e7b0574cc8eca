import { expect, test } from 'vitest';
import { createActor, fromPromise } from 'xstate';
import { makeSessionPlayer } from '../../../src/app/session/session-player.ts';
import type { JournalRecord } from '../../../src/domain/journal/journal-record.ts';
import { openQuestion } from '../../../src/machines/open-question.ts';
import { sessionMachine } from '../../../src/machines/session.machine.ts';
import type { SaveOutcome } from '../../../src/machines/stores.ts';
import type { SegmentKind } from '../../../src/planning/session-plan.ts';
import { isBeginningAgain } from '../../../src/planning/take-up-again.ts';
import { stamp, withDilators } from '../../support/core-session.ts';
import { type FakeTrackPlayer, makeFakeTrackPlayer } from '../../support/fake-track-player.ts';

const minuteMs = 60_000;

/** A dilator session with a player whose time, and a clock that, is moved by hand. */
async function startSession() {
  let wallMs = Date.parse(stamp.at);
  let fake: FakeTrackPlayer | undefined;
  const make: Parameters<typeof makeSessionPlayer>[0] = () => (report) =>
    (fake = makeFakeTrackPlayer(report));
  const player = makeSessionPlayer(make, () => new Date(wallMs).toISOString());
  const keepRecord = fromPromise<SaveOutcome, JournalRecord>(async () => ({ ok: true }));
  const machine = sessionMachine.provide({ actors: { player: player.actor, keepRecord } });
  const actor = createActor(machine, { input: withDilators }).start();
  actor.send({ type: 'checkIn.finish', stamp });
  actor.send({ type: 'session.start', stamp });
  await new Promise<void>((resolve) => setImmediate(resolve));
  if (!fake) throw new Error('the session has no player');
  const heard = fake;
  const context = () => actor.getSnapshot().context;
  const stands = () => actor.getSnapshot().matches({ inSession: { guiding: 'paused' } });
  const passTime = (ms: number) => void (wallMs += ms);
  return {
    actor,
    heard,
    context,
    stands,
    /** By the clock on the wall, in which nothing is guided. */
    passTime,
    /** Guided on to a moment of the first part of that kind; each question on the way is answered. */
    guideTo: (kind: SegmentKind, intoMs: number) => {
      for (let step = 0; step < 20_000; step += 1) {
        const { plan, playheadMs } = context();
        const part = plan?.segments.find((one) => one.kind === kind);
        if (part && playheadMs >= part.atMs + intoMs) return;
        if (stands()) actor.send({ type: 'session.resume' });
        passTime(250);
        heard.advance(250);
      }
      throw new Error(`never in ${kind}`);
    },
  };
}

test('a question that nobody answers is the end of what is heard, and stands paused', async () => {
  const { heard, context, stands, guideTo } = await startSession();
  guideTo('ready', 1000);
  const asked = context().plan?.segments.find(({ kind }) => kind === 'ready');
  heard.advance(60 * minuteMs);
  expect(stands()).toBe(true);
  expect(heard.playheadMs()).toBeLessThan(asked?.endMs ?? 0);
  expect(openQuestion(context())).toEqual({ kind: 'ready', isAnswered: false });
});

test('to go on soon after it ran out is the yes to it', async () => {
  const { actor, heard, context, guideTo, passTime } = await startSession();
  guideTo('ready', 1000);
  heard.advance(60 * minuteMs);
  passTime(5 * minuteMs);
  actor.send({ type: 'session.resume' });
  heard.advance(2000);
  expect(openQuestion(context())).toBeUndefined();
  expect(heard.isPlaying()).toBe(true);
});

test('to go on long after it ran out is to be asked again', async () => {
  const { actor, heard, context, guideTo, passTime } = await startSession();
  guideTo('ready', 1000);
  heard.advance(60 * minuteMs);
  passTime(30 * minuteMs);
  actor.send({ type: 'session.resume' });
  heard.advance(2000);
  expect(heard.isPlaying()).toBe(true);
  expect(openQuestion(context())).toEqual({ kind: 'ready', isAnswered: false });
});

test('to go on long after a pause in a hold begins again at the opening, and the player with it', async () => {
  const { actor, heard, context, guideTo, passTime } = await startSession();
  guideTo('hold', 20_000);
  actor.send({ type: 'session.pause' });
  passTime(30 * minuteMs);
  actor.send({ type: 'session.resume' });
  expect(heard.plan()).toBe(context().plan);
  heard.advance(1000);
  expect(heard.isPlaying()).toBe(true);
  const { plan, playheadMs } = context();
  expect(plan && isBeginningAgain(plan, playheadMs)).toBe(true);
});

test('a machine that sleeps in a hold and wakes hours later does not speak on', async () => {
  const { heard, stands, guideTo, passTime } = await startSession();
  guideTo('hold', 20_000);
  passTime(120 * minuteMs);
  heard.advance(250);
  expect(stands()).toBe(true);
  expect(heard.isPlaying()).toBe(false);
});
