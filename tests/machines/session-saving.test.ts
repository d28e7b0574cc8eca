import { expect, test } from 'vitest';
import { waitFor } from 'xstate';
import type { SaveOutcome } from '../../src/machines/stores.ts';
import { playhead, prepared, atOnce, stamp, startSession, withCheckIn } from '../support/core-session.ts';

type Attempt = () => Promise<SaveOutcome>;
const full: Attempt = () => Promise.resolve({ ok: false, reason: 'full' });
const broken: Attempt = () => Promise.reject(new Error('no such store'));

function savingWith(...attempts: Attempt[]) {
  const session = startSession(
    atOnce,
    (_, attempt) => attempts[attempt - 1]?.() ?? Promise.resolve({ ok: true }),
  );
  session.send(prepared, playhead(42_000), { type: 'session.stop' });
  session.send({ type: 'reflection.change', reflection: { worstPain: 2 } }, { type: 'reflection.finish' });
  return session;
}

test.each<[string, Attempt, string]>([
  ['the store is full', full, 'full'],
  ['the journal fails without a word', broken, 'broken'],
])('when %s nothing is lost, and it can be tried again', async (_, attempt, reason) => {
  const session = savingWith(attempt, attempt);
  for (const count of [1, 2]) {
    await waitFor(session.actor, (snapshot) => snapshot.matches({ saving: 'notKept' }));
    expect(session.records).toHaveLength(count);
    expect(session.context()).toMatchObject({
      saveFailure: reason,
      reflection: { worstPain: 2 },
      playheadMs: 42_000,
    });
    session.send({ type: 'save.again' });
  }
  await waitFor(session.actor, (snapshot) => snapshot.matches('saved'));
  expect(session.records[2]).toEqual(session.records[0]);
});

test('a person whose browser keeps nothing can still leave', async () => {
  const session = savingWith(full);
  await waitFor(session.actor, (snapshot) => snapshot.matches({ saving: 'notKept' }));
  session.send({ type: 'session.stop' });
  expect(session.is('left')).toBe(true);
});

test('stop while the record is being written lets it be written', async () => {
  const session = savingWith();
  session.send({ type: 'session.stop' });
  expect(session.is('saving')).toBe(true);
  await waitFor(session.actor, (snapshot) => snapshot.matches('saved'));
  expect(session.records).toHaveLength(1);
});

test('stop at the questions afterwards keeps what was answered', async () => {
  const session = startSession(atOnce);
  session.send(
    prepared,
    { type: 'session.stop' },
    { type: 'reflection.change', reflection: { felt: 'harder' } },
  );
  session.send({ type: 'session.stop' });
  await waitFor(session.actor, (snapshot) => snapshot.matches('saved'));
  expect(session.records).toMatchObject([{ reflection: { felt: 'harder' } }]);
});

test('a "not today" that could not be kept can be tried again', async () => {
  const session = startSession(withCheckIn, (_, attempt) =>
    attempt === 1 ? full() : Promise.resolve({ ok: true }),
  );
  session.send({ type: 'session.notToday', stamp });
  await waitFor(session.actor, (snapshot) => snapshot.matches({ notToday: 'notKept' }));
  session.send({ type: 'save.again' });
  await waitFor(session.actor, (snapshot) => snapshot.matches({ notToday: 'kept' }));
  expect(session.records).toHaveLength(2);
});

test('a session that is not to be kept is let go from the questions, and nothing is written', () => {
  const session = startSession(atOnce);
  session.send(prepared, playhead(42_000), { type: 'session.stop' }, { type: 'session.letGo' });
  expect(session.is('letGo')).toBe(true);
  expect(session.records).toEqual([]);
});

test('nothing can be let go while it is guided', () => {
  const session = startSession(atOnce);
  session.send(prepared, playhead(42_000), { type: 'session.letGo' });
  expect(session.is({ inSession: 'guiding' })).toBe(true);
});
